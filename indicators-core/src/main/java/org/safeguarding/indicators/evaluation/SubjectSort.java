package org.safeguarding.indicators.evaluation;

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

    private SubjectSort(int subjects, int[] subject, DayColumn days) {
        codeBits = Math.max(1, 32 - Integer.numberOfLeadingZeros(days.codes()));
        subjectBits = Math.min(SUBJECT_BITS, 31 - codeBits);
        bucketEnds = new int[(subjects >>> subjectBits) + 1];
        packed = new int[begin(subject, days, bucketEnds)];
        deal(subject, days, bucketEnds);
    }

    /** The codes of the days, in order of subject and day, the first of each subject marked. */
    static int[] sorted(int subjects, int[] subject, DayColumn days) {
        return new SubjectSort(subjects, subject, days).sorted();
    }

    /** Finds where each bucket begins; gives back how many events there are. */
    private int begin(int[] subject, DayColumn days, int[] begins) {
        int[] day = days.days();
        for (int row = 0; row < day.length; row++) {
            if (day[row] != Day.NONE) {
                begins[subject[row] >>> subjectBits]++;
            }
        }
        int sum = 0;
        for (int i = 0; i < begins.length; i++) {
            int count = begins[i];
            begins[i] = sum;
            sum += count;
        }
        return sum;
    }

    /** Deals the events into their buckets, so that where each began becomes where it ends. */
    private void deal(int[] subject, DayColumn days, int[] ends) {
        int[] day = days.days();
        int mask = (1 << subjectBits) - 1;
        int first = days.first();
        int span = days.span();
        int offset = days.offset();
        for (int row = 0; row < day.length; row++) {
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
            packed[ends[who >>> subjectBits]++] = (who & mask) << codeBits | code;
        }
    }

    private int[] sorted() {
        int bits = subjectBits + codeBits;
        int passes = 2 * ((bits + 2 * WIDEST_DIGIT - 1) / (2 * WIDEST_DIGIT));
        int digit = (bits + passes - 1) / passes;
        int[] counts = new int[1 << digit];
        int[] copy = new int[0];
        int start = 0;
        for (int end : bucketEnds) {
            if (copy.length < end - start) {
                copy = new int[end - start];
            }
            for (int pass = 0; pass < passes; pass += 2) {
                step(packed, start, end - start, copy, 0, pass * digit, counts);
                step(copy, 0, end - start, packed, start, (pass + 1) * digit, counts);
            }
            mark(start, end);
            start = end;
        }
        return packed;
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
