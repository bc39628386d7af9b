package org.safeguarding.indicators.evaluation;

import java.util.Arrays;
import org.safeguarding.indicators.time.HourAllowance;

/**
 * Counts a share of the clocks of {@link HourCells}.
 *
 * <p>Where the clocks change, real time is an hour more or less than the local clock tells. So for a clock that starts well before
 * a change the local clock decides, and only near one real times are asked for.
 */
final class HourCount {
    private static final long HOUR = 3_600;
    private static final int BLOCK = 1 << 12;
    /** A day has 675 steps of 128 seconds. Two centuries have fewer than 2^26 of them. */
    private static final int STEP_BITS = 7;

    private static final int STEPS_A_DAY = TimeColumn.DAY_SECONDS >>> STEP_BITS;

    /** One in {@value #STEPS_A_DAY} in units of 2^-44, rounded up: by less than 2^-44 a step, and by less than a step in two centuries. */
    private static final int SCALE_BITS = 44;

    private static final long DAYS_A_STEP = ((1L << SCALE_BITS) + STEPS_A_DAY - 1) / STEPS_A_DAY;

    /** There is a change twice a year: beyond so many days there is no time without one. */
    private static final long LONGEST = 366;

    private final TimeColumn from;
    private final TimeColumn to;
    private final long allowed;
    private final long known;
    private final Lanes lanes;
    private final int met;
    private final int[] counts;

    private int[] rows = new int[64];
    private long[] starts = new long[64];
    private long[] stops = new long[64];
    private int left;

    /**
     * Nothing counted yet.
     *
     * @param counts the table to count in, by the day of the start and lane; empty if all are to be left
     */
    HourCount(TimeColumn from, TimeColumn to, HourAllowance allowance, int asAt, Lanes lanes, int met, int[] counts) {
        this.from = from;
        this.to = to;
        this.lanes = lanes;
        this.met = met;
        this.counts = counts;
        allowed = allowance.seconds();
        known = (asAt + 1L) * TimeColumn.DAY_SECONDS;
    }

    /** Counts the rows from one to before another. */
    HourCount rows(int first, int past) {
        if (lanes.isOne() && counts.length > 0) {
            countPlain(first, past);
        } else {
            for (int row = first; row < past; row++) {
                take(row, from.seconds()[row], to.seconds()[row]);
            }
        }
        return this;
    }

    /** One lane: block by block, and after each the clocks that need a closer look while their times are still at hand. */
    private void countPlain(int first, int past) {
        int span = from.span();
        boolean[] local = local();
        int[] outcomes = new int[2 * span];
        int[] others = new int[BLOCK];
        for (int row = first; row < past; row += BLOCK) {
            int until = Math.min(past, row + BLOCK);
            int more = countPlain(from.seconds(), to.seconds(), row, until, midnight(), local, outcomes, others);
            for (int i = 0; i < more; i++) {
                take(others[i], from.seconds()[others[i]], to.seconds()[others[i]]);
            }
        }
        int width = lanes.count();
        for (int place = 0; place < span; place++) {
            counts[place * width + lanes.only() + met] += outcomes[2 * place];
            counts[place * width + lanes.only() + met + 1] += outcomes[2 * place + 1];
        }
    }

    /** Those met and those missed stand side by side while they are counted, so that no branch tells them apart. */
    private int countPlain(
            long[] begun, long[] to, int row, int until, long midnight, boolean[] local, int[] outcomes, int[] others) {
        long past = (long) local.length * TimeColumn.DAY_SECONDS + Long.MIN_VALUE;
        long limit = allowed;
        long end = known;
        int more = 0;
        for (int i = row; i < until; i++) {
            long start = begun[i];
            long stop = to[i];
            long since = start - midnight;
            int place = place(since);
            // As unsigned numbers those before the first midnight are beyond all days.
            if (since + Long.MIN_VALUE < past && stop >= start && stop < end && local[place]) {
                outcomes[2 * place + late(limit, stop - start)]++;
            } else {
                others[more++] = i;
            }
        }
        return more;
    }

    /** Any clock: counted if it can be. */
    private void take(int row, long start, long stop) {
        long since = start - midnight();
        boolean told =
                since >= 0 && since < (long) from.span() * TimeColumn.DAY_SECONDS && stop >= start && stop < known;
        long took = told && counts.length > 0 ? HourAllowance.elapsedSeconds(start, stop) : -1;
        if (took >= 0) {
            int lane = lanes.lane(row);
            counts[place(since) * lanes.count() + lane + met + late(allowed, took)]++;
        } else {
            leave(row, start, stop);
        }
    }

    private void leave(int row, long start, long stop) {
        if (left == rows.length) {
            rows = Arrays.copyOf(rows, 2 * left);
            starts = Arrays.copyOf(starts, 2 * left);
            stops = Arrays.copyOf(stops, 2 * left);
        }
        rows[left] = row;
        starts[left] = start;
        stops[left++] = stop;
    }

    /**
     * Which day so many seconds after the first midnight lie on, if they lie within the days of the column: by a product and two
     * shifts, which takes half the time of a division.
     */
    static int place(long since) {
        return (int) (((since >>> STEP_BITS) * DAYS_A_STEP) >>> SCALE_BITS);
    }

    private long midnight() {
        return (long) from.first() * TimeColumn.DAY_SECONDS;
    }

    /**
     * By day, whether the local clock decides for a clock that starts on it: the clocks do not change for so long that a clock which runs
     * longer is late by more than the hour of a change.
     */
    private boolean[] local() {
        long needed = (allowed + HOUR + TimeColumn.DAY_SECONDS - 1) / TimeColumn.DAY_SECONDS + 1;
        boolean[] local = new boolean[from.span()];
        long day = from.first() + from.span() - 1L + needed;
        for (long without = 0; day >= from.first() && needed <= LONGEST; day--) {
            long midnight = day * TimeColumn.DAY_SECONDS;
            boolean changes =
                    HourAllowance.elapsedSeconds(midnight, midnight + TimeColumn.DAY_SECONDS) != TimeColumn.DAY_SECONDS;
            without = changes ? 0 : without + 1;
            long place = day - from.first();
            if (place < local.length) {
                local[(int) place] = without >= needed;
            }
        }
        return local;
    }

    /** One if it took longer than allowed, else none: the sign of the difference, which is small. */
    private static int late(long allowed, long took) {
        return (int) ((allowed - took) >>> (Long.SIZE - 1));
    }

    /** How many clocks there are by the day of the start and lane: the table itself. */
    int[] counts() {
        return counts;
    }

    /** The rows that are not counted. */
    int[] rowsLeft() {
        return Arrays.copyOf(rows, left);
    }

    /** When those started. */
    long[] startsLeft() {
        return Arrays.copyOf(starts, left);
    }

    /** When those stopped. */
    long[] stopsLeft() {
        return Arrays.copyOf(stops, left);
    }
}
