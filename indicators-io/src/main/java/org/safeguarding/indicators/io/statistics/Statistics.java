package org.safeguarding.indicators.io.statistics;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import org.safeguarding.indicators.io.table.ReadIssue;

/**
 * Published statistics that were read from one file: every row is accepted or rejected. Immutable.
 *
 * <p>A file with filters has several rows of a place and period; {@link #where} picks those of one value.
 */
public final class Statistics {
    private final String file;
    private final StatisticColumns columns;
    private final ImmutableList<StatisticRow> rows;
    private final ImmutableMap<String, ColumnNote> notes;
    private final long rowsRead;
    private final ImmutableList<ReadIssue> issues;
    private final ImmutableListMultimap<Key, StatisticRow> index;

    private record Key(GeographicLevel level, String code, int lastDay) {}

    Statistics(
            String file,
            StatisticColumns columns,
            ImmutableList<StatisticRow> rows,
            ImmutableMap<String, ColumnNote> notes,
            long rowsRead,
            ImmutableList<ReadIssue> issues) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
        this.notes = notes;
        this.rowsRead = rowsRead;
        this.issues = issues;
        index = Multimaps.index(
                rows,
                row -> new Key(
                        row.place().level(), row.place().code(), row.period().lastDay()));
    }

    /**
     * The file they were read from.
     *
     * @return its name without its folder
     */
    public String file() {
        return file;
    }

    /**
     * The filters.
     *
     * @return their names in small letters, in the order of the header
     */
    public ImmutableList<String> filters() {
        return columns.filters();
    }

    /**
     * The indicators.
     *
     * @return the one name of each, in the order of the header
     */
    public ImmutableSet<String> indicators() {
        return columns.places().keySet();
    }

    /**
     * The accepted rows.
     *
     * @return the rows in the order of the file
     */
    public ImmutableList<StatisticRow> rows() {
        return rows;
    }

    /**
     * How many rows the file has.
     *
     * @return the accepted and the rejected ones together
     */
    public long rowsRead() {
        return rowsRead;
    }

    /**
     * What was wrong.
     *
     * @return a rejection for each row rejected, and a warning where the companion file cannot be read, in {@link
     *     ReadIssue#ORDER}
     */
    public ImmutableList<ReadIssue> issues() {
        return issues;
    }

    /**
     * The rows of a place at a period.
     *
     * @param level what kind of place
     * @param code its code: the 3 digits of an authority
     * @param lastDay the day the period ends on
     * @return the rows, one for each combination of filters; none if the place is missing
     */
    public ImmutableList<StatisticRow> rows(GeographicLevel level, String code, int lastDay) {
        return index.get(new Key(level, code, lastDay));
    }

    /**
     * The rows of every place of a kind at a period.
     *
     * @param level what kind of place
     * @param lastDay the day the period ends on
     * @return the rows in the order of the file
     */
    public ImmutableList<StatisticRow> rows(GeographicLevel level, int lastDay) {
        return rows.stream()
                .filter(row -> row.place().level() == level && row.period().lastDay() == lastDay)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The rows of one value of a filter alone.
     *
     * @param filter its name, capitals not mattering
     * @param value the value, exactly
     * @return the statistics without the other rows, and with the same issues
     * @throws IllegalArgumentException if there is no such filter
     */
    public Statistics where(String filter, String value) {
        String name = Ascii.toLowerCase(filter);
        if (!columns.filters().contains(name)) {
            throw new IllegalArgumentException(
                    "Expected a filter of " + file + ", one of " + columns.filters() + ", but was " + filter);
        }
        ImmutableList<StatisticRow> chosen =
                rows.stream().filter(row -> row.filter(name).equals(value)).collect(ImmutableList.toImmutableList());
        return new Statistics(file, columns, chosen, notes, rowsRead, issues);
    }

    /**
     * What the companion file says of a column.
     *
     * @param column an indicator, by any of its names, or a filter
     * @return the note, or empty if there is no such file or it says nothing of it
     */
    public Optional<ColumnNote> note(String column) {
        return Optional.ofNullable(notes.get(columns.names().of(column)));
    }
}
