package org.safeguarding.indicators.benchmarks;

import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.evaluation.RowColumns;

/**
 * The kernel for clocks of 24 hours that one would write by hand: a histogram by day and state over real seconds, of which windows
 * follow as of any count. The states are added up under the weights of {@link HandWrittenClocks}.
 */
final class HandWrittenHours {
    private HandWrittenHours() {}

    static long[] answer(Referrals referrals, Windows windows) {
        int first = Math.toIntExact(Referrals.FIRST.toEpochDay());
        int last = Math.toIntExact(Referrals.LAST.toEpochDay());
        int span = last + 1 - first;
        int[] counts = new int[2 * span];
        int[] open = new int[span];
        int[] days = referrals.days();
        long[] received = referrals.decisions().receivedAt();
        long[] decided = referrals.decisions().decidedAt();
        for (int i = 0; i < days.length; i++) {
            int day = days[i] - first;
            long end = decided[i];
            if (end != RowColumns.NO_TIME) {
                counts[2 * day + (int) ((received[i] + Decisions.DAY_SECONDS - end) >>> (Long.SIZE - 1))]++;
            } else {
                open[day]++;
            }
        }
        long[] perDay = new long[span];
        for (int i = 0; i < span; i++) {
            // The 24 hours of what came on the last day are not over by its end, and all others are.
            Clock waiting = first + i == last ? Clock.NOT_YET_DUE : Clock.OVERDUE;
            perDay[i] = (long) HandWrittenClocks.weight(Clock.MET) * counts[2 * i]
                    + (long) HandWrittenClocks.weight(Clock.MISSED) * counts[2 * i + 1]
                    + (long) HandWrittenClocks.weight(waiting) * open[i];
        }
        return HandWrittenCounts.rolling(perDay, windows);
    }
}
