package org.safeguarding.indicators.benchmarks;

import java.util.Arrays;

/** What it costs only to read the columns that a question needs: the yardsticks of everything else. */
final class Reads {
    private Reads() {}

    /** A plain sum of some columns. */
    static long sum(int[]... columns) {
        long sum = 0;
        for (int[] column : columns) {
            for (int value : column) {
                sum += value;
            }
        }
        return sum;
    }

    /** A plain sum of some columns of times. */
    static long sum(long[]... columns) {
        long sum = 0;
        for (long[] column : columns) {
            for (long value : column) {
                sum += value;
            }
        }
        return sum;
    }

    /** The first place where two arrays differ: the fastest read there is. Reads both. */
    static long mismatch(int[] column, int[] copy) {
        return Arrays.mismatch(column, copy);
    }

    /** How many events each day has. */
    static long histogram(int[] days) {
        int first = Math.toIntExact(Referrals.FIRST.toEpochDay());
        int span = Math.toIntExact(Referrals.LAST.toEpochDay()) + 1 - first;
        int[] counts = new int[span];
        for (int day : days) {
            counts[day - first]++;
        }
        return counts[span / 2];
    }

    /** The last of some numbers; 0 of none. */
    static long last(long[] numbers) {
        return numbers.length == 0 ? 0 : numbers[numbers.length - 1];
    }
}
