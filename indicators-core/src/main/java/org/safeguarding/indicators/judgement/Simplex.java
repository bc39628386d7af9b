package org.safeguarding.indicators.judgement;

/**
 * The least and greatest of a sum under equations, each unknown from zero: the simplex method on a dense tableau, after G. B.
 * Dantzig. It works in double precision: what it finds is a hint, and whoever uses it checks it on whole numbers.
 *
 * <p>Deterministic: the same equations take the same steps.
 */
final class Simplex {
    private static final double NEAR = 1e-9;
    /** How many steps in place before the rule that cannot go round in circles is taken. */
    private static final int PATIENCE = 30;

    /** How far along a direction without an end a point is taken: divisible by much, so that it is likely to be one of whole numbers. */
    private static final double FAR = 5040;

    private final int columns;
    private final double[][] rows;
    private final int[] basis;
    private final double[] turned;
    private final int[] nonzero;
    private final int width;
    private double[] prices = {};
    private final Budget budget;
    private boolean feasible;
    private int along = -1;

    /** What became of a search. */
    enum End {
        OPTIMUM,
        UNBOUNDED,
        GIVEN_UP
    }

    /** The equations: a row of factors and the sum on its right side each. */
    Simplex(double[][] factors, double[] sums, int columns, Budget budget) {
        this.budget = budget;
        this.columns = columns;
        int count = factors.length;
        this.width = columns + count + 1;
        this.rows = new double[count][width];
        this.basis = new int[count];
        this.turned = new double[count];
        this.nonzero = new int[width];
        for (int i = 0; i < count; i++) {
            turned[i] = sums[i] < 0 ? -1 : 1;
            for (int j = 0; j < columns; j++) {
                rows[i][j] = turned[i] * factors[i][j];
            }
            rows[i][columns + i] = 1;
            rows[i][width - 1] = turned[i] * sums[i];
            basis[i] = columns + i;
        }
        start();
    }

    boolean feasible() {
        return feasible;
    }

    private void start() {
        prices = new double[width];
        for (double[] row : rows) {
            for (int j = 0; j < width; j++) {
                prices[j] += j < columns || j == width - 1 ? row[j] : 0;
            }
        }
        End end = climb();
        feasible = end == End.OPTIMUM && Math.abs(prices[width - 1]) < 1e-6;
        if (feasible) {
            for (int i = 0; i < rows.length; i++) {
                driveOut(i);
            }
        }
    }

    /** Helpers that are left in the basis stand for equations that say nothing new, unless some unknown can take their place. */
    private void driveOut(int row) {
        for (int j = 0; basis[row] >= columns && j < columns; j++) {
            if (Math.abs(rows[row][j]) > 1e-7) {
                pivot(row, j);
            }
        }
    }

    /** Looks for the greatest sum of the unknowns times their weights. */
    End maximise(double[] weights) {
        prices = new double[width];
        System.arraycopy(weights, 0, prices, 0, columns);
        for (int i = 0; i < rows.length; i++) {
            double weight = basis[i] < columns ? weights[basis[i]] : 0;
            if (weight != 0) {
                for (int j = 0; j < width; j++) {
                    prices[j] -= weight * rows[i][j];
                }
            }
        }
        return climb();
    }

    private End climb() {
        int still = 0;
        int limit = 200 + 20 * (rows.length + columns);
        for (int step = 0; step < limit && !budget.spent(); step++) {
            int entering = entering(still > PATIENCE);
            if (entering < 0) {
                return End.OPTIMUM;
            }
            int leaving = leaving(entering);
            if (leaving < 0) {
                along = entering;
                return End.UNBOUNDED;
            }
            still = rows[leaving][width - 1] < NEAR ? still + 1 : 0;
            pivot(leaving, entering);
        }
        return End.GIVEN_UP;
    }

    private int entering(boolean first) {
        int best = -1;
        for (int j = 0; j < columns; j++) {
            if (prices[j] > 1e-7 && (best < 0 || prices[j] > prices[best])) {
                best = j;
                if (first) {
                    return j;
                }
            }
        }
        return best;
    }

    private int leaving(int entering) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows.length; i++) {
            double factor = rows[i][entering];
            boolean helper = basis[i] >= columns && feasible && Math.abs(factor) > 1e-7;
            if (factor > 1e-7 || helper) {
                double ratio = helper ? 0 : rows[i][width - 1] / factor;
                if (ratio < least - NEAR || (ratio < least + NEAR && best >= 0 && basis[i] < basis[best])) {
                    least = ratio;
                    best = i;
                }
            }
        }
        return best;
    }

    private void pivot(int row, int column) {
        double[] pivotal = rows[row];
        double by = pivotal[column];
        int filled = 0;
        for (int j = 0; j < width; j++) {
            if (pivotal[j] != 0) {
                pivotal[j] /= by;
                nonzero[filled++] = j;
            }
        }
        long work = width + 3L * rows.length;
        for (double[] other : rows) {
            if (other != pivotal) {
                work += other[column] == 0 ? 0 : filled;
                subtract(other, pivotal, column, filled);
            }
        }
        subtract(prices, pivotal, column, filled);
        basis[row] = column;
        budget.spend(work);
    }

    /** Rows are mostly zeros, and only what is not need be taken away. */
    private void subtract(double[] from, double[] pivotal, int column, int filled) {
        double factor = from[column];
        if (factor != 0) {
            for (int i = 0; i < filled; i++) {
                int j = nonzero[i];
                double left = from[j] - factor * pivotal[j];
                from[j] = Math.abs(left) < 1e-11 ? 0 : left;
            }
            from[column] = 0;
        }
    }

    /** The unknowns where the search stands. */
    double[] point() {
        double[] point = new double[columns];
        for (int i = 0; i < rows.length; i++) {
            if (basis[i] < columns) {
                point[basis[i]] = rows[i][width - 1];
            }
        }
        return point;
    }

    /** A point far along the direction in which the last search found no end. */
    double[] farPoint() {
        double[] point = point();
        for (int i = 0; i < rows.length; i++) {
            if (basis[i] < columns) {
                point[basis[i]] -= FAR * rows[i][along];
            }
        }
        point[along] += FAR;
        return point;
    }

    /** How much each equation holds the sum back where the last search ended: those with zero do not matter to it. */
    double[] prices() {
        double[] held = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            // Equations that were turned to start from a sum above zero count the other way.
            held[i] = -prices[columns + i] * turned[i];
        }
        return held;
    }

    /** Which equations cannot all hold, where there is no solution. */
    boolean[] conflicting() {
        boolean[] conflicting = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            conflicting[i] = Math.abs(prices[columns + i] + 1) > 1e-7;
        }
        return conflicting;
    }
}
