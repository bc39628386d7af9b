package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.stream.IntStream;
import org.safeguarding.indicators.time.Day;

/**
 * How many clocks there are of each day, lane and outcome, as they are known at one as-at date. It is counted once; every window
 * at any dates follows from it, at a cost that does not depend on the number of clocks.
 *
 * <p>Counted are the plain ones: stopped on or after their start, by the as-at date, within the years that the allowance tells, or
 * not stopped at all. Of those stopped it is told without a branch whether they were met, since nobody can guess it. The few
 * others are {@linkplain #rest left} for {@link ClockKernel} to take one by one.
 */
final class ClockCells {
    /** A table may have so many places; beyond that all clocks are left. */
    private static final long MOST = 1L << 24;

    /** Met, missed, not stopped; and one for the shift. */
    private static final int OUTCOMES = 4;

    /** By the day of the start, with those still running in a lane of their own: that of what is not yet due. */
    private final int[] starts;

    private final int[] stops;
    private final Run startRun;
    private final Run stopRun;
    private final int lanes;
    private final int[] rest;

    /** Days of a column that follow one another, all covered by the allowance, from one day on. */
    private record Run(int first, int length) {
        static Run of(DayColumn days, boolean[] covered) {
            int from = days.offset();
            int past = from + days.span();
            while (from < past && !covered[from]) {
                from++;
            }
            int until = from;
            while (until < past && covered[until]) {
                until++;
            }
            return new Run(days.first() + from - days.offset(), until - from);
        }

        int last() {
            return first + length - 1;
        }
    }

    private ClockCells(int[] starts, int[] stops, Run startRun, Run stopRun, int lanes, int[] rest) {
        this.starts = starts;
        this.stops = stops;
        this.startRun = startRun;
        this.stopRun = stopRun;
        this.lanes = lanes;
        this.rest = rest;
    }

    /**
     * The counts.
     *
     * @param asAt the as-at date
     * @param lanes the first lane of each row's group
     * @param met where in a group the part of those met stands; that of those missed is next to it
     * @param open where in a group those stand that have not stopped
     * @param byStop whether they are counted by the day they stop as well
     * @param threads who counts
     */
    static ClockCells of(DayClocks clocks, int asAt, Lanes lanes, int met, int open, boolean byStop, Threads threads) {
        Run startRun = Run.of(clocks.start(), clocks.startCovered());
        Run stopRun = Run.of(clocks.stop(), clocks.stopCovered());
        int width = lanes.count();
        long size = (long) width * (startRun.length() + (byStop ? stopRun.length() : 0));
        if (size > MOST || stopRun.length() == 0) {
            int[] all = IntStream.range(0, clocks.start().rows()).toArray();
            return new ClockCells(new int[0], new int[0], startRun, stopRun, width, all);
        }
        int[] starts = new int[width * startRun.length()];
        int[] stops = new int[byStop ? width * stopRun.length() : 0];
        ClockCells cells = new ClockCells(starts, stops, startRun, stopRun, width, new int[0]);
        int[] timely = new int[startRun.length()];
        for (int i = 0; i < timely.length; i++) {
            timely[i] = clocks.lastTimely(startRun.first() + i);
        }
        int latest = Math.min(asAt, stopRun.last());
        int[] rest = lanes.isOne() && !byStop
                ? cells.countPlain(clocks, timely, latest, lanes.only() + met, lanes.only() + open, threads)
                : cells.countInLanes(clocks, timely, latest, lanes, met, open);
        return new ClockCells(starts, stops, startRun, stopRun, width, rest);
    }

    /** One lane by the start: outcomes stand side by side while they are counted. */
    private int[] countPlain(DayClocks clocks, int[] timely, int latest, int met, int open, Threads threads) {
        ImmutableList<Counted> shares = threads.shares(clocks.start().rows(), (share, from, until) -> {
            Counted counted = new Counted(OUTCOMES * timely.length);
            counted.count(clocks, startRun.first(), timely, latest, from, until);
            return counted;
        });
        int[] outcomes = Threads.sum(Lists.transform(shares, counted -> counted.outcomes));
        for (int place = 0; place < timely.length; place++) {
            starts[place * lanes + met] = outcomes[OUTCOMES * place];
            starts[place * lanes + met + 1] = outcomes[OUTCOMES * place + 1];
            starts[place * lanes + open] = outcomes[OUTCOMES * place + 2];
        }
        return Rest.rows(Lists.transform(shares, counted -> counted.rest));
    }

    /** What was counted of some clocks, and those that were not. */
    private static final class Counted {
        private final int[] outcomes;
        private final Rest rest = new Rest();

        Counted(int size) {
            outcomes = new int[size];
        }

        void count(DayClocks clocks, int low, int[] timely, int latest, int from, int until) {
            int[] counts = outcomes;
            int[] startDays = clocks.start().days();
            int[] stopDays = clocks.stop().days();
            for (int row = from; row < until; row++) {
                int start = startDays[row];
                int stop = stopDays[row];
                int place = start - low;
                if (place >= 0 && place < timely.length && (stop >= start ? stop <= latest : stop == Day.NONE)) {
                    counts[OUTCOMES * place + (stop == Day.NONE ? 2 : missed(timely[place], stop))]++;
                } else {
                    rest.add(row);
                }
            }
        }
    }

    private int[] countInLanes(DayClocks clocks, int[] timely, int latest, Lanes lane, int met, int open) {
        int[] startDays = clocks.start().days();
        int[] stopDays = clocks.stop().days();
        Rest rest = new Rest();
        for (int row = 0; row < startDays.length; row++) {
            int start = startDays[row];
            int stop = stopDays[row];
            int place = start - startRun.first();
            if (place >= 0 && place < timely.length && (stop >= start ? stop <= latest : stop == Day.NONE)) {
                int group = lane.lane(row);
                int part = group + (stop == Day.NONE ? open : met + missed(timely[place], stop));
                starts[place * lanes + part]++;
                if (stops.length > 0 && stop != Day.NONE) {
                    stops[(stop - stopRun.first()) * lanes + part]++;
                }
            } else {
                rest.add(row);
            }
        }
        return rest.rows();
    }

    /** One if it stopped after the last timely day, else none: the sign of the difference, which is small. */
    private static int missed(int timely, int stop) {
        return (timely - stop) >>> (Integer.SIZE - 1);
    }

    /** The rows that are not counted. */
    int[] rest() {
        return rest;
    }

    /** Takes how many clocks of one day are in a lane. */
    interface Cells {
        void cell(int day, int lane, int count);
    }

    /** The counts by the day they started. */
    void eachStart(Cells out) {
        each(starts, startRun, out);
    }

    /** The counts by the day they stopped, if they were asked for. */
    void eachStop(Cells out) {
        each(stops, stopRun, out);
    }

    private void each(int[] counts, Run run, Cells out) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 0) {
                out.cell(run.first() + i / lanes, i % lanes, counts[i]);
            }
        }
    }
}
