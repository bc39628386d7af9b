package org.safeguarding.indicators.benchmarks;

/**
 * The kernel for rolling counts that one would write by hand for these columns and nothing else: a histogram by day, running
 * sums of it, and for each window the difference of two.
 */
final class HandWrittenCounts {
    private HandWrittenCounts() {}

    static long[] answer(Referrals referrals, Windows windows) {
        int first = Math.toIntExact(Referrals.FIRST.toEpochDay());
        int span = Math.toIntExact(Referrals.LAST.toEpochDay()) + 1 - first;
        int[] before = histogram(referrals.days(), first, span);
        int sum = 0;
        for (int i = 0; i <= span; i++) {
            int count = before[i];
            before[i] = sum;
            sum += count;
        }
        long[] answer = new long[windows.size()];
        for (int i = 0; i < answer.length; i++) {
            int from = Math.max(0, windows.first(i) - first);
            int until = Math.min(span, windows.last(i) + 1 - first);
            answer[i] = (long) before[until] - before[from];
        }
        return answer;
    }

    /** How many events each day has; a place is left over at the end. */
    static int[] histogram(int[] days, int first, int span) {
        int[] counts = new int[span + 1];
        for (int day : days) {
            counts[day - first]++;
        }
        return counts;
    }
}
