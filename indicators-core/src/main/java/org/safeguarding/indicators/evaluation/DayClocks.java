package org.safeguarding.indicators.evaluation;

import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;

/** Clocks from one day to another. What depends on the day of the start alone is looked up in a table over those days. */
final class DayClocks implements Clocks {
    private final DayColumn start;
    private final DayColumn stop;
    private final DayAllowance allowance;
    private final boolean[] startCovered;
    private final boolean[] stopCovered;
    private final int[] lastTimely;

    DayClocks(DayColumn start, DayColumn stop, DayAllowance allowance) {
        this.start = start;
        this.stop = stop;
        this.allowance = allowance;
        startCovered = covered(start, allowance);
        stopCovered = covered(stop, allowance);
        lastTimely = new int[start.codes()];
        for (int code = 0; code < lastTimely.length; code++) {
            if (startCovered[code]) {
                lastTimely[code] = allowance.lastTimely(start.dayOf(code));
            }
        }
    }

    private static boolean[] covered(DayColumn days, DayAllowance allowance) {
        boolean[] covered = new boolean[days.codes()];
        for (int code = 0; code < covered.length; code++) {
            covered[code] = allowance.covers(days.dayOf(code));
        }
        return covered;
    }

    @Override
    public int[] due() {
        int[] due = new int[start.rows()];
        for (int row = 0; row < due.length; row++) {
            boolean known = start.day(row) != Day.NONE && coversStart(row);
            due[row] = known ? allowance.due(start.day(row)) : Day.NONE;
        }
        return due;
    }

    /** By code of the start, whether the allowance tells elapsed time from it. */
    boolean[] startCovered() {
        return startCovered;
    }

    /** By code of the stop, whether the allowance tells elapsed time to it. */
    boolean[] stopCovered() {
        return stopCovered;
    }

    /** The last timely day of a clock that starts on a day of the column which the allowance covers. */
    int lastTimely(int day) {
        return lastTimely[start.code(day)];
    }

    /** The day a clock is due that starts on a day which the allowance covers. */
    int due(int day) {
        return allowance.due(day);
    }

    /** The first day at whose end a clock still running is late, by the day of its start. */
    int lateFrom(int day) {
        return Math.max(day, lastTimely(day) + 1);
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
        return startCovered[start.code(start.day(row))];
    }

    @Override
    public boolean coversStop(int row) {
        return stopCovered[stop.code(stop.day(row))];
    }

    @Override
    public int late(int row) {
        return lateFrom(start.day(row));
    }

    @Override
    public boolean met(int row) {
        return stop.day(row) <= lastTimely[start.code(start.day(row))];
    }

    @Override
    public boolean impossible(int row) {
        return stop.day(row) < start.day(row);
    }

    @Override
    public int horizon() {
        return allowance.horizon();
    }
}
