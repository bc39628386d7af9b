package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;

/**
 * Of the rows that come to be open for longer than an allowance: how many began on each day and how many end, by lane. It is counted
 * once; what is open beyond the allowance at any dates follows from it, at a cost that does not depend on the number of rows.
 */
final class BeyondCells {
    /** A table may have so many places; beyond that rows are taken one by one. */
    private static final long MOST = 1L << 24;

    /** The day on which a row is late that never is: far from any day, and yet near enough for the two to have a difference. */
    private static final int NEVER = 1 << 30;

    private final HoldingColumns columns;
    private final DayAllowance allowance;
    private final int before;
    private final int[] late;
    private final int[] begun;
    private final int[] ended;
    private final int[] rest;

    private BeyondCells(HoldingColumns columns, DayAllowance allowance, int before, int[] late, Openings counted) {
        this.columns = columns;
        this.allowance = allowance;
        this.before = before;
        this.late = late;
        begun = counted.begun();
        ended = counted.ended();
        rest = counted.rest().rows();
    }

    /**
     * The counts.
     *
     * @param columns what is open
     * @param endDayCounts whether it is still open on the day it ends
     * @param allowance how long it may be open before it is late
     * @param threads who counts
     */
    static BeyondCells of(HoldingColumns columns, boolean endDayCounts, DayAllowance allowance, Threads threads) {
        int before = endDayCounts ? 1 : 0;
        int width = columns.lanes().count();
        int first = columns.from().first();
        boolean small = (long) width * (columns.from().span() + columns.to().span()) <= MOST;
        int[] late = IntStream.range(first, first + (small ? columns.from().span() : 0))
                .map(day -> late(allowance, day))
                .toArray();
        int ends = small ? columns.to().span() : 0;
        ImmutableList<Openings> shares = threads.shares(columns.from().rows(), (share, from, until) -> {
            Openings counted = Openings.none(width * late.length, width * ends);
            if (width == 1) {
                countPlain(columns, before, late, from, until, counted);
            } else {
                countInLanes(columns, before, late, ends, from, until, counted);
            }
            return counted;
        });
        return new BeyondCells(columns, allowance, before, late, Openings.sum(shares));
    }

    /** The first day beyond the allowance of a row that began on a day. */
    private static int late(DayAllowance allowance, int start) {
        if (!allowance.covers(start)) {
            return NEVER;
        }
        int from = allowance.lastTimely(start) + 1;
        return from < Math.min(allowance.horizon(), NEVER) ? from : NEVER;
    }

    /**
     * One lane. Nobody can guess whether a row is open long enough, so that no branch may depend on it.
     *
     * <p>This loop and that over lanes are apart, so that the compiler does not make the one for what it has seen of the other.
     */
    private static void countPlain(
            HoldingColumns columns, int before, int[] late, int from, int until, Openings counted) {
        int[] begun = counted.begun();
        int[] ended = counted.ended();
        int[] startDays = columns.from().days();
        int[] endDays = columns.to().days();
        int first = columns.from().first();
        int firstEnd = columns.to().first();
        for (int row = from; row < until; row++) {
            int start = startDays[row] - first;
            int endDay = endDays[row];
            int end = endDay - firstEnd;
            boolean begins = start >= 0 && start < late.length;
            if (begins && end >= 0 && end < ended.length) {
                int more = isBefore(late[start], endDay + before);
                begun[start] += more;
                ended[end] += more;
            } else if (begins && endDay == Day.NONE) {
                begun[start] += isBefore(late[start], NEVER);
            } else if (startDays[row] != Day.NONE) {
                counted.rest().add(row);
            }
        }
    }

    private static void countInLanes(
            HoldingColumns columns, int before, int[] late, int ends, int from, int until, Openings counted) {
        int[] begun = counted.begun();
        int[] ended = counted.ended();
        int first = columns.from().first();
        int firstEnd = columns.to().first();
        int width = columns.lanes().count();
        for (int row = from; row < until; row++) {
            int startDay = columns.from().day(row);
            int endDay = columns.to().day(row);
            int start = startDay - first;
            int end = endDay - firstEnd;
            int lane = columns.lanes().lane(row);
            boolean begins = start >= 0 && start < late.length;
            if (begins && end >= 0 && end < ends) {
                int more = isBefore(late[start], endDay + before);
                begun[start * width + lane] += more;
                ended[end * width + lane] += more;
            } else if (begins && endDay == Day.NONE) {
                begun[start * width + lane] += isBefore(late[start], NEVER);
            } else if (startDay != Day.NONE) {
                counted.rest().add(row);
            }
        }
    }

    /** One if a day is before another, else none: the sign of the difference. */
    private static int isBefore(int day, int other) {
        return (day - other) >>> (Integer.SIZE - 1);
    }

    /** What is open beyond the allowance at each date. */
    <P extends Enum<P>> Tally<P> tally(Basis<P> basis) {
        Dates dates = basis.dates();
        Differences differences = new Differences(dates, columns.lanes());
        int horizon = allowance.horizon();
        int firstEnd = columns.to().first() + before;
        differences.step(begun, 1, start -> dates.from(late[start]));
        differences.step(ended, -1, end -> dates.from(Math.min(firstEnd + end, horizon)));
        if (horizon != Day.FOREVER) {
            // What is still open when the calendar is over does not count from then on.
            int over = dates.from(horizon);
            differences.step(begun, -1, start -> over);
            differences.step(ended, 1, end -> over);
        }
        for (int row : rest) {
            int from = late(allowance, columns.from().day(row));
            int until = Math.min(HoldingCells.until(columns.to().day(row), before == 1), horizon);
            differences.hold(columns.lanes().lane(row), dates.from(from), dates.from(until));
        }
        return differences.tally(basis);
    }
}
