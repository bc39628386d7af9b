package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** How many threads share work, the caller's among them, and where the others come from. */
record Threads(Executor executor, int count) {
    /** The caller's thread alone. */
    static final Threads ONE = new Threads(Runnable::run, 1);

    /** Fewer rows are not worth another thread. */
    static final int FEWEST = 1 << 15;

    Threads {
        if (count < 1) {
            throw new IllegalArgumentException("expected at least one thread, got " + count);
        }
    }

    /** Makes something of a share of some rows. */
    interface Share<T> {
        /**
         * What comes of a share.
         *
         * @param number the number of the share, from 0
         * @param from the first row
         * @param until the row after the last
         */
        T of(int number, int from, int until);
    }

    /** What comes of each share of so many rows, in their order: the same shares whenever there are as many rows. */
    <T> ImmutableList<T> shares(int rows, Share<T> work) {
        int shares = rows < FEWEST ? 1 : count;
        if (shares == 1) {
            return ImmutableList.of(work.of(0, 0, rows));
        }
        AtomicInteger next = new AtomicInteger();
        AtomicReferenceArray<T> made = new AtomicReferenceArray<>(shares);
        Crew.run(this, () -> {
            for (int share = next.getAndIncrement(); share < shares; share = next.getAndIncrement()) {
                made.set(share, of(work, share, shares, rows));
            }
        });
        ImmutableList.Builder<T> all = ImmutableList.builder();
        for (int share = 0; share < shares; share++) {
            @Nullable T one = made.get(share);
            if (one == null) {
                throw new IllegalStateException("another thread could not do its share");
            }
            all.add(one);
        }
        return all.build();
    }

    private static <T> T of(Share<T> work, int share, int shares, int rows) {
        return work.of(share, (int) ((long) rows * share / shares), (int) ((long) rows * (share + 1) / shares));
    }

    /** The sums of what shares have counted, in the array of the first. */
    static int[] sum(List<int[]> shares) {
        int[] sums = shares.get(0);
        for (int[] more : shares.subList(1, shares.size())) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += more[i];
            }
        }
        return sums;
    }
}
