package org.safeguarding.indicators.io.extract;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguarding.indicators.io.table.IssueCode;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.TableReader;
import org.safeguarding.indicators.io.table.TableReading;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.TableSource;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.io.table.WarningCode;

/**
 * Puts an extract together from tables, wherever they come from, and what is known of them. Whatever the format, the same is
 * then looked through for what is odd.
 *
 * <p>Not for several threads at once.
 */
public final class ExtractBuilder {
    private final Map<String, TableSource> sources = new LinkedHashMap<>();
    private final Map<String, String> unreadable = new LinkedHashMap<>();
    private final Map<String, Coverage> covers = new LinkedHashMap<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> lacking = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> remarks = new LinkedHashMap<>();
    private final Map<String, LocalDate> openFrom = new LinkedHashMap<>();
    private final Map<String, Long> rejected = new LinkedHashMap<>();
    private final Map<String, String> withheld = new LinkedHashMap<>();
    private final Set<WarningCode> meaningless = EnumSet.noneOf(WarningCode.class);
    private final List<ReadIssue> issues = new ArrayList<>();
    private Optional<LocalDate> asAt = Optional.empty();
    private Optional<LocalDate> warnAsAt = Optional.empty();
    private Optional<String> areaCode = Optional.empty();
    private QualityLimits limits = QualityLimits.standard();
    private Optional<String> likelyAreaCode = Optional.empty();

    /** An extract of which nothing is known yet. */
    public ExtractBuilder() {}

    /**
     * The date that the extract was made for.
     *
     * @param date the as-at date
     * @return this
     */
    public ExtractBuilder asAt(LocalDate date) {
        asAt = Optional.of(date);
        return this;
    }

    /**
     * The date that warnings which concern the as-at date are given for, where it is not the extract's own.
     *
     * @param date the date
     * @return this
     */
    public ExtractBuilder lookedAtAsAt(LocalDate date) {
        warnAsAt = Optional.of(date);
        return this;
    }

    /**
     * The home area.
     *
     * @param code its code, as the populations have it
     * @return this
     */
    public ExtractBuilder areaCode(String code) {
        areaCode = Optional.of(code);
        return this;
    }

    /**
     * The limits that the extract is held to, where they are not the standard.
     *
     * @param own from where on what was read is odd, and how many rejected rows are too many
     * @return this
     */
    public ExtractBuilder limits(QualityLimits own) {
        limits = own;
        return this;
    }

    /**
     * What may be the code of the home area, though the populations may have it under another. It is the home area's unless one is
     * named, or {@code local_population} is there and does not know it.
     *
     * @param code the code
     * @return this
     */
    public ExtractBuilder likelyAreaCode(String code) {
        likelyAreaCode = Optional.of(code);
        return this;
    }

    /**
     * A warning that would say nothing of this extract, since its format cannot hold what is missed.
     *
     * @param code the warning, which is not given
     * @return this
     */
    public ExtractBuilder withoutWarning(WarningCode code) {
        meaningless.add(code);
        return this;
    }

    /**
     * The days that a table covers.
     *
     * @param table the name of the table
     * @param days the days
     * @return this
     */
    public ExtractBuilder covers(String table, Coverage days) {
        covers.put(table, days);
        return this;
    }

    /**
     * Says of a table that it leaves out what is over.
     *
     * @param table the name of the table, one of {@link Schemas}
     * @param date the first day of which it is known that all that was open on it is there; no figure as at a day before is given
     * @return this
     * @throws IllegalArgumentException if there is no such table
     */
    public ExtractBuilder openFrom(String table, LocalDate date) {
        openFrom.put(Schemas.of(table).name(), date);
        return this;
    }

    /**
     * Says that rows were rejected before they could become rows of a table. Each of them has its rejection among the issues.
     *
     * @param table the name of the table, one of {@link Schemas}
     * @param number how many, beside those that reading the table rejects
     * @return this
     * @throws IllegalArgumentException if there is no such table
     */
    public ExtractBuilder rejected(String table, long number) {
        rejected.merge(Schemas.of(table).name(), number, Long::sum);
        return this;
    }

