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
    private final ImmutableMap<String, int[]> days;

    private RowColumns(int subjects, int[] subject, ImmutableMap<String, int[]> days) {
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
     */
    public static RowColumns of(int subjects, int[] subject) {
        return new RowColumns(subjects, subject, ImmutableMap.of());
    }

    /**
     * The same columns with one of dates.
     *
     * @param field the name of the column
     * @param values for each row its date as an epoch day, or {@code Day.NONE}
     * @return the columns
     */
    public RowColumns withDays(String field, int[] values) {
        if (values.length != subject.length) {
            throw new IllegalArgumentException("expected " + subject.length + " dates, got " + values.length);
        }
        return new RowColumns(
                subjects,
                subject,
                ImmutableMap.<String, int[]>builder()
                        .putAll(days)
                        .put(field, values)
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
        int @Nullable [] values = days.get(field);
        return Optional.ofNullable(values);
    }
}
