package org.safeguarding.indicators.benchmarks;

/**
 * The kernel for distinct children that one would write by hand. An event of day d whose child's previous event was on day p
 * is the child's first in the windows that see d and do not see p any more: a run of windows, entered as two steps and
 * summed once at the end. One sweep over the events in order of child and day, without a branch.
 */
final class HandWrittenDistinct {
    private static final int SIGN = Integer.SIZE - 1;

    private final int[] enters;
    private final int[] leaves;
    private final int windows;

    private HandWrittenDistinct(Windows windows) {
        int first = Math.toIntExact(Referrals.FIRST.toEpochDay());
        int span = Math.toIntExact(Referrals.LAST.toEpochDay()) + 1 - first;
        this.windows = windows.size();
        enters = new int[span];
        leaves = new int[span];
        int enter = 0;
        int leave = 0;
        for (int i = 0; i < span; i++) {
            while (enter < this.windows && windows.last(enter) < first + i) {
                enter++;
            }
            while (leave < this.windows && windows.first(leave) <= first + i) {
                leave++;
            }
            enters[i] = enter;
            leaves[i] = leave;
        }
    }

    static long[] answer(int[] index, Windows windows) {
        return new HandWrittenDistinct(windows).sweep(index);
    }

    private long[] sweep(int[] index) {
        int[] steps = new int[windows + 1];
        int before = 0;
        for (int event : index) {
            int day = event & ~HandWrittenIndex.FIRST;
            // The first event of a child has none before it: its sign, spread over all bits, blots out the window.
            int fresh = before & ~(event >> SIGN);
            before = leaves[day];
            steps[Math.max(enters[day], fresh)]++;
            steps[before]--;
        }
        long[] answer = new long[windows];
        long sum = 0;
        for (int i = 0; i < windows; i++) {
            sum += steps[i];
            answer[i] = sum;
        }
        return answer;
    }
}