    /**
     * Says that an indicator cannot be worked out of the extract, though its tables are there.
     *
     * @param indicator the id of the indicator
     * @param reason why, as a sentence fragment; the first one given stands
     * @return this
     */
    public ExtractBuilder withheld(String indicator, String reason) {
        withheld.putIfAbsent(indicator, reason);
        return this;
    }

    /**
     * A table of the extract; it is read when the extract is.
     *
     * @param table the name of the table, one of {@link Schemas}
     * @param source what it is read from
     * @return this
     * @throws IllegalArgumentException if there is no such table, or it was given before
     */
    public ExtractBuilder table(String table, TableSource source) {
        Preconditions.checkArgument(
                sources.put(Schemas.of(table).name(), source) == null, "Expected one source of %s, but got two", table);
        return this;
    }

    /**
     * A column that the format does not carry at all. Its cells read as blank, but a figure that needs the column is not
     * available, with the reason; no warning is given that the column is missing.
     *
     * @param table the name of the table, one of {@link Schemas}
     * @param column the name of a column that the table may do without
     * @param reason why figures that need it are not available, as a sentence fragment that names the column or the format
     * @return this
     * @throws IllegalArgumentException if there is no such table or column, or the table cannot do without the column
     */
    public ExtractBuilder lacks(String table, String column, String reason) {
        checkOptional(table, column);
        lacking.computeIfAbsent(table, name -> new LinkedHashMap<>()).put(column, reason);
        return this;
    }

    /**
     * A column that the format does not carry, though figures that read it are worth giving. Its cells read as blank, and each
     * such figure says so; no warning is given that the column is missing.
     *
     * @param table the name of the table, one of {@link Schemas}
     * @param column the name of a column that the table may do without
     * @param remark what the figures must say, as a sentence fragment
     * @return this
     * @throws IllegalArgumentException if there is no such table or column, or the table cannot do without the column
     */
    public ExtractBuilder remarks(String table, String column, String remark) {
        checkOptional(table, column);
        remarks.computeIfAbsent(table, name -> new LinkedHashMap<>()).put(column, remark);
        return this;
    }

    private static void checkOptional(String table, String column) {
        Preconditions.checkArgument(
                !Schemas.of(table).column(column).required(),
                "Expected a column that %s may do without, but was %s",
                table,
                column);
    }

    /**
     * A table that is there and cannot be read.
     *
     * @param table the name of the table, one of {@link Schemas}
     * @param file the name of its file
     * @param message a sentence that begins with the name of the file and says why
     * @return this
     * @throws IllegalArgumentException if there is no such table
     */
    public ExtractBuilder unreadable(String table, String file, String message) {
        unreadable.put(Schemas.of(table).name(), message);
        return issue(WarningCode.TABLE_UNREADABLE, file, message);
    }

    /**
     * Something wrong or odd that was found before the tables are read.
     *
     * @param issue what it is
     * @return this
     */
    public ExtractBuilder issue(ReadIssue issue) {
        issues.add(issue);
        return this;
    }

    ExtractBuilder issue(IssueCode code, String file, String message) {
        return issue(new ReadIssue(code, file, 0, "", "", message));
    }

    /** All that {@code extract.json} says. */
    ExtractBuilder described(Description description) {
        asAt = description.asAt();
        areaCode = description.areaCode();
        covers.putAll(description.covers());
        rows.putAll(description.rows());
        return this;
    }

