package org.safeguarding.indicators.evaluation;

import java.util.Arrays;

/** Steps of one group, in any order, until they are summed. */
final class StepList {
    private static final int FEW = 32;
    private static final int INDEX_BITS = 32;

    private int[] keys = new int[FEW];
    private long[] amounts = new long[FEW];
    private int[] counts = new int[FEW];
    private int size;
    private int marked;

    /** A step at the date of a place, of a part, and of the number of contributions. */
    void add(int place, int part, long amount, int contributions) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            amounts = Arrays.copyOf(amounts, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        keys[size] = Net.key(place, part);
        counts[size] = contributions;
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
            order[i] = ((long) keys[i] << INDEX_BITS) | i;
        }
        Arrays.sort(order);
        Net net = new Net(size);
        for (int i = 0; i < size; ) {
            int key = (int) (order[i] >>> INDEX_BITS);
            long amount = 0;
            long contributions = 0;
            for (; i < size && (int) (order[i] >>> INDEX_BITS) == key; i++) {
                amount = Math.addExact(amount, amounts[(int) order[i]]);
                contributions += counts[(int) order[i]];
            }
            if (amount != 0 || contributions != 0) {
                net.add(key, amount, contributions);
            }
        }
        return net;
    }
}
