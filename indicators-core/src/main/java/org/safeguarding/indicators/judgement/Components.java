package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts that hang together by what is known of them or by what is guarded: each lot can be looked at for itself. A count that is
 * the sum of others is written as that sum, so that what is left are the least parts; a second way to write it is something
 * known of them.
 */
final class Components {
    private final int[] parent;
    private final BitSet harmless;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Guarded> guarded;
    private final @Nullable Fact[] sumOf;
    private final @Nullable Map<Integer, Integer>[] written;

    /**
     * One lot, its least parts told by their place in it.
     *
     * @param size how many least parts it has
     * @param facts what is known of them
     * @param guarded what is guarded of them
     * @param others the counts of which nobody may tell that they are small
     */
    record Component(
            int size, ImmutableList<Fact> facts, ImmutableList<Guarded> guarded, ImmutableList<Guarded> others) {}

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generics are made raw
    Components(int counts, BitSet harmless, List<Fact> all, List<Guarded> guarded) {
        this.guarded = guarded;
        this.harmless = harmless;
        this.parent = new int[counts];
        this.sumOf = new Fact[counts];
        this.written = new Map[counts];
        for (int i = 0; i < counts; i++) {
            parent[i] = i;
        }
        for (Fact fact : all) {
            int whole = fact.owner() == Fact.ALWAYS ? whole(fact) : -1;
            if (whole >= 0 && sumOf[whole] == null) {
                sumOf[whole] = fact;
            } else if (fact.counts().length > 0) {
                facts.add(fact);
            }
            join(fact.counts());
        }
        guarded.forEach(guard -> join(guard.counts()));
    }

    /** The count that is said to be the sum of all others of a fact; -1 if the fact is none of that kind. */
    private static int whole(Fact fact) {
        int whole = -1;
        boolean sum = fact.low() == 0 && fact.high() == 0;
        for (int i = 0; i < fact.counts().length; i++) {
            if (fact.times()[i] == -1 && whole < 0) {
                whole = fact.counts()[i];
            } else {
                sum &= fact.times()[i] == 1;
            }
        }
        return sum && fact.counts().length > 1 ? whole : -1;
    }

    private void join(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            int one = root(counts[0]);
            int other = root(counts[i]);
            parent[Math.max(one, other)] = Math.min(one, other);
        }
    }

    private int root(int count) {
        int root = count;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** A count as a sum of least parts. */
    private Map<Integer, Integer> written(int count) {
        Map<Integer, Integer> known = written[count];
        if (known == null) {
            known = new TreeMap<>();
            Fact sum = sumOf[count];
            if (sum == null) {
                known.put(count, 1);
            } else {
                for (int part : sum.counts()) {
                    if (part != count) {
                        add(written(part), 1, known);
                    }
                }
            }
            written[count] = known;
        }
        return known;
    }

    private static void add(Map<Integer, Integer> what, int times, Map<Integer, Integer> to) {
        what.forEach((count, factor) -> to.merge(count, times * factor, Integer::sum));
    }

    private Map<Integer, Integer> written(int[] counts, int[] times) {
        Map<Integer, Integer> sum = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            add(written(counts[i]), times[i], sum);
        }
        sum.values().removeIf(factor -> factor == 0);
        return sum;
    }

    ImmutableList<Component> all() {
        SetMultimap<Integer, Integer> members = LinkedHashMultimap.create();
        for (int i = 0; i < parent.length; i++) {
            members.put(root(i), i);
        }
        ListMultimap<Integer, Fact> known = LinkedListMultimap.create();
        facts.forEach(fact -> known.put(root(fact.counts()[0]), fact));
        ListMultimap<Integer, Guarded> kept = LinkedListMultimap.create();
        guarded.stream()
                .filter(guard -> guard.counts().length > 0)
                .forEach(guard -> kept.put(root(guard.counts()[0]), guard));
        ImmutableList.Builder<Component> all = ImmutableList.builder();
        for (int root : members.keySet()) {
            // Of what nobody knows anything nobody tells anything.
            if (known.containsKey(root)) {
                all.add(new Part(members.get(root)).component(known.get(root), kept.get(root)));
            }
        }
        return all.build();
    }

    /** Numbers the least parts of one lot. */
    private final class Part {
        private final Set<Integer> members;
        private final Map<Integer, Integer> places = new TreeMap<>();

        Part(Set<Integer> members) {
            this.members = members;
            for (int member : members) {
                if (sumOf[member] == null) {
                    places.put(member, places.size());
                }
            }
        }

        Component component(List<Fact> known, List<Guarded> kept) {
            ImmutableList.Builder<Fact> about = ImmutableList.builder();
            for (Fact fact : known) {
                Map<Integer, Integer> sum = written(fact.counts(), fact.times());
                if (!sum.isEmpty()) {
                    about.add(new Fact(counts(sum), times(sum), fact.low(), fact.high(), fact.owner()));
                }
            }
            ImmutableList.Builder<Guarded> guards = ImmutableList.builder();
            for (Guarded guard : kept) {
                Map<Integer, Integer> sum = written(guard.counts(), guard.times());
                guards.add(new Guarded(counts(sum), times(sum), guard.label()));
            }
            Set<Map<Integer, Integer>> sums = new LinkedHashSet<>();
            for (int member : members) {
                if (!harmless.get(member)) {
                    sums.add(written(member));
                }
            }
            ImmutableList.Builder<Guarded> others = ImmutableList.builder();
            sums.forEach(sum -> others.add(new Guarded(counts(sum), times(sum), "")));
            return new Component(places.size(), about.build(), guards.build(), others.build());
        }

        private int[] counts(Map<Integer, Integer> sum) {
            return sum.keySet().stream()
                    .mapToInt(count -> places.getOrDefault(count, 0))
                    .toArray();
        }

        private int[] times(Map<Integer, Integer> sum) {
            return sum.values().stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
