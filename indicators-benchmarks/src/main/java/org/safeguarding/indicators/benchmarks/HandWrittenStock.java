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
        return running(starts, ends, windows);
    }

    /** Those open for longer than 45 working days: whether a row ever is nobody can guess, and no branch may depend on it. */
    static long[] late(Referrals referrals, Windows windows) {
        int first = Math.toIntExact(Referrals.FIRST.toEpochDay());
        int past = Math.toIntExact(Referrals.LAST.toEpochDay()) + 1;
        int[] late = new int[past - first];
        for (int i = 0; i < late.length; i++) {
            late[i] = Council.within45().lastTimely(first + i) + 1 - first;
        }
        int[] starts = new int[late.length + 1];
        int[] ends = new int[late.length + 1];
        int[] days = referrals.days();
        int[] endDays = referrals.ends();
        for (int i = 0; i < days.length; i++) {
            int end = (endDays[i] == Day.NONE ? past : endDays[i]) - first;
            // What ends before it is late begins and ends on one day, which is nothing.
            starts[Math.min(late[days[i] - first], end)]++;
            ends[end]++;
        }
        return running(starts, ends, windows);
    }

    private static long[] running(int[] starts, int[] ends, Windows windows) {
        int first = Math.toIntExact(Referrals.FIRST.toEpochDay());
        long[] open = new long[starts.length];
        long sum = 0;
        for (int i = 0; i < open.length; i++) {
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
