package org.safeguarding.indicators.evaluation;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;

/** Collects the few rows that a kernel has to take one by one. */
final class Rest {
    private int[] rows = new int[64];
    private int size;

    void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = row;
    }

    /** The rows of another, after those that are here. */
    void add(Rest other) {
        for (int i = 0; i < other.size; i++) {
            add(other.rows[i]);
        }
    }

    int[] rows() {
        return Arrays.copyOf(rows, size);
    }

    /** The rows of several, one after the other. */
    static int[] rows(List<Rest> shares) {
        return Ints.concat(shares.stream().map(Rest::rows).toArray(int[][]::new));
    }
}
