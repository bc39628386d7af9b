package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
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

    private BeyondCells(
            HoldingColumns columns, DayAllowance allowance, int before, int[] late, ImmutableList<Counted> shares) {
        this.columns = columns;
        this.allowance = allowance;
        this.before = before;
        this.late = late;
        begun = Threads.sum(Lists.transform(shares, counted -> counted.begun));
        ended = Threads.sum(Lists.transform(shares, counted -> counted.ended));
        rest = Rest.rows(Lists.transform(shares, counted -> counted.rest));
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
        ImmutableList<Counted> shares = threads.shares(columns.from().rows(), (share, from, until) -> {
            Counted counted = new Counted(width * late.length, width * ends);
            counted.count(columns, before, late, ends, from, until);
            return counted;
        });
        return new BeyondCells(columns, allowance, before, late, shares);
    }

    /** The first day beyond the allowance of a row that began on a day. */
    private static int late(DayAllowance allowance, int start) {
        if (!allowance.covers(start)) {
            return NEVER;
        }
        int from = allowance.lastTimely(start) + 1;
        return from < Math.min(allowance.horizon(), NEVER) ? from : NEVER;
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

        /** Nobody can guess whether a row is open long enough, so that no branch may depend on it. */
        void count(HoldingColumns columns, int before, int[] late, int ends, int from, int until) {
            int[] startDays = columns.from().days();
            int[] endDays = columns.to().days();
            int first = columns.from().first();
            int firstEnd = columns.to().first();
            Lanes lanes = columns.lanes();
            int width = lanes.count();
            boolean one = lanes.isOne();
            for (int row = from; row < until; row++) {
                int start = startDays[row] - first;
                int end = endDays[row] - firstEnd;
                int lane = one ? lanes.only() : lanes.of(row);
                boolean begins = start >= 0 && start < late.length;
                if (begins && end >= 0 && end < ends) {
                    int counted = isBefore(late[start], endDays[row] + before);
                    begun[start * width + lane] += counted;
                    ended[end * width + lane] += counted;
                } else if (begins && endDays[row] == Day.NONE) {
                    begun[start * width + lane] += isBefore(late[start], NEVER);
                } else if (startDays[row] != Day.NONE) {
                    rest.add(row);
                }
            }
        }

        /** One if a day is before another, else none: the sign of the difference. */
        private static int isBefore(int day, int other) {
            return (day - other) >>> (Integer.SIZE - 1);
        }
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
            Lanes lanes = columns.lanes();
            differences.hold(lanes.isOne() ? lanes.only() : lanes.of(row), dates.from(from), dates.from(until));
        }
        return differences.tally(basis);
    }
}
