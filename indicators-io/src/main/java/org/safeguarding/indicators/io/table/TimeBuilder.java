package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Local times: the date as any date, the second of the day, and nanoseconds for as long as none differs from 0 nowhere. */
final class TimeBuilder extends DateBuilder {
    private final TimeOfDay time = new TimeOfDay();
    private int[] seconds = {};
    private int[] nanos = {};

    TimeBuilder(Column column, int rank) {
        super(column, rank);
    }

    @Override
    void resize(int capacity) {
        super.resize(capacity);
        seconds = Arrays.copyOf(seconds, capacity);
        if (nanos.length > 0) {
            nanos = Arrays.copyOf(nanos, capacity);
        }
    }

    @Override
    @Nullable
    Fault read(int row, char[] text, int from, int to) {
        Fault fault = super.read(row, text, from, to);
        if (fault == null) {
            seconds[row] = time.secondOfDay();
            if (nanos.length == 0 && time.nanos() != 0) {
                nanos = new int[seconds.length];
            }
            if (nanos.length > 0) {
                nanos[row] = time.nanos();
            }
        }
        return fault;
    }

    @Override
    @Nullable
    Fault rest(char[] text, int from, int to) {
        if (from == to) {
            return Fault.NO_TIME;
        }
        int end = time.parse(text, from + 1, to);
        if (end < 0) {
            return Fault.NO_TIME;
        }
        return end == to ? null : TimeOfDay.isZoneMark(text, end, to) ? Fault.ZONE_MARK : Fault.NO_TIME;
    }

    @Override
    void finish(Selection selection, ImmutableMap.Builder<String, Object> columns) {
        int[] fractions = nanos.length == 0 ? nanos : selection.of(nanos);
        columns.put(column().name(), new Times(days(selection), selection.of(seconds), fractions));
    }
}
