package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private final List<Fact> facts = new ArrayList<>();
    private final List<Guarded> guarded;
    private final List<Guarded> others;
    private final List<DayRun> runs;
    private final @Nullable Fact[] sumOf;
    private final @Nullable Map<Integer, Integer>[] written;

    /**
     * One lot, its least parts told by their place in it.
     *
     * @param size how many least parts it has
     * @param facts what is known of them
     * @param guarded what is guarded of them
     * @param others the counts of which nobody may tell that they are small
     * @param runs those of them that follow one another: nor may anybody tell it of neighbours together
     */
    record Component(
            int size,
            ImmutableList<Fact> facts,
            ImmutableList<Guarded> guarded,
            ImmutableList<Guarded> others,
            ImmutableList<DayRun> runs) {}

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generics are made raw
    Components(int counts, List<Fact> all, List<Guarded> guarded, List<Guarded> others, List<DayRun> runs) {
        this.guarded = guarded;
        this.others = others;
        this.runs = runs;
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
        ListMultimap<Integer, Guarded> unprinted = LinkedListMultimap.create();
        others.forEach(other -> unprinted.put(root(other.counts()[0]), other));
        ListMultimap<Integer, DayRun> following = LinkedListMultimap.create();
        runs.forEach(run -> split(run, following));
        ImmutableList.Builder<Component> all = ImmutableList.builder();
        for (int root : members.keySet()) {
            // Of what nobody knows anything nobody tells anything.
            if (known.containsKey(root)) {
                all.add(new Part(members.get(root))
                        .component(known.get(root), kept.get(root), unprinted.get(root), following.get(root)));
            }
        }
        return all.build();
    }

    /** What does not hang together tells nothing of its sum that it does not tell of its parts. */
    private void split(DayRun run, ListMultimap<Integer, DayRun> following) {
        ListMultimap<Integer, DayRun.Stretch> parts = LinkedListMultimap.create();
        run.stretches().forEach(stretch -> parts.put(root(stretch.sum().counts()[0]), stretch));
        for (int root : parts.keySet()) {
            if (parts.get(root).size() > 1) {
                following.put(root, new DayRun(run.what(), run.group(), ImmutableList.copyOf(parts.get(root))));
            }
        }
    }

    /** Numbers the least parts of one lot. */
    private final class Part {
        private final Map<Integer, Integer> places = new TreeMap<>();

        Part(Set<Integer> members) {
            for (int member : members) {
                if (sumOf[member] == null) {
                    places.put(member, places.size());
                }
            }
        }

        Component component(List<Fact> known, List<Guarded> kept, List<Guarded> unprinted, List<DayRun> following) {
            ImmutableList.Builder<Fact> about = ImmutableList.builder();
            for (Fact fact : known) {
                Map<Integer, Integer> sum = Components.this.written(fact.counts(), fact.times());
                if (!sum.isEmpty()) {
                    about.add(new Fact(counts(sum), times(sum), fact.low(), fact.high(), fact.owner()));
                }
            }
            Map<Map<Integer, Integer>, Guarded> counts = new LinkedHashMap<>();
            for (Guarded other : unprinted) {
                counts.putIfAbsent(Components.this.written(other.counts(), other.times()), written(other));
            }
            return new Component(
                    places.size(),
                    about.build(),
                    kept.stream().map(this::written).collect(ImmutableList.toImmutableList()),
                    ImmutableList.copyOf(counts.values()),
                    following.stream().map(this::written).collect(ImmutableList.toImmutableList()));
        }

        private Guarded written(Guarded guard) {
            Map<Integer, Integer> sum = Components.this.written(guard.counts(), guard.times());
            return new Guarded(counts(sum), times(sum), guard.label());
        }

        private DayRun written(DayRun run) {
            return new DayRun(
                    run.what(),
                    run.group(),
                    run.stretches().stream()
                            .map(stretch -> new DayRun.Stretch(written(stretch.sum()), stretch.from(), stretch.to()))
                            .collect(ImmutableList.toImmutableList()));
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
