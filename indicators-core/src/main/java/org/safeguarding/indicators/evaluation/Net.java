package org.safeguarding.indicators.evaluation;

/** Steps in order of place and part, one a place and part, none of them nought. */
final class Net {
    /** A part is an enum's constant or the number of contributions; more than 255 parts have no ledger. */
    private static final int PART_BITS = 8;

    static final int MOST_PARTS = (1 << PART_BITS) - 1;

    /** A place must fit beside it in an int. */
    static final int MOST_PLACES = 1 << (31 - PART_BITS);

    private final int[] keys;
    private final long[] amounts;
    private final int size;

    Net(int[] keys, long[] amounts, int size) {
        this.keys = keys;
        this.amounts = amounts;
        this.size = size;
    }

    static int key(int place, int part) {
        return place << PART_BITS | part;
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
}
