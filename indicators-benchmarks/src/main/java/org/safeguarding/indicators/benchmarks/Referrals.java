package org.safeguarding.indicators.benchmarks;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Synthetic referrals of ten years, in random order, as two columns: the day of each and the number of its child. There is
 * a child to every four events, and a child has as many as fall to it.
 */
final class Referrals {
    static final LocalDate FIRST = LocalDate.of(2010, 4, 1);
    static final LocalDate LAST = LocalDate.of(2020, 3, 31);

    private static final long SEED = 20200331;
    private static final int EVENTS_A_CHILD = 4;

    private final int[] days;
    private final int[] children;
    private final int childCount;

    private Referrals(int[] days, int[] children, int childCount) {
        this.days = days;
        this.children = children;
        this.childCount = childCount;
    }

    /** So many referrals, the same every time. */
    static Referrals of(int events) {
        return of(events, SEED);
    }

    static Referrals of(int events, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int childCount = Math.max(1, events / EVENTS_A_CHILD);
        int first = Math.toIntExact(FIRST.toEpochDay());
        int past = Math.toIntExact(LAST.toEpochDay()) + 1;
        int[] days = new int[events];
        int[] children = new int[events];
        for (int i = 0; i < events; i++) {
            days[i] = random.nextInt(first, past);
            children[i] = random.nextInt(childCount);
        }
        return new Referrals(days, children, childCount);
    }

    int size() {
        return days.length;
    }

    /** The day of each, an epoch day from {@link #FIRST} to {@link #LAST}: the array itself. */
    int[] days() {
        return days;
    }

    /** The child of each, from 0 to below {@link #childCount}: the array itself. */
    int[] children() {
        return children;
    }

    int childCount() {
        return childCount;
    }
}
