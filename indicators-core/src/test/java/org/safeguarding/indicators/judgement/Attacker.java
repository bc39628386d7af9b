package org.safeguarding.indicators.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody who puts published sums together to find out what was withheld: by bounds on what is summed, by the difference of a
 * sum and one that lies in it, and then by linear programming. Written apart from what it attacks, and without a look at it.
 */
final class Attacker {
    private final int cells;
    private final List<int[]> sums = new ArrayList<>();
    private final List<long[]> ranges = new ArrayList<>();

    Attacker(int cells) {
        this.cells = cells;
    }

    /** Takes note of a sum of cells, none twice in it. */
    void learns(Set<Integer> summed, long low, long high) {
        int[] sum = summed.stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int i = 0; i < sums.size(); i++) {
            if (Arrays.equals(sums.get(i), sum)) {
                ranges.set(i, new long[] {Math.max(low, ranges.get(i)[0]), Math.min(high, ranges.get(i)[1])});
                return;
            }
        }
        sums.add(sum);
        ranges.add(new long[] {low, high});
    }

    /** The least and greatest that a sum can be, by bounds alone. */
    long[] bounds(Set<Integer> asked) {
        List<int[]> known = new ArrayList<>(sums);
        List<long[]> within = new ArrayList<>();
        ranges.forEach(range -> within.add(range.clone()));
        known.add(asked.stream().mapToInt(Integer::intValue).sorted().toArray());
        within.add(new long[] {0, Long.MAX_VALUE / 4});
        complements(known, within);
        long[] low = new long[cells];
        long[] high = new long[cells];
        Arrays.fill(high, Long.MAX_VALUE / 4096);
        boolean more = true;
        for (int round = 0; more && round < 60; round++) {
            more = false;
            for (int i = 0; i < known.size(); i++) {
                more |= narrow(known.get(i), within.get(i), low, high);
            }
        }
        return within.get(sums.size());
    }

    /** What lies in a sum and not in one that lies in it is their difference. */
    private static void complements(List<int[]> known, List<long[]> within) {
        int count = known.size();
        for (int i = 0; i < count && known.size() < 600; i++) {
            for (int j = 0; j < count; j++) {
                int[] rest = rest(known.get(i), known.get(j));
                if (rest.length > 0 && j != count - 1 && i != count - 1) {
                    known.add(rest);
                    within.add(new long[] {
                        Math.max(0, within.get(i)[0] - within.get(j)[1]), within.get(i)[1] - within.get(j)[0]
                    });
                }
            }
        }
    }

    private static int[] rest(int[] whole, int[] part) {
        if (part.length >= whole.length) {
            return new int[0];
        }
        Set<Integer> rest = new HashSet<>();
        Arrays.stream(whole).forEach(rest::add);
        for (int cell : part) {
            if (!rest.remove(cell)) {
                return new int[0];
            }
        }
        return rest.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static boolean narrow(int[] sum, long[] range, long[] low, long[] high) {
        long least = 0;
        long most = 0;
        for (int cell : sum) {
            least += low[cell];
            most += high[cell];
        }
        boolean narrower = false;
        if (least > range[0]) {
            range[0] = least;
            narrower = true;
        }
        if (most < range[1]) {
            range[1] = most;
            narrower = true;
        }
        for (int cell : sum) {
            long up = range[1] - (least - low[cell]);
            long down = range[0] - (most - high[cell]);
            if (up < high[cell]) {
                high[cell] = up;
                narrower = true;
            }
            if (down > low[cell]) {
                low[cell] = down;
                narrower = true;
            }
        }
        return narrower;
    }

    /** The least and greatest that a sum can be, by linear programming. */
    long[] limits(Set<Integer> asked) {
        return new LinearLimits(cells, sums, ranges).of(asked);
    }

    /** Whether so many numbers are left that a sum may be, whatever is tried. */
    boolean fails(Set<Integer> asked, long width) {
        long[] bounds = bounds(asked);
        if (bounds[1] - bounds[0] < width) {
            return false;
        }
        long[] limits = limits(asked);
        return limits[1] - limits[0] >= width;
    }
}
