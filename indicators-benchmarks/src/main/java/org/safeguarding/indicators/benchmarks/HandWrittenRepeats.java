package org.safeguarding.indicators.benchmarks;

import java.time.LocalDate;

/**
 * The kernel for re-referrals that one would write by hand: in one sweep over the rows in order of child and day, an event
 * whose child's last earlier day is not more than twelve months back is counted by its day; windows follow as for any count.
 */
final class HandWrittenRepeats {
    private static final int LOOK_BACK_MONTHS = 12;

    private HandWrittenRepeats() {}

    static long[] answer(int[] index, Windows windows) {
        int first = Math.toIntExact(Referrals.FIRST.toEpochDay());
        int span = Math.toIntExact(Referrals.LAST.toEpochDay()) + 1 - first;
        int[] reach = new int[span];
        for (int i = 0; i < span; i++) {
            reach[i] = Math.max(0, earliest(first + i) - first);
        }
        int[] repeats = new int[span];
        int day = -1;
        int before = -1;
        for (int event : index) {
            int next = event & ~HandWrittenIndex.FIRST;
            if (event < 0) {
                before = -1;
            } else if (next != day) {
                before = day;
            }
            day = next;
            repeats[day] += before >= reach[day] ? 1 : 0;
        }
        long[] perDay = new long[span];
        for (int i = 0; i < span; i++) {
            perDay[i] = repeats[i];
        }
        return HandWrittenCounts.rolling(perDay, windows);
    }

    /** The earliest day that makes a referral of this day a re-referral. */
    static int earliest(int day) {
        return Math.toIntExact(
                LocalDate.ofEpochDay(day).minusMonths(LOOK_BACK_MONTHS).toEpochDay());
    }
}
