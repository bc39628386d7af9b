package org.safeguarding.indicators.benchmarks;

import org.safeguarding.indicators.time.Day;

/** The kernel for what is open that one would write by hand: starts and ends by day, and a running sum of their difference. */
final class HandWrittenStock {
    private HandWrittenStock() {}

    static long[] answer(Referrals referrals, Windows windows) {
        int first = Math.toIntExact(Referrals.FIRST.toEpochDay());
        int span = Math.toIntExact(Referrals.LAST.toEpochDay()) + 1 - first;
        int[] starts = new int[span];
        int[] ends = new int[span];
        for (int day : referrals.days()) {
            starts[day - first]++;
        }
        for (int day : referrals.ends()) {
            if (day != Day.NONE) {
                ends[day - first]++;
            }
        }
        long[] open = new long[span];
        long sum = 0;
        for (int i = 0; i < span; i++) {
            sum += starts[i] - ends[i];
            open[i] = sum;
        }
        long[] answer = new long[windows.size()];
        for (int i = 0; i < answer.length; i++) {
            answer[i] = open[windows.last(i) - first];
        }
        return answer;
    }
}
