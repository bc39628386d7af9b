package org.safeguarding.indicators.io.extract;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguarding.indicators.io.table.IssueCode;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.TableReader;
import org.safeguarding.indicators.io.table.TableReading;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.TableSource;
import org.safeguarding.indicators.io.table.TableUnreadable;
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
    private final List<ReadIssue> issues = new ArrayList<>();
    private Optional<LocalDate> asAt = Optional.empty();
    private Optional<LocalDate> warnAsAt = Optional.empty();
    private Optional<String> areaCode = Optional.empty();
    private QualityLimits limits = QualityLimits.standard();

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
        long rejected = 0;
        for (TableSchema schema : Schemas.all()) {
            TableSource source = sources.get(schema.name());
            if (source != null) {
                try {
                    TableReading reading = TableReader.read(schema, source);
                    issues.addAll(reading.issues());
                    rejected += reading.table().rejected();
                    Optional<String> refusal = limits.refusal(reading.table());
                    if (refusal.isPresent()) {
                        throw new TableUnreadable(refusal.get());
                    }
                    read.put(schema.name(), reading.table());
                } catch (TableUnreadable e) {
                    unreadable(schema.name(), source.file(), String.valueOf(e.getMessage()));
                }
            }
        }
        if (rejected > limits.mostRejectedInAll().orElse(Long.MAX_VALUE)) {
            throw new ExtractUnusable(rejected + " rows of the extract were rejected, more than the "
                    + limits.mostRejectedInAll().getAsLong() + " that are allowed");
        }
        ImmutableMap<String, Table> tables = read.buildOrThrow();
        holdToRows(tables);
        Description description =
                new Description(asAt, areaCode, ImmutableMap.copyOf(covers), ImmutableMap.copyOf(rows));
        Warnings warnings = new Warnings(tables, description, limits, warnAsAt, issues);
        RowWarnings.find(warnings);
        AsAtWarnings.find(warnings, warnAsAt.or(() -> asAt));
        issues.addAll(warnings.found());
        return new Extract(
                description, tables, unreadableInOrder(), ImmutableList.sortedCopyOf(ReadIssue.ORDER, issues));
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
