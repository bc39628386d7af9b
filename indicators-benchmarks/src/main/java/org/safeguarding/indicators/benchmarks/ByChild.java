package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;

/**
 * The rows of a table in the order of their children, counted out. Their columns are put in that order too: one by one a row of a
 * child would be waited for after the other.
 */
final class ByChild {
    private final int[] ends;
    private final int[] rows;
    private final Spells columns;

    private ByChild(int[] ends, int[] rows, Spells columns) {
        this.ends = ends;
        this.rows = rows;
        this.columns = columns;
    }

    /** Makes a row of a table of what stands at a place of its columns, and of its number. */
    interface Make<R> {
        R of(Spells columns, int place, int row);
    }

    static ByChild of(int children, Spells table) {
        int[] child = table.child();
        int[] ends = new int[children];
        for (int one : child) {
            ends[one]++;
        }
        int start = 0;
        for (int i = 0; i < children; i++) {
            int count = ends[i];
            ends[i] = start;
            start += count;
        }
        int[] rows = new int[child.length];
        for (int i = 0; i < child.length; i++) {
            rows[ends[child[i]]++] = i;
        }
        return new ByChild(ends, rows, table.inOrder(rows));
    }

    /** The rows of a child. */
    <R> ImmutableList<R> rows(int child, Make<R> make) {
        int start = child == 0 ? 0 : ends[child - 1];
        int end = ends[child];
        if (start == end) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<R> made = ImmutableList.builderWithExpectedSize(end - start);
        for (int i = start; i < end; i++) {
            made.add(make.of(columns, i, rows[i]));
        }
        return made.build();
    }
}
