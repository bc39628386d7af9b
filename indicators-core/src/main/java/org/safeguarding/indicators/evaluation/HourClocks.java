package org.safeguarding.indicators.evaluation;

import org.safeguarding.indicators.calculation.HourTiming;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.HourAllowance;

/** Clocks from one moment to another: what the moments say is read off the rows once. */
final class HourClocks implements Clocks {
    private static final byte MET = 1;
    private static final byte IMPOSSIBLE = 2;

    private final DayColumn start;
    private final DayColumn stop;
    private final int[] late;
    private final byte[] outcome;

    private HourClocks(DayColumn start, DayColumn stop, int[] late, byte[] outcome) {
        this.start = start;
        this.stop = stop;
        this.late = late;
        this.outcome = outcome;
    }

    static <S extends Subject, R extends Row> HourClocks of(
            LoweredRows<S, R> rows, HourTiming<R> timing, Where<R> where) {
        int[] start = new int[rows.size()];
        int[] stop = new int[rows.size()];
        int[] late = new int[rows.size()];
        byte[] outcome = new byte[rows.size()];
        rows.each((subject, own, first) -> {
            for (int i = 0; i < own.size(); i++) {
                R row = own.get(i);
                int at = first + i;
                boolean in = where.test().test(row);
                start[at] = in ? timing.start(row) : Day.NONE;
                stop[at] = in ? timing.stop(row) : Day.NONE;
                if (start[at] != Day.NONE) {
                    late[at] = Math.max(start[at], timing.lastTimely(row) + 1);
                    outcome[at] = stop[at] == Day.NONE ? 0 : outcome(timing, row);
                }
            }
        });
        return new HourClocks(DayColumn.of(start), DayColumn.of(stop), late, outcome);
    }

    /** The clocks of a data set's own columns: when each starts and stops by the local clock, without a fraction of a second. */
    static HourClocks of(long[] from, long[] to, HourAllowance allowance) {
        int[] start = TimeColumn.days(from);
        int[] stop = TimeColumn.days(to);
        int[] late = new int[from.length];
        byte[] outcome = new byte[from.length];
        for (int row = 0; row < from.length; row++) {
            if (start[row] != Day.NONE) {
                late[row] = Math.max(start[row], allowance.lastTimely(from[row]) + 1);
                outcome[row] = stop[row] == Day.NONE ? 0 : outcome(allowance, from[row], to[row]);
            }
        }
        return new HourClocks(DayColumn.of(start), DayColumn.of(stop), late, outcome);
    }

    private static byte outcome(HourAllowance allowance, long start, long stop) {
        long took = HourAllowance.elapsedSeconds(start, stop);
        if (took < 0) {
            return IMPOSSIBLE;
        }
        return took <= allowance.seconds() ? MET : 0;
    }

    private static <R> byte outcome(HourTiming<R> timing, R row) {
        if (timing.impossible(row)) {
            return IMPOSSIBLE;
        }
        return timing.met(row) ? MET : 0;
    }

    @Override
    public DayColumn start() {
        return start;
    }

    @Override
    public DayColumn stop() {
        return stop;
    }

    @Override
    public boolean coversStart(int row) {
        return true;
    }

    @Override
    public boolean coversStop(int row) {
        return true;
    }

    @Override
    public int late(int row) {
        return late[row];
    }

    @Override
    public boolean met(int row) {
        return outcome[row] == MET;
    }

    @Override
    public boolean impossible(int row) {
        return outcome[row] == IMPOSSIBLE;
    }

    /** A clock is due on the day it is first late on. */
    @Override
    public int[] due() {
        int[] due = late.clone();
        for (int row = 0; row < due.length; row++) {
            due[row] = start.day(row) == Day.NONE ? Day.NONE : late[row];
        }
        return due;
    }

    @Override
    public int horizon() {
        return Day.FOREVER;
    }
}
