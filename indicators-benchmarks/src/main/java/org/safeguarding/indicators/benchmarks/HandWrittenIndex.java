package org.safeguarding.indicators.benchmarks;

import java.util.Arrays;

/**
 * The referrals in the order of child and day, sorted without comparisons: dealt into buckets by the high bits of the child,
 * packed into an int with its low bits and the day, and each bucket, which fits into the cache, counted out by day and then
 * by child. What is left of an event is its day; the first one of each child is marked.
 */
final class HandWrittenIndex {
    /** Marks the first event of a child: the sign bit. */
    static final int FIRST = Integer.MIN_VALUE;

    private static final int CHILD_BITS = 13;
    private static final int CHILDREN = 1 << CHILD_BITS;

    private final int first = Math.toIntExact(Referrals.FIRST.toEpochDay());
    private final int span = Math.toIntExact(Referrals.LAST.toEpochDay()) + 1 - first;
    private final int dayBits = Integer.SIZE - Integer.numberOfLeadingZeros(span - 1);
    private final int[] byDay = new int[span];
    private final int[] byChild = new int[CHILDREN];

    private HandWrittenIndex() {}

    /** The days of the events less the first day of all, in order. */
    static int[] of(Referrals referrals) {
        return of(referrals.days(), referrals.children(), referrals.childCount());
    }

    /** The same of any events of those years. */
    static int[] of(int[] days, int[] children, int childCount) {
        return new HandWrittenIndex().sorted(days, children, childCount);
    }

    private int[] sorted(int[] days, int[] children, int childCount) {
        int[] ends = new int[((childCount - 1) >>> CHILD_BITS) + 1];
        for (int child : children) {
            ends[child >>> CHILD_BITS]++;
        }
        int longest = begin(ends, ends.length);
        int[] events = new int[days.length];
        for (int i = 0; i < days.length; i++) {
            int child = children[i];
            events[ends[child >>> CHILD_BITS]++] = ((child & (CHILDREN - 1)) << dayBits) | (days[i] - first);
        }
        int[] copy = new int[longest];
        int start = 0;
        for (int end : ends) {
            sort(events, start, end, copy);
            start = end;
        }
        return events;
    }

    /** Makes of counts the place where each begins; gives back the greatest count. */
    private static int begin(int[] counts, int length) {
        int sum = 0;
        int greatest = 0;
        for (int i = 0; i < length; i++) {
            int count = counts[i];
            counts[i] = sum;
            sum += count;
            greatest = Math.max(greatest, count);
        }
        return greatest;
    }

    private void sort(int[] events, int start, int end, int[] copy) {
        int dayMask = (1 << dayBits) - 1;
        Arrays.fill(byDay, 0);
        Arrays.fill(byChild, 0);
        for (int i = start; i < end; i++) {
            byDay[events[i] & dayMask]++;
        }
        begin(byDay, byDay.length);
        for (int i = start; i < end; i++) {
            int event = events[i];
            copy[byDay[event & dayMask]++] = event;
            byChild[event >>> dayBits]++;
        }
        begin(byChild, byChild.length);
        for (int i = 0; i < end - start; i++) {
            int event = copy[i];
            events[start + byChild[event >>> dayBits]++] = event & dayMask;
        }
        int from = start;
        for (int past : byChild) {
            if (from < start + past) {
                events[from] |= FIRST;
            }
            from = start + past;
        }
    }
}
