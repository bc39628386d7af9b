package org.safeguarding.indicators.calculation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * The rows of one subject that have a date, in order of date and then of key as text.
 *
 * <p>A subject has few rows as a rule, and this is made for each subject anew: so they are put in their place as they come,
 * with their days beside them, and only the many of a long history are sorted.
 */
final class DatedRows<R extends Row> {
    /** Up to so many rows each is put in its place as it comes; more are sorted at the end. */
    private static final int SHORT = 32;

    private final int[] days;
    private final Row[] rows;
    private int size;

    private DatedRows(int most) {
        days = new int[most];
        rows = new Row[most];
    }

    static <R extends Row> DatedRows<R> of(List<R> all, DayField<R> on, Where<R> where) {
        DatedRows<R> dated = new DatedRows<>(all.size());
        boolean everything = where.everything();
        // First all days are read, then they are put in order: a comparison made while the next row is still on its way
        // from
        // memory would have to wait for it.
        for (R row : all) {
            int day = on.get().applyAsInt(row);
            if (day != Day.NONE && (everything || where.test().test(row))) {
                dated.days[dated.size] = day;
                dated.rows[dated.size++] = row;
            }
        }
        if (dated.size > SHORT) {
            dated.sort();
        } else {
            dated.place();
        }
        return dated;
    }

    private void place() {
        for (int i = 1; i < size; i++) {
            int day = days[i];
            Row row = rows[i];
            int place = i;
            while (place > 0 && isAfter(place - 1, day, row)) {
                days[place] = days[place - 1];
                rows[place] = rows[place - 1];
                place--;
            }
            days[place] = day;
            rows[place] = row;
        }
    }

    private boolean isAfter(int place, int day, Row row) {
        return days[place] > day || (days[place] == day && rows[place].key().compareTo(row.key()) > 0);
    }

    private void sort() {
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

    @SuppressWarnings("unchecked") // only rows of this type are ever put in
    R row(int index) {
        return (R) rows[index];
    }
}
