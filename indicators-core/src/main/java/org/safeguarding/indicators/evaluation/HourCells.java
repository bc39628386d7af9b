package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.util.function.Function;
import org.safeguarding.indicators.time.HourAllowance;

/**
 * How many clocks of hours there are of each day on which they started, lane and outcome, as they are known at one as-at date:
 * what {@link ClockCells} are for clocks of days.
 *
 * <p>Counted are those that stopped, not before they started, by the as-at date: of those, the time of day decides nothing but
 * whether they were met. The others are left for {@link ClockKernel}, with their times, since to go back for those costs more
 * than to keep them.
 */
final class HourCells {
    private static final long MOST = 1L << 24;

    private final TimeColumn from;
    private final Lanes lanes;
    private final int[] counts;
    private final ImmutableList<HourCount> shares;

    private HourCells(TimeColumn from, Lanes lanes, ImmutableList<HourCount> shares) {
        this.from = from;
        this.lanes = lanes;
        this.shares = shares;
        counts = Threads.sum(Lists.transform(shares, HourCount::counts));
    }

    /**
     * The counts.
     *
     * @param from when each clock started
     * @param to when it stopped
     * @param asAt the as-at date
     * @param lanes the first lane of each row's group
     * @param met where in a group the part of those met stands; that of those missed is next to it
     * @param threads who counts
     */
    static HourCells of(
            TimeColumn from, TimeColumn to, HourAllowance allowance, int asAt, Lanes lanes, int met, Threads threads) {
        long size = (long) lanes.count() * from.span();
        int places = size > MOST ? 0 : (int) size;
        return new HourCells(from, lanes, threads.shares(from.rows(), (share, first, past) -> {
            int[] counts = new int[places];
            return new HourCount(from, to, allowance, asAt, lanes, met, counts).rows(first, past);
        }));
    }

    /** The clocks that are not counted. */
    HourClocks left(HourAllowance allowance) {
        return HourClocks.of(
                Longs.concat(each(HourCount::startsLeft)), Longs.concat(each(HourCount::stopsLeft)), allowance);
    }

    private long[][] each(Function<HourCount, long[]> part) {
        return shares.stream().map(part).toArray(long[][]::new);
    }

    /** The first lane of the group of each of those. */
    Lanes lanesLeft() {
        return lanes.of(Ints.concat(shares.stream().map(HourCount::rowsLeft).toArray(int[][]::new)));
    }

    /** The counts by the day they started. */
    void each(ClockCells.Cells out) {
        int width = lanes.count();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 0) {
                out.cell(from.first() + i / width, i % width, counts[i]);
            }
        }
    }
}