    /**
     * Reads the tables.
     *
     * @return the extract; a table with more rejected rows than the limits allow is unreadable
     * @throws ExtractUnusable if more rows were rejected in all than the limits allow
     */
    public Extract read() throws ExtractUnusable {
        ImmutableMap.Builder<String, Table> read = ImmutableMap.builder();
        List<ReadIssue> ofReading = new ArrayList<>();
        long rejectedRows =
                rejected.values().stream().mapToLong(Long::longValue).sum();
        for (TableSchema schema : Schemas.all()) {
            TableSource source = sources.get(schema.name());
            if (source != null) {
                try {
                    TableReading reading = TableReader.read(schema, source);
                    ofReading.addAll(reading.issues());
                    rejectedRows += reading.table().rejected();
                    Optional<String> refusal =
                            limits.refusal(reading.table(), rejected.getOrDefault(schema.name(), 0L));
                    if (refusal.isPresent()) {
                        throw new TableUnreadable(refusal.get());
                    }
                    read.put(schema.name(), reading.table());
                } catch (TableUnreadable e) {
                    unreadable(schema.name(), source.file(), String.valueOf(e.getMessage()));
                }
            }
        }
        if (rejectedRows > limits.mostRejectedInAll().orElse(Long.MAX_VALUE)) {
            throw new ExtractUnusable(rejectedRows + " rows of the extract were rejected, more than the "
                    + limits.mostRejectedInAll().getAsLong() + " that are allowed");
        }
        ImmutableMap<String, Table> tables = read.buildOrThrow();
        holdToRows(tables);
        Description description = new Description(
                asAt, areaCode.or(() -> likelyArea(tables)), ImmutableMap.copyOf(covers), ImmutableMap.copyOf(rows));
        Warnings warnings = new Warnings(tables, description, limits, warnAsAt, ofReading);
        RowWarnings.find(warnings);
        AsAtWarnings.find(warnings, warnAsAt.or(() -> asAt));
        warnings.found().stream()
                .filter(issue -> !meaningless.contains(issue.code()))
                .forEach(issues::add);
        ofReading.stream().filter(issue -> !isLacking(tables, issue)).forEach(issues::add);
        return new Extract(
                description,
                tables,
                unreadableInOrder(),
                byTable(lacking),
                new Gaps(
                        ImmutableMap.copyOf(openFrom),
                        ImmutableMap.copyOf(rejected),
                        ImmutableMap.copyOf(withheld),
                        byTable(remarks)),
                ImmutableList.sortedCopyOf(ReadIssue.ORDER, issues));
    }

    private Optional<String> likelyArea(ImmutableMap<String, Table> tables) {
        Table populations = tables.get("local_population");
        if (populations == null) {
            return likelyAreaCode;
        }
        Texts areas = populations.texts("area_code");
        return likelyAreaCode.filter(code -> IntStream.range(0, populations.size())
                .anyMatch(row -> areas.text(row).equals(code)));
    }

    /** Whether it is about a column that the format does not have, which is no fault of the file. */
    private boolean isLacking(ImmutableMap<String, Table> tables, ReadIssue issue) {
        return issue.code() == WarningCode.COLUMN_MISSING
                && Stream.concat(lacking.entrySet().stream(), remarks.entrySet().stream())
                        .anyMatch(table -> table.getValue().containsKey(issue.column())
                                && Optional.ofNullable(tables.get(table.getKey()))
                                        .map(Table::file)
                                        .equals(Optional.of(issue.file())));
    }

    private static ImmutableMap<String, ImmutableMap<String, String>> byTable(
            Map<String, Map<String, String>> columnsOf) {
        ImmutableMap.Builder<String, ImmutableMap<String, String>> all = ImmutableMap.builder();
        columnsOf.forEach((table, columns) -> all.put(table, ImmutableMap.copyOf(columns)));
        return all.buildOrThrow();
    }

    private ImmutableMap<String, String> unreadableInOrder() {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        for (TableSchema schema : Schemas.all()) {
            String message = unreadable.get(schema.name());
            if (message != null) {
                all.put(schema.name(), message);
            }
        }
        return all.buildOrThrow();
    }

    private void holdToRows(ImmutableMap<String, Table> read) {
        rows.forEach((name, expected) -> {
            Table table = read.get(name);
            boolean known =
                    Schemas.all().stream().anyMatch(schema -> schema.name().equals(name));
            if (table != null && table.rowsRead() != expected) {
                issue(
                        WarningCode.ROW_COUNT_DIFFERS,
                        table.file(),
                        "extract.json says " + expected + " rows, but the file has " + table.rowsRead());
            } else if (table == null && known && expected > 0) {
                issue(
                        WarningCode.ROW_COUNT_DIFFERS,
                        Description.FILE,
                        "it says that " + name + " has " + expected + " rows, but no such table was read");
            }
        });
    }
}
