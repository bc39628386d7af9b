package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;

/**
 * How many rows begin to be open on each day and how many end, by lane. It is counted once; what is open at any dates follows from
 * it, at a cost that does not depend on the number of rows.
 */
final class HoldingCells {
    /** A table may have so many places; beyond that rows are taken one by one. */
    private static final long MOST = 1L << 24;

    private final DayColumn from;
    private final DayColumn to;
    private final boolean endDayCounts;
    private final Lanes lanes;
    private final int[] begun;
    private final int[] ended;
    private final int[] rest;

    private HoldingCells(DayColumn from, DayColumn to, boolean endDayCounts, Lanes lanes, Openings counted) {
        this.from = from;
        this.to = to;
        this.endDayCounts = endDayCounts;
        this.lanes = lanes;
        begun = counted.begun();
        ended = counted.ended();
        rest = counted.rest().rows();
    }

    /**
     * The counts.
     *
     * @param from the day each row begins to be open, blank for a row that never is
     * @param to the day it ends, blank while it lasts
     * @param endDayCounts whether it is still open on the day it ends
     * @param lanes the lane of each row
     * @param threads who counts
     */
    static HoldingCells of(DayColumn from, DayColumn to, boolean endDayCounts, Lanes lanes, Threads threads) {
        int width = lanes.count();
        if ((long) width * (from.span() + to.span()) > MOST) {
            Openings none = Openings.none(0, 0);
            IntStream.range(0, from.rows()).forEach(none.rest()::add);
            return new HoldingCells(from, to, endDayCounts, lanes, none);
        }
        int before = endDayCounts ? 1 : 0;
        boolean plain = width == 1 && from.blanks() == 0 && DayHistogram.holds(from) && DayHistogram.holds(to);
        ImmutableList<Openings> shares = threads.shares(from.rows(), (share, first, past) -> {
            Openings counted = Openings.none(width * from.span(), width * to.span());
            HoldingCount count = new HoldingCount(from, to, before, lanes, counted);
            if (plain) {
                count.inBlocks(first, past);
            } else {
                count.oneByOne(first, past);
            }
            return counted;
        });
        return new HoldingCells(from, to, endDayCounts, lanes, Openings.sum(shares));
    }

    /** What is open at each date. */
    <P extends Enum<P>> Tally<P> tally(Basis<P> basis) {
        Differences differences = new Differences(basis.dates(), lanes);
        int firstEnd = until(to.first(), endDayCounts);
        differences.step(begun, 1, start -> basis.dates().from(from.first() + start));
        differences.step(ended, -1, end -> basis.dates().from(firstEnd + end));
        for (int row : rest) {
            int lane = lanes.lane(row);
            int place = basis.dates().from(from.day(row));
            differences.hold(lane, place, basis.dates().from(until(to.day(row), endDayCounts)));
        }
        return differences.tally(basis);
    }

    static int until(int end, boolean endDayCounts) {
        if (end == Day.NONE) {
            return Day.FOREVER;
        }
        return endDayCounts ? end + 1 : end;
    }
}
