package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.function.IntFunction;

/** The rows of a table in the order of their children, counted out. */
final class ByChild {
    private final int[] ends;
    private final int[] rows;

    private ByChild(int[] ends, int[] rows) {
        this.ends = ends;
        this.rows = rows;
    }

    static ByChild of(int children, int[] child) {
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
        return new ByChild(ends, rows);
    }

    /** The rows of a child, each made by its number. */
    <R> ImmutableList<R> of(int child, IntFunction<R> make) {
        int start = child == 0 ? 0 : ends[child - 1];
        int end = ends[child];
        if (start == end) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<R> made = ImmutableList.builderWithExpectedSize(end - start);
        for (int i = start; i < end; i++) {
            made.add(make.apply(rows[i]));
        }
        return made.build();
    }
}
