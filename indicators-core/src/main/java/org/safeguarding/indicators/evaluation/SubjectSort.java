package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.safeguarding.indicators.time.Day;

/**
 * Sorts events by subject and day without comparing them.
 *
 * <p>A sort of many millions of events by the number of their subject misses the cache at every step. So the events are first
 * dealt into buckets by the high bits of the subject, packed with the low bits and the code of the day into one int each; a
 * bucket fits into the cache, and is sorted there digit by digit, the lowest first (a radix sort). Work O(events + subjects).
 */
final class SubjectSort {
    /** Subjects a bucket: with a few events each, a bucket and its copy take some hundred kilobytes. */
    private static final int SUBJECT_BITS = 13;

    private static final int WIDEST_DIGIT = 13;

    private final int codeBits;
    private final int subjectBits;
    private final int[] packed;
    private final int[] bucketEnds;

    private final Threads threads;

    private SubjectSort(int subjects, int[] subject, DayColumn days, Threads threads) {
        this.threads = threads;
        codeBits = Math.max(1, 32 - Integer.numberOfLeadingZeros(days.codes()));
        subjectBits = Math.min(SUBJECT_BITS, 31 - codeBits);
        bucketEnds = new int[(subjects >>> subjectBits) + 1];
        ImmutableList<int[]> places = places(subject, days.days());
        packed = new int[begin(places)];
        ImmutableList<int[]> ends = threads.shares(days.rows(), (share, from, until) -> {
            deal(subject, days, from, until, places.get(share));
            return places.get(share);
        });
        System.arraycopy(ends.get(ends.size() - 1), 0, bucketEnds, 0, bucketEnds.length);
    }

    /** The codes of the days, in order of subject and day, the first of each subject marked. */
    static int[] sorted(int subjects, int[] subject, DayColumn days, Threads threads) {
        return new SubjectSort(subjects, subject, days, threads).sorted();
    }

    /** How many events of each bucket there are in each share of the rows. */
    private ImmutableList<int[]> places(int[] subject, int[] day) {
        return threads.shares(day.length, (share, from, until) -> {
            int[] counts = new int[bucketEnds.length];
            for (int row = from; row < until; row++) {
                if (day[row] != Day.NONE) {
                    counts[subject[row] >>> subjectBits]++;
                }
            }
            return counts;
        });
    }

    /** Makes of counts where the events of each share begin in each bucket; gives back how many events there are. */
    private int begin(ImmutableList<int[]> counts) {
        int sum = 0;
        for (int bucket = 0; bucket < bucketEnds.length; bucket++) {
            for (int[] share : counts) {
                int count = share[bucket];
                share[bucket] = sum;
                sum += count;
            }
        }
        return sum;
    }

    /** Deals the events into their buckets, so that where each began becomes where it ends. */
    private void deal(int[] subject, DayColumn days, int from, int until, int[] ends) {
        int[] day = days.days();
        int[] dealt = packed;
        int mask = (1 << subjectBits) - 1;
        int first = days.first();
        int span = days.span();
        int offset = days.offset();
        for (int row = from; row < until; row++) {
            int code = day[row] - first;
            if (code >= 0 && code < span) {
                code += offset;
            } else {
                code = days.code(day[row]);
                if (code < 0) {
                    continue;
                }
            }
            int who = subject[row];
            dealt[ends[who >>> subjectBits]++] = (who & mask) << codeBits | code;
        }
    }

    private int[] sorted() {
        // A bucket is sorted by one thread; the events are shared evenly, and a bucket goes to whoever has its first
        // one.
        threads.shares(packed.length, (share, from, until) -> {
            sort(from, until);
            return share;
        });
        return packed;
    }

    private void sort(int from, int until) {
        int bits = subjectBits + codeBits;
        int passes = 2 * ((bits + 2 * WIDEST_DIGIT - 1) / (2 * WIDEST_DIGIT));
        int digit = (bits + passes - 1) / passes;
        int[] counts = new int[1 << digit];
        int[] copy = new int[0];
        int start = 0;
        for (int end : bucketEnds) {
            if (start >= from && start < until) {
                if (copy.length < end - start) {
                    copy = new int[end - start];
                }
                for (int pass = 0; pass < passes; pass += 2) {
                    step(packed, start, end - start, copy, 0, pass * digit, counts);
                    step(copy, 0, end - start, packed, start, (pass + 1) * digit, counts);
                }
                mark(start, end);
            }
            start = end;
        }
    }

    private static void step(int[] from, int at, int length, int[] to, int into, int shift, int[] counts) {
        int mask = counts.length - 1;
        Arrays.fill(counts, 0);
        for (int i = at; i < at + length; i++) {
            counts[from[i] >>> shift & mask]++;
        }
        int sum = into;
        for (int i = 0; i < counts.length; i++) {
            int count = counts[i];
            counts[i] = sum;
            sum += count;
        }
        for (int i = at; i < at + length; i++) {
            int value = from[i];
            to[counts[value >>> shift & mask]++] = value;
        }
    }

    private void mark(int start, int end) {
        int mask = (1 << codeBits) - 1;
        int last = -1;
        for (int i = start; i < end; i++) {
            int value = packed[i];
            int who = value >>> codeBits;
            packed[i] = (value & mask) | (who == last ? 0 : SubjectIndex.FIRST);
            last = who;
        }
    }
}
