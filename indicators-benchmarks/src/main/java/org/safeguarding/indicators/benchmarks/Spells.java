package org.safeguarding.indicators.benchmarks;

import java.util.SplittableRandom;
import org.safeguarding.indicators.time.Day;

/** The rows of one table as columns, in random order. */
final class Spells {
    private static final int LONGEST = 400;
    private static final int ONE_OPEN_IN = 40;
    private static final int[] NONE = {};

    private final int[] child;
    private final int[] from;
    private final int[] to;
    private final int[] of;

    private Spells(int[] child, int[] from, int[] to, int[] of) {
        this.child = child;
        this.from = from;
        this.to = to;
        this.of = of;
    }

    /** Rows of random children and days. */
    static Spells of(int rows, int children, boolean lasts, SplittableRandom random) {
        int first = Math.toIntExact(Referrals.FIRST.toEpochDay());
        int last = Math.toIntExact(Referrals.LAST.toEpochDay());
        int[] child = new int[rows];
        int[] from = new int[rows];
        int[] to = lasts ? new int[rows] : NONE;
        for (int i = 0; i < rows; i++) {
            child[i] = random.nextInt(children);
            from[i] = random.nextInt(first, last + 1);
            if (lasts) {
                int end = from[i] + random.nextInt(LONGEST);
                to[i] = end > last || random.nextInt(ONE_OPEN_IN) == 0 ? Day.NONE : end;
            }
        }
        return new Spells(child, from, to, NONE);
    }

    /** Rows that each fall on some day of a random row of another table, and name it. */
    static Spells within(int rows, Spells others, SplittableRandom random) {
        int last = Math.toIntExact(Referrals.LAST.toEpochDay());
        int[] child = new int[rows];
        int[] from = new int[rows];
        int[] of = new int[rows];
        for (int i = 0; i < rows; i++) {
            int other = random.nextInt(others.size());
            int end = others.to[other] == Day.NONE ? last : others.to[other];
            of[i] = other;
            child[i] = others.child[other];
            from[i] = random.nextInt(others.from[other], end + 1);
        }
        return new Spells(child, from, NONE, of);
    }

    /** The same rows in another order. */
    Spells inOrder(int[] rows) {
        return new Spells(inOrder(child, rows), inOrder(from, rows), inOrder(to, rows), inOrder(of, rows));
    }

    private static int[] inOrder(int[] column, int[] rows) {
        if (column.length == 0) {
            return NONE;
        }
        int[] ordered = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            ordered[i] = column[rows[i]];
        }
        return ordered;
    }

    int size() {
        return child.length;
    }

    /** The day on which a row ends. */
    int to(int row) {
        return to[row];
    }

    /** The child of each: the array itself. */
    int[] child() {
        return child;
    }

    /** The day on which each begins or happens: the array itself. */
    int[] from() {
        return from;
    }

    /** The day on which each ends, {@code Day.NONE} while it lasts: the array itself, empty for what does not last. */
    int[] to() {
        return to;
    }

    /** The row of another table that each names: the array itself, empty if they name none. */
    int[] of() {
        return of;
    }
}
