package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Arrays;
import java.util.List;

/** Counts that hang together by what is known of them or by what is guarded: each lot can be looked at for itself. */
final class Components {
    private final int[] parent;
    private final List<Fact> facts;
    private final List<Guarded> guarded;

    /**
     * One lot.
     *
     * @param members the places of its counts among all counts, rising; within the lot they are told by their place here
     * @param facts what is known of them
     * @param guarded what is guarded of them
     */
    record Component(int[] members, ImmutableList<Fact> facts, ImmutableList<Guarded> guarded) {}

    Components(int counts, List<Fact> facts, List<Guarded> guarded) {
        this.facts = facts;
        this.guarded = guarded;
        parent = new int[counts];
        for (int i = 0; i < counts; i++) {
            parent[i] = i;
        }
        facts.forEach(fact -> join(fact.counts()));
        guarded.forEach(guard -> join(guard.counts()));
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

    ImmutableList<Component> all() {
        SetMultimap<Integer, Integer> members = LinkedHashMultimap.create();
        for (int i = 0; i < parent.length; i++) {
            members.put(root(i), i);
        }
        ListMultimap<Integer, Fact> known = LinkedListMultimap.create();
        facts.stream()
                .filter(fact -> fact.counts().length > 0)
                .forEach(fact -> known.put(root(fact.counts()[0]), fact));
        ListMultimap<Integer, Guarded> kept = LinkedListMultimap.create();
        guarded.stream()
                .filter(guard -> guard.counts().length > 0)
                .forEach(guard -> kept.put(root(guard.counts()[0]), guard));
        return members.keySet().stream()
                .map(root -> component(
                        members.get(root).stream().mapToInt(Integer::intValue).toArray(),
                        known.get(root),
                        kept.get(root)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Component component(int[] members, List<Fact> known, List<Guarded> kept) {
        return new Component(
                members,
                known.stream()
                        .map(fact -> new Fact(
                                within(members, fact.counts()), fact.times(), fact.low(), fact.high(), fact.owner()))
                        .collect(ImmutableList.toImmutableList()),
                kept.stream()
                        .map(guard -> new Guarded(within(members, guard.counts()), guard.times(), guard.label()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static int[] within(int[] members, int[] counts) {
        return Arrays.stream(counts)
                .map(count -> Arrays.binarySearch(members, count))
                .toArray();
    }
}
