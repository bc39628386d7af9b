package org.safeguarding.indicators.evaluation;

import java.util.Arrays;

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

    int[] rows() {
        return Arrays.copyOf(rows, size);
    }
}
