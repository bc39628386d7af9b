package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.time.Day;

/** Months, each as its first day. */
final class MonthBuilder extends ColumnBuilder implements KeyPart {
    private static final int LENGTH = 7;

    private int[] days = {};

    MonthBuilder(Column column, int rank) {
        super(column, rank);
    }

    @Override
    void resize(int capacity) {
        int from = days.length;
        days = Arrays.copyOf(days, capacity);
        Arrays.fill(days, from, capacity, Day.NONE);
    }

    @Override
    void blank(int row) {
        days[row] = Day.NONE;
    }

    @Override
    @Nullable
    Fault read(int row, char[] text, int from, int to) {
        days[row] = Day.NONE;
        if (to - from != LENGTH
                || text[from + 4] != '-'
                || !Cells.areDigits(text, from, from + 4)
                || !Cells.areDigits(text, from + 5, to)) {
            return Fault.NOT_A_MONTH;
        }
        int month = Cells.number(text, from + 5, to);
        if (month < 1 || month > 12) {
            return Fault.NOT_A_MONTH;
        }
        days[row] = Day.of(Cells.number(text, from, from + 4), month, 1);
        return null;
    }

    @Override
    public long keyPart(int row) {
        return days[row];
    }

    @Override
    public String shownPart(int row) {
        String firstDay = Day.text(days[row]);
        return firstDay.substring(0, Math.min(LENGTH, firstDay.length()));
    }

    @Override
    void finish(Selection selection, ImmutableMap.Builder<String, Object> columns) {
        columns.put(column().name(), new Dates(selection.of(days)));
    }
}
