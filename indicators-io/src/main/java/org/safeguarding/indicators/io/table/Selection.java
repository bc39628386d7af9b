package org.safeguarding.indicators.io.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows of a table that were accepted, and the cutting of a column's values down to them. */
final class Selection {
    private final int size;
    private final int @Nullable [] rows;

    private Selection(int size, int @Nullable [] rows) {
        this.size = size;
        this.rows = rows;
    }

    /** The rows from 0 up to a number that are not among the faulty. */
    static Selection of(int total, RowFaults faults) {
        if (faults.count() == 0) {
            return new Selection(total, null);
        }
        int[] rows = new int[total - faults.count()];
        int size = 0;
        for (int row = 0; row < total; row++) {
            if (!faults.isFaulty(row)) {
                rows[size++] = row;
            }
        }
        return new Selection(size, rows);
    }

    int size() {
        return size;
    }

    int row(int index) {
        return rows == null ? index : rows[index];
    }

    int[] of(int[] values) {
        if (rows == null) {
            return Arrays.copyOf(values, size);
        }
        int[] chosen = new int[size];
        for (int i = 0; i < size; i++) {
            chosen[i] = values[rows[i]];
        }
        return chosen;
    }

    long[] of(long[] values) {
        if (rows == null) {
            return Arrays.copyOf(values, size);
        }
        long[] chosen = new long[size];
        for (int i = 0; i < size; i++) {
            chosen[i] = values[rows[i]];
        }
        return chosen;
    }

    byte[] of(byte[] values) {
        if (rows == null) {
            return Arrays.copyOf(values, size);
        }
        byte[] chosen = new byte[size];
        for (int i = 0; i < size; i++) {
            chosen[i] = values[rows[i]];
        }
        return chosen;
    }
}
