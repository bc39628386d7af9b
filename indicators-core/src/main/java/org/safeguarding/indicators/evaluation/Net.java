package org.safeguarding.indicators.evaluation;

/** Steps in order of place and part, one a place and part, none of them nought: of the amount, and of the number of contributions. */
final class Net {
    /** A part is an enum's constant or the number of contributions; more than 255 parts have no ledger. */
    private static final int PART_BITS = 8;

    static final int MOST_PARTS = (1 << PART_BITS) - 1;

    /** A place must fit beside it in an int. */
    static final int MOST_PLACES = 1 << (31 - PART_BITS);

    private final int[] keys;
    private final long[] amounts;
    private final long[] contributions;
    private int size;

    /** No steps yet, with room for some. */
    Net(int most) {
        keys = new int[most];
        amounts = new long[most];
        contributions = new long[most];
    }

    /** Adds a step after those there are. */
    void add(int key, long amount, long count) {
        keys[size] = key;
        amounts[size] = amount;
        contributions[size++] = count;
    }

    static int key(int place, int part) {
        return (place << PART_BITS) | part;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    int place(int i) {
        return keys[i] >>> PART_BITS;
    }

    int part(int i) {
        return keys[i] & MOST_PARTS;
    }

    long amount(int i) {
        return amounts[i];
    }

    long contributions(int i) {
        return contributions[i];
    }
}
