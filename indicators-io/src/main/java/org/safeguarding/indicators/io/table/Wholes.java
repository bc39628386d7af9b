package org.safeguarding.indicators.io.table;

import java.util.OptionalLong;

/** The whole numbers of a column, row by row: counts, ages and scores, none of them negative. A row costs 8 bytes. */
public final class Wholes {
    private final long[] oneHigher;

    Wholes(long[] oneHigher) {
        this.oneHigher = oneHigher;
    }

    /**
     * The number of a row.
     *
     * @param row a row of the table, from 0
     * @return the number, 0 or more; empty if it is blank
     */
    public OptionalLong number(int row) {
        return oneHigher[row] == 0 ? OptionalLong.empty() : OptionalLong.of(oneHigher[row] - 1);
    }
}
