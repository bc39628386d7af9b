package org.safeguarding.indicators.evaluation;

import org.safeguarding.indicators.time.Day;

/**
 * Counts a share of the rows of {@link HoldingCells}.
 *
 * <p>A row that ends before it begins must not count, which only both of its days tell. In order they are in nearly every row: so
 * it is asked of a block of rows at once, without a branch, and where none is out of order the block's beginnings and its ends are
 * counted each for itself. A row that ends on the day on which it begins, where that day does not count, may be counted: the two are at
 * one place and make nothing.
 */
final class HoldingCount {
    private static final int BLOCK = 1 << 11;

    private final DayColumn from;
    private final DayColumn to;
    private final int before;
    private final Lanes lanes;
    private final Openings counted;

    /**
     * Nothing counted yet.
     *
     * @param before how many days after its end a row is open no more: 1 if the day it ends on counts, else none
     * @param counted where it is counted
     */
    HoldingCount(DayColumn from, DayColumn to, int before, Lanes lanes, Openings counted) {
        this.from = from;
        this.to = to;
        this.before = before;
        this.lanes = lanes;
        this.counted = counted;
    }

    /** The rows from one to before another, if they are in one lane, all begin, and all days run on. */
    void inBlocks(int firstRow, int pastRow) {
        DayHistogram begins = new DayHistogram(from);
        DayHistogram ends = new DayHistogram(to);
        for (int row = firstRow; row < pastRow; row += BLOCK) {
            int past = Math.min(pastRow, row + BLOCK);
            if (backwards(from.days(), to.days(), before, row, past) == 0) {
                begins.count(row, past);
                ends.count(row, past);
            } else {
                oneByOne(row, past);
            }
        }
        begins.addTo(counted.begun(), 1, 0);
        ends.addTo(counted.ended(), 1, 0);
    }

    /** How many rows end before they begin: signs tell, so that the compiler can take several rows at once. */
    private static int backwards(int[] starts, int[] ends, int before, int row, int past) {
        int backwards = 0;
        for (int i = row; i < past; i++) {
            int negative = (ends[i] + before - starts[i]) >>> (Integer.SIZE - 1);
            backwards += negative & ~DayColumn.blank(ends[i]);
        }
        return backwards;
    }

    /** The rows from one to before another, whatever they are. */
    void oneByOne(int firstRow, int pastRow) {
        int width = lanes.count();
        int[] begun = counted.begun();
        int[] ended = counted.ended();
        for (int row = firstRow; row < pastRow; row++) {
            int begin = from.day(row) - from.first();
            int end = to.day(row);
            int place = end - to.first();
            int lane = lanes.lane(row);
            boolean begins = begin >= 0 && begin < from.span();
            if (begins && place >= 0 && place < to.span() && from.day(row) < end + before) {
                begun[begin * width + lane]++;
                ended[place * width + lane]++;
            } else if (begins && end == Day.NONE) {
                begun[begin * width + lane]++;
            } else {
                leave(row, from.day(row), end);
            }
        }
    }

    /** What is never open need not be looked at again. */
    private void leave(int row, int start, int end) {
        if (start != Day.NONE && (end == Day.NONE || start < end + before)) {
            counted.rest().add(row);
        }
    }
}
