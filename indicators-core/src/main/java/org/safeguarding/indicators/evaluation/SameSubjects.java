package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which subjects of one extract are which of another. As a rule the id tells. Where most ids are others, or stand for others,
 * and the records of most subjects are found again under other ids, it is their content that tells: a migration.
 *
 * @param pairs the subjects of the earlier extract found again, with their ids in the later one
 * @param renamed whether it was their content that told
 */
record SameSubjects(ImmutableMap<String, String> pairs, boolean renamed) {
    private record Content(String table, String content) implements Comparable<Content> {
        private static final Comparator<Content> ORDER =
                Comparator.comparing(Content::table).thenComparing(Content::content);

        @Override
        public int compareTo(Content other) {
            return ORDER.compare(this, other);
        }
    }

    private record Vote(String was, String is, int votes) {
        private static final Comparator<Vote> ORDER = Comparator.comparingInt(Vote::votes)
                .reversed()
                .thenComparing(Vote::was)
                .thenComparing(Vote::is);
    }

    static SameSubjects of(Inventory was, Inventory is) {
        Map<String, List<Content>> before = contents(was);
        Map<String, List<Content>> after = contents(is);
        Set<String> both = Sets.intersection(before.keySet(), after.keySet());
        long alike = both.stream()
                .filter(id ->
                        !Collections.disjoint(before.getOrDefault(id, List.of()), after.getOrDefault(id, List.of())))
                .count();
        int fewer = Math.min(before.size(), after.size());
        if (2 * alike < fewer) {
            Map<String, String> found = byContent(before, after);
            if (2 * found.size() > fewer && found.size() > alike) {
                return new SameSubjects(ImmutableMap.copyOf(found), true);
            }
        }
        ImmutableMap.Builder<String, String> same = ImmutableMap.builder();
        both.forEach(id -> same.put(id, id));
        return new SameSubjects(same.buildOrThrow(), false);
    }

    /** What the records of each subject say, in order. */
    private static Map<String, List<Content>> contents(Inventory inventory) {
        Map<String, List<Content>> contents = new TreeMap<>();
        for (RowPrint row : inventory.rows()) {
            for (String owner : row.owners()) {
                contents.computeIfAbsent(owner, o -> new ArrayList<>())
                        .add(new Content(row.name().table(), row.content()));
            }
        }
        contents.values().forEach(Collections::sort);
        return contents;
    }

    private static Map<String, String> byContent(Map<String, List<Content>> before, Map<String, List<Content>> after) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        whole(before, after, pairs, taken);
        Map<Content, Set<String>> sayers = new HashMap<>();
        after.forEach((id, all) -> {
            if (!taken.contains(id)) {
                all.forEach(content ->
                        sayers.computeIfAbsent(content, c -> new TreeSet<>()).add(id));
            }
        });
        List<Vote> votes = new ArrayList<>();
        before.forEach((id, all) -> {
            if (!pairs.containsKey(id)) {
                Map<String, Integer> of = new TreeMap<>();
                for (Content content : all) {
                    Set<String> who = sayers.getOrDefault(content, ImmutableSet.of());
                    // What many say tells nobody apart.
                    if (who.size() <= 3) {
                        who.stream()
                                .filter(other -> kind(other).equals(kind(id)))
                                .forEach(other -> of.merge(other, 1, Integer::sum));
                    }
                }
                of.forEach((other, count) -> votes.add(new Vote(id, other, count)));
            }
        });
        votes.sort(Vote.ORDER);
        for (Vote vote : votes) {
            if (!pairs.containsKey(vote.was()) && taken.add(vote.is())) {
                pairs.put(vote.was(), vote.is());
            }
        }
        return pairs;
    }

    /** Those who say the very same; who cannot be told apart by anything they say may be taken for one another. */
    private static void whole(
            Map<String, List<Content>> before,
            Map<String, List<Content>> after,
            Map<String, String> pairs,
            Set<String> taken) {
        Map<String, List<String>> places = new HashMap<>();
        after.forEach((id, all) ->
                places.computeIfAbsent(kind(id) + all, k -> new ArrayList<>()).add(id));
        before.forEach((id, all) -> {
            List<String> like = places.getOrDefault(kind(id) + all, List.of());
            if (!like.isEmpty()) {
                String found = like.remove(0);
                pairs.put(id, found);
                taken.add(found);
            }
        });
    }

    /** The kind that a subject's name begins with: a worker is no child. */
    private static String kind(String owner) {
        int space = owner.indexOf(' ');
        return space < 0 ? "" : owner.substring(0, space);
    }
}
