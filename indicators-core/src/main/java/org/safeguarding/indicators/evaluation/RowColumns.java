package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table as columns of ints, in any order: which subject each belongs to, and its dates. Kernels read these
 * arrays as they are, so that a table of many millions of rows needs no object a row.
 *
 * <p>The arrays are kept, not copied: whoever hands them over does not change them afterwards, and neither does whoever
 * reads them.
 */
public final class RowColumns {
    private final int subjects;
    private final int[] subject;
    private final ImmutableMap<String, DayColumn> days;

    private RowColumns(int subjects, int[] subject, ImmutableMap<String, DayColumn> days) {
        this.subjects = subjects;
        this.subject = subject;
        this.days = days;
    }

    /**
     * Columns of a table.
     *
     * @param subjects how many subjects there are
     * @param subject for each row its subject, from 0 to {@code subjects - 1}, in the order the data set gives its subjects
     * @return the columns, so far without dates
     * @throws IllegalArgumentException if a number is not that of a subject
     */
    public static RowColumns of(int subjects, int[] subject) {
        for (int number : subject) {
            if (number < 0 || number >= subjects) {
                throw new IllegalArgumentException(
                        "expected numbers of subjects from 0 to below " + subjects + ", got " + number);
            }
        }
        return new RowColumns(subjects, subject, ImmutableMap.of());
    }

    /**
     * The same columns with one of dates.
     *
     * @param field the name of the column
     * @param values for each row its date as an epoch day, or {@code Day.NONE}
     * @return the columns
     * @throws IllegalArgumentException if there are not as many dates as rows, one is {@code Day.FOREVER}, or thousands of
     *     them lie outside the years 1900 to 2100
     */
    public RowColumns withDays(String field, int[] values) {
        if (values.length != subject.length) {
            throw new IllegalArgumentException("expected " + subject.length + " dates, got " + values.length);
        }
        return new RowColumns(
                subjects,
                subject,
                ImmutableMap.<String, DayColumn>builder()
                        .putAll(days)
                        .put(field, DayColumn.of(values))
                        .buildOrThrow());
    }

    /**
     * How many rows there are.
     *
     * @return the number, from 0
     */
    public int rows() {
        return subject.length;
    }

    /**
     * How many subjects there are.
     *
     * @return the number, from 0
     */
    public int subjects() {
        return subjects;
    }

    /**
     * The subject of each row.
     *
     * @return the array itself, not to be changed
     */
    public int[] subject() {
        return subject;
    }

    /**
     * A column of dates.
     *
     * @param field the name of the column
     * @return the array itself, not to be changed; empty if there is no such column
     */
    public Optional<int[]> days(String field) {
        @Nullable DayColumn column = days.get(field);
        return column == null ? Optional.empty() : Optional.of(column.days());
    }

    /** A column that the source has said there is. */
    DayColumn column(String field) {
        @Nullable DayColumn column = days.get(field);
        if (column == null) {
            throw new NoKernel("its columns lack " + field);
        }
        return column;
    }
}
