package org.safeguarding.indicators.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who puts published sums together to find out what was withheld: by bounds on what is summed, by the difference of a
 * sum and one that lies in it, and then by linear programming. Written apart from what it attacks, and without a look at it.
 */
final class Attacker {
    private static final int MOST_SUMS = 600;
    private static final int MOST_ROUNDS = 60;

    private final int cells;
    private final Map<BitSet, long[]> told = new LinkedHashMap<>();
    private Optional<Bounds> bounds = Optional.empty();
    private Optional<LinearLimits> linear = Optional.empty();

    Attacker(int cells) {
        this.cells = cells;
    }

    /** Takes note of a sum of cells, none twice in it. */
    void learns(Set<Integer> summed, long low, long high) {
        learn(told, bits(summed), low, high);
        bounds = Optional.empty();
        linear = Optional.empty();
    }

    private static void learn(Map<BitSet, long[]> sums, BitSet sum, long low, long high) {
        long[] range = sums.computeIfAbsent(sum, s -> new long[] {0, Long.MAX_VALUE / 4});
        range[0] = Math.max(low, range[0]);
        range[1] = Math.min(high, range[1]);
    }

    private static BitSet bits(Set<Integer> summed) {
        BitSet bits = new BitSet();
        summed.forEach(bits::set);
        return bits;
    }

    /** The least and greatest that a sum can be, by bounds and differences alone. */
    long[] bounds(Set<Integer> asked) {
        if (bounds.isEmpty()) {
            bounds = Optional.of(new Bounds());
        }
        return bounds.get().of(bits(asked));
    }

    /** The least and greatest that a sum can be, by linear programming. */
    long[] limits(Set<Integer> asked) {
        if (linear.isEmpty()) {
            List<int[]> sums = new ArrayList<>();
            told.keySet().forEach(sum -> sums.add(sum.stream().toArray()));
            linear = Optional.of(new LinearLimits(cells, sums, new ArrayList<>(told.values())));
        }
        return linear.get().of(asked);
    }

    /** The least and greatest that a sum can be, by whatever is tried. */
    long[] range(Set<Integer> asked) {
        long[] near = bounds(asked);
        long[] far = limits(asked);
        return new long[] {Math.max(near[0], far[0]), Math.min(near[1], far[1])};
    }

    /** Whether fewer numbers are left than so many beside one that a sum may be. */
    boolean finds(Set<Integer> asked, long width) {
        long[] range = range(asked);
        return range[1] - range[0] < width;
    }

    /** Whether a sum is known to be from 1 to a number: linear programming misses nothing that bounds would tell. */
    boolean knowsToBeSmall(Set<Integer> asked, long smallUpTo) {
        long[] range = limits(asked);
        return range[0] >= 1 && range[1] <= smallUpTo;
    }

    /** What is known by passing the bounds of sums on to their cells, and back. */
    private final class Bounds {
        private final Map<BitSet, long[]> known = new LinkedHashMap<>();
        private final long[] low = new long[cells];
        private final long[] high = new long[cells];

        Bounds() {
            told.forEach((sum, range) -> learn(known, sum, range[0], range[1]));
            complements();
            Arrays.fill(high, Long.MAX_VALUE / 4096);
            boolean more = true;
            for (int round = 0; more && round < MOST_ROUNDS; round++) {
                more = false;
                for (Map.Entry<BitSet, long[]> sum : known.entrySet()) {
                    more |= narrow(sum.getKey().stream().toArray(), sum.getValue());
                }
            }
        }

        /** What lies in a sum and not in one that lies in it is their difference. */
        private void complements() {
            List<BitSet> sums = new ArrayList<>(known.keySet());
            for (BitSet whole : sums) {
                for (BitSet part : sums) {
                    BitSet outside = (BitSet) part.clone();
                    outside.andNot(whole);
                    if (outside.isEmpty() && !part.equals(whole) && known.size() < MOST_SUMS) {
                        BitSet rest = (BitSet) whole.clone();
                        rest.andNot(part);
                        long[] of = range(whole);
                        long[] less = range(part);
                        learn(known, rest, Math.max(0, of[0] - less[1]), of[1] - less[0]);
                    }
                }
            }
        }

        private long[] range(BitSet sum) {
            long[] range = known.get(sum);
            return range == null ? new long[] {0, Long.MAX_VALUE / 4} : range;
        }

        private boolean narrow(int[] sum, long[] range) {
            long least = 0;
            long most = 0;
            for (int cell : sum) {
                least += low[cell];
                most += high[cell];
            }
            boolean narrower = least > range[0] || most < range[1];
            range[0] = Math.max(range[0], least);
            range[1] = Math.min(range[1], most);
            for (int cell : sum) {
                long up = range[1] - (least - low[cell]);
                long down = range[0] - (most - high[cell]);
                narrower |= up < high[cell] || down > low[cell];
                high[cell] = Math.min(high[cell], up);
                low[cell] = Math.max(low[cell], down);
            }
            return narrower;
        }

        long[] of(BitSet asked) {
            long[] range = range(asked).clone();
            narrow(asked.stream().toArray(), range);
            return range;
        }
    }
}
