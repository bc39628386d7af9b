package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.time.Day;

/** What is looked through for what is odd, the limits from where on it is, and what was found so far. */
final class Warnings {
    private final ImmutableMap<String, Table> tables;
    private final Description description;
    private final QualityLimits limits;
    private final Optional<LocalDate> asAt;
    private final ImmutableList<ReadIssue> missing;
    private final Map<String, Map<String, Integer>> rowsById = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Map<String, Persons> persons = new HashMap<>();
    private final List<ReadIssue> found = new ArrayList<>();

    Warnings(ImmutableMap<String, Table> tables) {
        this(tables, Description.EMPTY, QualityLimits.standard(), Optional.empty(), ImmutableList.of());
    }

    Warnings(
            ImmutableMap<String, Table> tables,
            Description description,
            QualityLimits limits,
            Optional<LocalDate> asAt,
            List<ReadIssue> ofReading) {
        this.tables = tables;
        this.description = description;
        this.limits = limits;
        this.asAt = asAt;
        missing = ofReading.stream()
                .filter(issue -> issue.code() == WarningCode.COLUMN_MISSING)
                .collect(ImmutableList.toImmutableList());
    }

    /** A table, if it was read. */
    Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    Iterable<Table> tables() {
        return tables.values();
    }

    Description description() {
        return description;
    }

    QualityLimits limits() {
        return limits;
    }

    /** The day up to which the extract can know anything: its own as-at date, else the one it is looked at. */
    int lastDay() {
        return description.asAt().or(() -> asAt).map(Day::of).orElse(Day.NONE);
    }

    /** The first day that a table covers, else that of its first row; {@link Day#FOREVER} if nothing says it. */
    int firstDay(Table table, String date) {
        Coverage coverage = description.covers().get(table.name());
        Optional<LocalDate> from = coverage == null ? Optional.empty() : coverage.from();
        if (from.isPresent()) {
            return Day.of(from.get());
        }
        int first = Day.FOREVER;
        for (int day : table.days(date)) {
            first = day == Day.NONE ? first : Math.min(first, day);
        }
        return first;
    }

    /**
     * Whether the file of a table does not have a column, which is said already: once for the table, and not again for each of
     * its rows.
     */
    boolean lacks(Table table, String column) {
        return missing.stream()
                .anyMatch(issue ->
                        issue.file().equals(table.file()) && issue.column().equals(column));
    }

    /** A table, if it was read and its file has these columns. */
    Optional<Table> table(String name, String... columns) {
        return table(name).filter(table -> Arrays.stream(columns).noneMatch(column -> lacks(table, column)));
    }

    /** The rows of a table by their primary id, worked out once. */
    Map<String, Integer> rowsById(Table table) {
        return rowsById.computeIfAbsent(table.name(), name -> {
            Texts ids = table.texts(table.schema().key().get(0));
            Map<String, Integer> rows = new HashMap<>();
            for (int row = 0; row < table.size(); row++) {
                rows.put(ids.text(row), row);
            }
            return rows;
        });
    }

    /** The ids that a column names, worked out once; those of rejected rows may be among them. */
    Set<String> named(Table table, String column) {
        return named.computeIfAbsent(
                column, name -> new HashSet<>(table.texts(name).texts()));
    }

    /** A date of the persons there are, worked out once. */
    Persons persons(Table table, String column) {
        return persons.computeIfAbsent(column, name -> new Persons(table, name));
    }

    /** The column that names the person of a row, if the table has one. */
    static Optional<String> person(Table table) {
        return table.schema().columns().stream()
                .map(Column::name)
                .filter(name -> name.endsWith("person_id"))
                .findFirst();
    }

    void add(WarningCode code, Table table, int row, String column, String value, String message) {
        found.add(new ReadIssue(code, table.file(row), table.line(row), table.nameInFile(column), value, message));
    }

    /** One warning for several rows, if there are any; the message goes on with the lines. */
    void add(WarningCode code, Several rows, String column, String message) {
        Table table = rows.table();
        add(code, table, rows.first(), column, table.shown(column, rows.first()), message + "; " + rows.lines());
    }

    /** What concerns no row, nor any one table. */
    void add(WarningCode code, String file, String value, String message) {
        found.add(new ReadIssue(code, file, 0, "", value, message));
    }

    List<ReadIssue> found() {
        return found;
    }
}
