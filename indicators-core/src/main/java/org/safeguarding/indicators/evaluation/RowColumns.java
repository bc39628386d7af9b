package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table as columns of numbers, in any order: which subject each belongs to, its dates and times, and its groups.
 * Kernels read these arrays as they are, so that a table of many millions of rows needs no object a row.
 *
 * <p>The arrays are kept, not copied: whoever hands them over does not change them afterwards, and neither does whoever
 * reads them.
 */
public final class RowColumns {
    /** The time of a row that has none. */
    public static final long NO_TIME = TimeColumn.BLANK;

    private final int subjects;
    private final int[] subject;
    private final ImmutableMap<String, DayColumn> days;
    private final ImmutableMap<String, TimeColumn> times;
    private final ImmutableMap<String, Groups> groups;

    /** The groups of the rows in one breakdown. */
    public static final class Groups {
        private final ImmutableList<String> names;
        private final int[] ofRow;

        private Groups(ImmutableList<String> names, int[] ofRow) {
            this.names = names;
            this.ofRow = ofRow;
        }

        /**
         * The groups.
         *
         * @return their names, each once
         */
        public ImmutableList<String> names() {
            return names;
        }

        /**
         * For each row the place of its group among the names.
         *
         * @return the array itself, not to be changed
         */
        public int[] ofRow() {
            return ofRow;
        }
    }

    private RowColumns(
            int subjects,
            int[] subject,
            ImmutableMap<String, DayColumn> days,
            ImmutableMap<String, TimeColumn> times,
            ImmutableMap<String, Groups> groups) {
        this.subjects = subjects;
        this.subject = subject;
        this.days = days;
        this.times = times;
        this.groups = groups;
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
        return new RowColumns(subjects, subject, ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of());
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
        one(values.length, "dates");
        return new RowColumns(subjects, subject, with(days, field, DayColumn.of(values)), times, groups);
    }

    /**
     * The same columns with one of times of day.
     *
     * @param field the name of the column
     * @param values for each row its time by the local clock, as the seconds from the first moment of 1970 by that clock, or
     *     {@link #NO_TIME}; a time with a fraction of a second cannot be there
     * @return the columns
     * @throws IllegalArgumentException if there are not as many times as rows, or one lies outside the years 1 to 9999
     */
    public RowColumns withTimes(String field, long[] values) {
        one(values.length, "times");
        return new RowColumns(subjects, subject, days, with(times, field, TimeColumn.of(values)), groups);
    }

    /**
     * The same columns with the groups of a breakdown.
     *
     * @param dimension the name of the breakdown
     * @param names the groups, each once; {@code unknown} for rows that do not tell
     * @param ofRow for each row the place of its group among the names
     * @return the columns
     * @throws IllegalArgumentException if there are not as many groups as rows, a name is empty or there twice, or a number is
     *     not the place of a name
     */
    public RowColumns withGroups(String dimension, ImmutableList<String> names, int[] ofRow) {
        one(ofRow.length, "groups");
        if (names.contains("") || names.stream().distinct().count() != names.size()) {
            throw new IllegalArgumentException("expected groups with names of their own, got " + names);
        }
        for (int number : ofRow) {
            if (number < 0 || number >= names.size()) {
                throw new IllegalArgumentException(
                        "expected places of groups from 0 to below " + names.size() + ", got " + number);
            }
        }
        return new RowColumns(subjects, subject, days, times, with(groups, dimension, new Groups(names, ofRow)));
    }

    private void one(int values, String what) {
        if (values != subject.length) {
            throw new IllegalArgumentException("expected " + subject.length + " " + what + ", got " + values);
        }
    }

    private static <V> ImmutableMap<String, V> with(ImmutableMap<String, V> columns, String name, V column) {
        return ImmutableMap.<String, V>builder()
                .putAll(columns)
                .put(name, column)
                .buildOrThrow();
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

    /**
     * A column of times.
     *
     * @param field the name of the column
     * @return the array itself, not to be changed; empty if there is no such column
     */
    public Optional<long[]> times(String field) {
        return Optional.ofNullable(times.get(field)).map(TimeColumn::seconds);
    }

    /**
     * The groups of a breakdown.
     *
     * @param dimension the name of the breakdown
     * @return the groups; empty if there is no such column
     */
    public Optional<Groups> groups(String dimension) {
        return Optional.ofNullable(groups.get(dimension));
    }

    /**
     * Whether everything that is wanted is here under its name.
     *
     * @param wanted what is wanted
     * @return false if a column is lacking
     */
    public boolean has(ColumnSource.Wanted wanted) {
        return wanted.days().stream().allMatch(field -> days.containsKey(field.name()))
                && wanted.times().stream().allMatch(field -> times.containsKey(field.name()))
                && wanted.by().stream().allMatch(by -> groups.containsKey(by.name()));
    }

    /** A column that the source has said there is. */
    DayColumn column(String field) {
        return there(days, field);
    }

    /** A column of times that the source has said there is. */
    TimeColumn timeColumn(String field) {
        return there(times, field);
    }

    /** Groups that the source has said there are. */
    Groups groupsBy(String dimension) {
        return there(groups, dimension);
    }

    private static <V> V there(ImmutableMap<String, V> columns, String name) {
        @Nullable V column = columns.get(name);
        if (column == null) {
            throw new NoKernel("its columns lack " + name);
        }
        return column;
    }
}
