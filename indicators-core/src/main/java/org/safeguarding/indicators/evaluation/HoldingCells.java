package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
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

    private HoldingCells(
            DayColumn from, DayColumn to, boolean endDayCounts, Lanes lanes, int[] begun, int[] ended, int[] rest) {
        this.from = from;
        this.to = to;
        this.endDayCounts = endDayCounts;
        this.lanes = lanes;
        this.begun = begun;
        this.ended = ended;
        this.rest = rest;
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
            int[] all = IntStream.range(0, from.rows()).toArray();
            return new HoldingCells(from, to, endDayCounts, lanes, new int[0], new int[0], all);
        }
        ImmutableList<Counted> shares = threads.shares(from.rows(), (share, first, past) -> {
            Counted counted = new Counted(width * from.span(), width * to.span());
            if (width == 1) {
                counted.countPlain(from, to, endDayCounts ? 1 : 0, first, past);
            } else {
                counted.countInLanes(from, to, endDayCounts ? 1 : 0, lanes, first, past);
            }
            return counted;
        });
        return new HoldingCells(
                from,
                to,
                endDayCounts,
                lanes,
                Threads.sum(Lists.transform(shares, counted -> counted.begun)),
                Threads.sum(Lists.transform(shares, counted -> counted.ended)),
                Rest.rows(Lists.transform(shares, counted -> counted.rest)));
    }

    /** What was counted of some rows, and those that were not. */
    private static final class Counted {
        private final int[] begun;
        private final int[] ended;
        private final Rest rest = new Rest();

        Counted(int begins, int ends) {
            begun = new int[begins];
            ended = new int[ends];
        }

        /** One lane, so that a day's place is a subtraction away. */
        void countPlain(DayColumn from, DayColumn to, int before, int firstRow, int pastRow) {
            int[] plain = begun;
            int[] plainEnds = ended;
            int[] starts = from.days();
            int[] ends = to.days();
            int first = from.first();
            int firstEnd = to.first();
            for (int row = firstRow; row < pastRow; row++) {
                int start = starts[row];
                int end = ends[row];
                int begin = start - first;
                int place = end - firstEnd;
                if (begin >= 0
                        && begin < plain.length
                        && place >= 0
                        && place < plainEnds.length
                        && start < end + before) {
                    plain[begin]++;
                    plainEnds[place]++;
                } else if (begin >= 0 && begin < plain.length && end == Day.NONE) {
                    plain[begin]++;
                } else {
                    leave(row, start, end, before);
                }
            }
        }

        void countInLanes(DayColumn from, DayColumn to, int before, Lanes lanes, int firstRow, int pastRow) {
            int width = lanes.count();
            for (int row = firstRow; row < pastRow; row++) {
                int begin = from.day(row) - from.first();
                int end = to.day(row);
                int place = end - to.first();
                int lane = lanes.isOne() ? lanes.only() : lanes.of(row);
                boolean begins = begin >= 0 && begin < from.span();
                if (begins && place >= 0 && place < to.span() && from.day(row) < end + before) {
                    begun[begin * width + lane]++;
                    ended[place * width + lane]++;
                } else if (begins && end == Day.NONE) {
                    begun[begin * width + lane]++;
                } else {
                    leave(row, from.day(row), end, before);
                }
            }
        }

        /** What is never open, as what ends on the day it begins where that day does not count, need not be looked at again. */
        private void leave(int row, int start, int end, int before) {
            if (start != Day.NONE && (end == Day.NONE || start < end + before)) {
                rest.add(row);
            }
        }
    }

    private int lane(int row) {
        return lanes.isOne() ? lanes.only() : lanes.of(row);
    }

    /** What is open at each date. */
    <P extends Enum<P>> Tally<P> tally(Basis<P> basis) {
        Differences differences = new Differences(basis.dates(), lanes);
        int firstEnd = until(to.first(), endDayCounts);
        differences.step(begun, 1, start -> basis.dates().from(from.first() + start));
        differences.step(ended, -1, end -> basis.dates().from(firstEnd + end));
        for (int row : rest) {
            int lane = lane(row);
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
