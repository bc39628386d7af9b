package org.safeguarding.indicators.benchmarks;

import java.util.SplittableRandom;
import org.safeguarding.indicators.time.Day;

/**
 * The rows of one table as columns, in random order.
 *
 * @param child the child of each
 * @param from the day on which it begins or happens
 * @param to the day on which it ends, {@code Day.NONE} while it lasts; empty for what does not last
 * @param of the row of another table that it names; empty if it names none
 */
record Spells(int[] child, int[] from, int[] to, int[] of) {
    private static final int LONGEST = 400;
    private static final int ONE_OPEN_IN = 40;
    private static final int[] NONE = {};

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

    int size() {
        return child.length;
    }

    /** The day on which a row ends. */
    int to(int row) {
        return to[row];
    }
}
