package org.safeguarding.indicators.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The limits of a sum under sums that are known, all cells from zero: a table of equations that is solved once and then followed to
 * the furthest of each sum that is asked about. It never answers in the dark: where it runs out of steps, or ends at a point that
 * does not fit what is known, it throws.
 */
final class LinearLimits {
    /** As good as no greatest. */
    static final long NO_END = 1_000_000_000_000L;

    private static final double NEAR = 1e-9;
    private static final double FITS = 1e-5;
    private static final int MOST_STEPS = 100_000;
    /** How many steps in place until the first column that helps is taken (after R. G. Bland), which goes round no circles. */
    private static final int PATIENCE = 40;

    private final List<double[]> rows = new ArrayList<>();
    private final List<Integer> basis = new ArrayList<>();
    private final List<int[]> sums;
    private final List<long[]> ranges;
    private final int width;
    /** The columns of a row that are not zero, while it is taken from others. */
    private final int[] filled;

    private double[] gain = {};

    LinearLimits(int cells, List<int[]> sums, List<long[]> ranges) {
        this.sums = sums;
        this.ranges = ranges;
        int slack = 0;
        for (long[] range : ranges) {
            slack += range[0] < range[1] ? 2 : 0;
        }
        this.width = cells + slack;
        this.filled = new int[width + 1];
        write(cells);
        gain = new double[width + 1];
        for (double[] row : rows) {
            for (int j = 0; j <= width; j++) {
                gain[j] += row[j];
            }
        }
        climb();
        double missing = 0;
        for (int i = 0; i < rows.size(); i++) {
            missing += basis.get(i) >= width ? rows.get(i)[width] : 0;
        }
        if (missing > FITS) {
            throw new IllegalStateException("expected sums that fit one another, got " + missing + " too much");
        }
        dropHelpers();
    }

    /** A sum and its room are its greatest; its room and the room of that are what lies between its least and greatest. */
    private void write(int cells) {
        int slack = cells;
        for (int i = 0; i < sums.size(); i++) {
            double[] row = new double[width + 1];
            for (int cell : sums.get(i)) {
                row[cell] = 1;
            }
            row[width] = ranges.get(i)[1];
            if (ranges.get(i)[0] < ranges.get(i)[1]) {
                double[] room = new double[width + 1];
                room[slack] = 1;
                room[slack + 1] = 1;
                room[width] = (double) (ranges.get(i)[1] - ranges.get(i)[0]);
                row[slack] = 1;
                slack += 2;
                basis.add(width + rows.size());
                rows.add(room);
            }
            basis.add(width + rows.size());
            rows.add(row);
        }
    }

    /** What only helped to begin leaves; an equation that says nothing new goes with it. */
    private void dropHelpers() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            int in = 0;
            while (basis.get(i) >= width && in < width && Math.abs(rows.get(i)[in]) < 1e-7) {
                in++;
            }
            if (basis.get(i) >= width && in == width) {
                rows.remove(i);
                basis.remove(i);
            } else if (basis.get(i) >= width) {
                turn(i, in);
            }
        }
    }

    /** The least and the greatest, to whole numbers; {@link #NO_END} where there is no greatest. */
    long[] of(Set<Integer> asked) {
        return new long[] {(long) Math.ceil(-furthest(asked, -1) - 1e-5), (long) Math.floor(furthest(asked, 1) + 1e-5)};
    }

    private double furthest(Set<Integer> asked, int direction) {
        gain = new double[width + 1];
        asked.forEach(cell -> gain[cell] = direction);
        for (int i = 0; i < rows.size(); i++) {
            if (asked.contains(basis.get(i))) {
                for (int j = 0; j <= width; j++) {
                    gain[j] -= direction * rows.get(i)[j];
                }
            }
        }
        if (!climb()) {
            return NO_END;
        }
        double[] point = point();
        double total = 0;
        for (int cell : asked) {
            total += point[cell];
        }
        return direction * total;
    }

    /** Goes as far as the gain leads; false if it leads on without an end. */
    private boolean climb() {
        int still = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            int in = entering(still > PATIENCE);
            if (in < 0) {
                return true;
            }
            int out = leaving(in);
            if (out < 0) {
                return false;
            }
            still = rows.get(out)[width] < NEAR ? still + 1 : 0;
            turn(out, in);
        }
        throw new IllegalStateException("gave up after " + MOST_STEPS + " steps");
    }

    private int entering(boolean first) {
        int best = -1;
        for (int j = 0; j < width; j++) {
            if (gain[j] > 1e-8 && (best < 0 || gain[j] > gain[best])) {
                best = j;
                if (first) {
                    return j;
                }
            }
        }
        return best;
    }

    private int leaving(int in) {
        int out = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i)[in] > 1e-8
                    && (out < 0
                            || ratio(i, in) < ratio(out, in) - NEAR
                            || (ratio(i, in) < ratio(out, in) + NEAR && basis.get(i) < basis.get(out)))) {
                out = i;
            }
        }
        return out;
    }

    /** Where the search stands, if that fits what is known. */
    private double[] point() {
        double[] point = new double[width];
        for (int i = 0; i < rows.size(); i++) {
            point[basis.get(i)] = rows.get(i)[width];
        }
        for (int i = 0; i < sums.size(); i++) {
            double sum = 0;
            for (int cell : sums.get(i)) {
                sum += point[cell];
                if (point[cell] < -FITS) {
                    throw new IllegalStateException("ended below zero");
                }
            }
            if (sum < ranges.get(i)[0] - FITS || sum > ranges.get(i)[1] + FITS) {
                throw new IllegalStateException(
                        "ended at " + sum + " for a sum from " + ranges.get(i)[0] + " to " + ranges.get(i)[1]);
            }
        }
        return point;
    }

    private double ratio(int row, int column) {
        return rows.get(row)[width] / rows.get(row)[column];
    }

    private void turn(int out, int in) {
        double[] pivot = rows.get(out);
        double by = pivot[in];
        int count = 0;
        for (int j = 0; j <= width; j++) {
            if (pivot[j] != 0) {
                pivot[j] /= by;
                filled[count++] = j;
            }
        }
        for (double[] row : rows) {
            if (row != pivot) {
                less(row, pivot, in, count);
            }
        }
        less(gain, pivot, in, count);
        basis.set(out, in);
    }

    /** Most of a row is zero, and takes nothing away. */
    private void less(double[] row, double[] pivot, int in, int count) {
        double times = row[in];
        if (times != 0) {
            for (int i = 0; i < count; i++) {
                int j = filled[i];
                double left = row[j] - times * pivot[j];
                row[j] = Math.abs(left) < 1e-11 ? 0 : left;
            }
        }
    }
}
