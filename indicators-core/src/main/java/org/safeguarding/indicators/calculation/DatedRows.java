package org.safeguarding.indicators.calculation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * The rows of one subject that have a date, in order of date and then of key as text.
 *
 * <p>This is made for each subject anew, and a subject has few rows as a rule, mostly in order already: then the list stays
 * as it is, with the days beside it. Else the rows are put in their place one by one, and only the many of a long history
 * are sorted.
 */
final class DatedRows<R extends Row> {
    /** Up to so many rows each is put in its place; more are sorted. */
    private static final int SHORT = 32;

    private final int[] days;
    private final List<R> rows;
    private final int size;

    private DatedRows(int[] days, List<R> rows, int size) {
        this.days = days;
        this.rows = rows;
        this.size = size;
    }

    static <R extends Row> DatedRows<R> of(List<R> all, DayField<R> on, Where<R> where) {
        int[] days = new int[all.size()];
        // First all days are read, then they are put in order: a comparison made while the next row is still on its way
        // from memory would have to wait for it.
        int last = Day.NONE;
        boolean inOrder = where.everything();
        for (int i = 0; i < days.length; i++) {
            int day = on.get().applyAsInt(all.get(i));
            days[i] = day;
            inOrder &= day > last;
            last = day;
        }
        return inOrder ? new DatedRows<>(days, all, days.length) : ordered(all, days, where);
    }

    private static <R extends Row> DatedRows<R> ordered(List<R> all, int[] days, Where<R> where) {
        Row[] rows = new Row[days.length];
        int size = 0;
        for (int i = 0; i < days.length; i++) {
            R row = all.get(i);
            if (days[i] != Day.NONE && where.test().test(row)) {
                days[size] = days[i];
                rows[size++] = row;
            }
        }
        if (size > SHORT) {
            sort(days, rows, size);
        } else {
            place(days, rows, size);
        }
        @SuppressWarnings("unchecked") // only rows of this type are put in
        List<R> ordered = (List<R>) Arrays.asList(rows);
        return new DatedRows<>(days, ordered, size);
    }

    private static void place(int[] days, Row[] rows, int size) {
        for (int i = 1; i < size; i++) {
            int day = days[i];
            Row row = rows[i];
            int place = i;
            while (place > 0 && isAfter(days[place - 1], rows[place - 1], day, row)) {
                days[place] = days[place - 1];
                rows[place] = rows[place - 1];
                place--;
            }
            days[place] = day;
            rows[place] = row;
        }
    }

    private static boolean isAfter(int day, Row row, int otherDay, Row other) {
        return day > otherDay || (day == otherDay && row.key().compareTo(other.key()) > 0);
    }

    private static void sort(int[] days, Row[] rows, int size) {
        record Dated(int day, Row row) {}

        Dated[] sorted = new Dated[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = new Dated(days[i], rows[i]);
        }
        Arrays.sort(
                sorted,
                Comparator.comparingInt(Dated::day)
                        .thenComparing(dated -> dated.row().key()));
        for (int i = 0; i < size; i++) {
            days[i] = sorted[i].day();
            rows[i] = sorted[i].row();
        }
    }

    int size() {
        return size;
    }

    int day(int index) {
        return days[index];
    }

    R row(int index) {
        return rows.get(index);
    }
}
