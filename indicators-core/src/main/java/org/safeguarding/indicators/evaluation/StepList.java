package org.safeguarding.indicators.evaluation;

import java.util.Arrays;

/** Steps of one group, in any order, until they are summed. */
final class StepList {
    private static final int FEW = 64;
    private static final int INDEX_BITS = 32;

    private int[] keys = new int[FEW];
    private long[] amounts = new long[FEW];
    private int size;
    private int marked;

    /** A step at the date of a place, of a part or of the number of contributions, which comes after the parts. */
    void add(int place, int part, long amount) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            amounts = Arrays.copyOf(amounts, 2 * size);
        }
        keys[size] = Net.key(place, part);
        amounts[size++] = amount;
    }

    /** Remembers how many steps there are. */
    void mark() {
        marked = size;
    }

    /** Forgets the steps since the mark. */
    void reset() {
        size = marked;
    }

    /** The sum of the steps at each place and part, where it is not nought, in their order. */
    Net net() {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) keys[i] << INDEX_BITS | i;
        }
        Arrays.sort(order);
        int[] sorted = new int[size];
        long[] sums = new long[size];
        int left = 0;
        for (int i = 0; i < size; ) {
            int key = (int) (order[i] >>> INDEX_BITS);
            long sum = 0;
            for (; i < size && (int) (order[i] >>> INDEX_BITS) == key; i++) {
                sum = Math.addExact(sum, amounts[(int) order[i]]);
            }
            if (sum != 0) {
                sorted[left] = key;
                sums[left++] = sum;
            }
        }
        return new Net(sorted, sums, left);
    }
}
