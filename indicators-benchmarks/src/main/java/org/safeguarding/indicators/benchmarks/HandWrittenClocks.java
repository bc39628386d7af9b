package org.safeguarding.indicators.benchmarks;

import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.time.Day;

/**
 * The kernel for clocks that one would write by hand: a table of the last timely day by day of the start, and a histogram by day
 * and state, of which windows follow as of any count. The states are added up under weights, so that one number tells
 * whether all of them are right.
 */
final class HandWrittenClocks {
    private static final int STATES = 4;

    private HandWrittenClocks() {}

    /** What a state counts for in the answer. */
    static int weight(Clock state) {
        return switch (state) {
            case MET -> 1;
            case MISSED -> 3;
            case OVERDUE -> 5;
            case NOT_YET_DUE -> 7;
            case INVALID -> 9;
        };
    }

    static long[] answer(Referrals referrals, Windows windows) {
        int first = Math.toIntExact(Referrals.FIRST.toEpochDay());
        int last = Math.toIntExact(Referrals.LAST.toEpochDay());
        int span = last + 1 - first;
        int[] timely = new int[span];
        int[] open = new int[span];
        for (int i = 0; i < span; i++) {
            timely[i] = Council.within45().lastTimely(first + i);
            open[i] = timely[i] < last ? Clock.OVERDUE.ordinal() : Clock.NOT_YET_DUE.ordinal();
        }
        int[] counts = new int[span * STATES];
        int[] days = referrals.days();
        int[] ends = referrals.ends();
        for (int i = 0; i < days.length; i++) {
            int day = days[i] - first;
            int end = ends[i];
            // Whether it was met nobody can guess, and no branch may depend on it: missed is one more.
            int late = (timely[day] - end) >>> (Integer.SIZE - 1);
            counts[day * STATES + (end == Day.NONE ? open[day] : late)]++;
        }
        long[] perDay = new long[span];
        for (int i = 0; i < span; i++) {
            for (int state = 0; state < STATES; state++) {
                perDay[i] += (long) weight(Clock.values()[state]) * counts[i * STATES + state];
            }
        }
        return HandWrittenCounts.rolling(perDay, windows);
    }
}
