package org.safeguarding.indicators.judgement;

import java.util.List;

/** How far apart a sum lies in tables that are found one after the other. Each table is looked at once, however often one asks. */
final class Apart {
    private final Guarded sum;
    private final List<long[]> tables;
    private int seen;
    private long least = Long.MAX_VALUE;
    private long greatest = Long.MIN_VALUE;

    /** Of a sum in the tables of a list, which others add to. */
    Apart(Guarded sum, List<long[]> tables) {
        this.sum = sum;
        this.tables = tables;
    }

    /** Whether there are two tables in which the sum differs by so much. */
    boolean by(long width) {
        for (; seen < tables.size(); seen++) {
            long here = sum.sum(tables.get(seen));
            least = Math.min(least, here);
            greatest = Math.max(greatest, here);
        }
        return seen > 0 && greatest - least >= width;
    }
}
