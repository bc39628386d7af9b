package org.safeguarding.indicators.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The limits of a sum under sums that are known, all cells from zero: a dictionary that starts with a price on every known sum
 * that is not met yet, always entering the first column that helps (after R. G. Bland), so that it cannot go round in circles.
 */
final class LinearLimits {
    private static final double PRICE = 1e5;
    private static final double NEAR = 1e-7;

    private final List<double[]> rows = new ArrayList<>();
    private final List<int[]> sums;
    private final List<long[]> ranges;
    private final int width;
    private final int cells;

    LinearLimits(int cells, List<int[]> sums, List<long[]> ranges) {
        this.sums = sums;
        this.ranges = ranges;
        this.cells = cells;
        int slack = 0;
        for (long[] range : ranges) {
            slack += range[0] < range[1] ? 2 : 0;
        }
        this.width = cells + slack;
    }

    /** The least and the greatest, to whole numbers; as good as no greatest where there is none. */
    long[] of(Set<Integer> asked) {
        return new long[] {(long) Math.ceil(-best(asked, -1) - 1e-4), (long) Math.floor(best(asked, 1) + 1e-4)};
    }

    private double best(Set<Integer> asked, int direction) {
        rows.clear();
        int slack = cells;
        int helpers = 0;
        List<Integer> basis = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            double[] row = new double[width + 1];
            for (int cell : sums.get(i)) {
                row[cell] = 1;
            }
            row[width] = ranges.get(i)[1];
            if (ranges.get(i)[0] < ranges.get(i)[1]) {
                double[] room = new double[width + 1];
                room[slack + 1] = 1;
                room[slack] = 1;
                room[width] = (double) (ranges.get(i)[1] - ranges.get(i)[0]);
                row[slack] = 1;
                slack += 2;
                rows.add(room);
                basis.add(width + helpers++);
            }
            rows.add(row);
            basis.add(width + helpers++);
        }
        double[] gain = new double[width + 1];
        asked.forEach(cell -> gain[cell] = direction);
        for (double[] row : rows) {
            for (int j = 0; j <= width; j++) {
                gain[j] += PRICE * row[j];
            }
        }
        for (int step = 0; step < 5000; step++) {
            int in = 0;
            while (in < width && gain[in] <= NEAR * PRICE / 100) {
                in++;
            }
            if (in == width) {
                double total = 0;
                for (int i = 0; i < rows.size(); i++) {
                    total += basis.get(i) < width && asked.contains(basis.get(i)) ? rows.get(i)[width] : 0;
                }
                return direction * total;
            }
            int out = -1;
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i)[in] > NEAR
                        && (out < 0
                                || ratio(i, in) < ratio(out, in) - NEAR
                                || (ratio(i, in) < ratio(out, in) + NEAR && basis.get(i) < basis.get(out)))) {
                    out = i;
                }
            }
            if (out < 0) {
                return direction > 0 ? 1e12 : 0;
            }
            turn(out, in, gain);
            basis.set(out, in);
        }
        return direction > 0 ? 1e12 : 0;
    }

    private double ratio(int row, int column) {
        return rows.get(row)[width] / rows.get(row)[column];
    }

    private void turn(int out, int in, double[] gain) {
        double[] pivot = rows.get(out);
        double by = pivot[in];
        for (int j = 0; j <= width; j++) {
            pivot[j] /= by;
        }
        for (double[] row : rows) {
            if (row != pivot) {
                less(row, pivot, in);
            }
        }
        less(gain, pivot, in);
    }

    private void less(double[] row, double[] pivot, int in) {
        double times = row[in];
        if (times != 0) {
            for (int j = 0; j <= width; j++) {
                row[j] -= times * pivot[j];
                row[j] = Math.abs(row[j]) < 1e-10 ? 0 : row[j];
            }
        }
    }
}
