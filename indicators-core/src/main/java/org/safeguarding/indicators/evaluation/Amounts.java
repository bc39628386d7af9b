package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Amounts of parts, reading by reading, with the number of contributions last: of all, and of each group of each dimension. */
final class Amounts {
    private final Map<Key, List<long[]>> sums = new HashMap<>();
    private final int reads;
    private final int width;

    /** All, or a group of a dimension. */
    record Key(String dimension, String group) {
        static final Key ALL = new Key("", "");
    }

    Amounts(int reads, int parts) {
        this.reads = reads;
        this.width = parts + 1;
    }

    static List<long[]> zeros(int reads, int width) {
        List<long[]> zeros = new ArrayList<>();
        for (int i = 0; i < reads; i++) {
            zeros.add(new long[width]);
        }
        return zeros;
    }

    /** Adds what a piece counts as at one reading: to all, and to its group of each dimension. */
    void add(int read, int part, Evidence evidence, Evidence.Piece piece) {
        add(Key.ALL, read, part, piece.amount());
        for (int i = 0; i < evidence.dimensions().size(); i++) {
            add(new Key(evidence.dimensions().get(i), piece.groups().get(i)), read, part, piece.amount());
        }
    }

    private void add(Key key, int read, int part, long amount) {
        long[] at = sums.computeIfAbsent(key, k -> zeros(reads, width)).get(read);
        at[part] = Math.addExact(at[part], amount);
        at[width - 1]++;
    }

    /** Adds others, or takes them away. */
    void add(Amounts others, int sign) {
        others.sums.forEach((key, some) -> {
            List<long[]> mine = sums.computeIfAbsent(key, k -> zeros(reads, width));
            for (int i = 0; i < reads; i++) {
                long[] at = mine.get(i);
                for (int j = 0; j < width; j++) {
                    at[j] = Math.addExact(at[j], Math.multiplyExact(sign, some.get(i)[j]));
                }
            }
        });
    }

    Amounts copy() {
        Amounts copy = new Amounts(reads, width - 1);
        copy.add(this, 1);
        return copy;
    }

    /** The amounts of all, or of a group; zeros, if there is nothing of it. */
    ImmutableList<long[]> of(Key key) {
        List<long[]> some = sums.get(key);
        return ImmutableList.copyOf(some == null ? zeros(reads, width) : some);
    }

    /** The groups of a dimension that anything was ever added to. */
    ImmutableSortedSet<String> groups(String dimension) {
        ImmutableSortedSet.Builder<String> groups = ImmutableSortedSet.naturalOrder();
        for (Key key : sums.keySet()) {
            if (key.dimension().equals(dimension) && !key.equals(Key.ALL)) {
                groups.add(key.group());
            }
        }
        return groups.build();
    }

    boolean isAny(Key key) {
        List<long[]> some = sums.get(key);
        return some != null && some.stream().anyMatch(at -> at[width - 1] != 0);
    }

    boolean isSame(Key key, Amounts other) {
        List<long[]> mine = of(key);
        List<long[]> others = other.of(key);
        for (int i = 0; i < reads; i++) {
            if (!Arrays.equals(mine.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isSame(Amounts other) {
        return sums.keySet().stream().allMatch(key -> isSame(key, other))
                && other.sums.keySet().stream().allMatch(key -> isSame(key, other));
    }

    /** Whether every group of a dimension is the same. */
    boolean isSame(String dimension, Amounts other) {
        return groups(dimension).stream().allMatch(group -> isSame(new Key(dimension, group), other))
                && other.groups(dimension).stream().allMatch(group -> isSame(new Key(dimension, group), other));
    }
}
