package org.safeguarding.indicators.calculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/** The rows of one subject that have a date, in order of date and then of key as text. */
final class DatedRows<R extends Row> {
    private final List<R> rows;
    private final DayField<R> on;

    private DatedRows(List<R> rows, DayField<R> on) {
        this.rows = rows;
        this.on = on;
    }

    static <R extends Row> DatedRows<R> of(List<R> all, DayField<R> on, Where<R> where) {
        List<R> rows = new ArrayList<>(all.size());
        boolean ordered = true;
        int last = Integer.MIN_VALUE;
        for (R row : all) {
            int day = on.get().applyAsInt(row);
            if (day != Day.NONE && where.test().test(row)) {
                ordered &= last < day;
                last = day;
                rows.add(row);
            }
        }
        if (!ordered) {
            rows.sort(
                    Comparator.<R>comparingInt(row -> on.get().applyAsInt(row)).thenComparing(Row::key));
        }
        return new DatedRows<>(rows, on);
    }

    int size() {
        return rows.size();
    }

    int day(int index) {
        return on.get().applyAsInt(rows.get(index));
    }

    R row(int index) {
        return rows.get(index);
    }
}
