package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which records of one extract are which of another. As a rule the key tells. In a table where most keys are others, or stand for
 * other records, and most records are found again by what they say, it is that, within one subject; and everywhere a record that
 * was entered again under another key, with the same content for the same subject, is the same record.
 *
 * @param pairs the records of the earlier extract found again, with their names in the later one
 * @param rekeyed the tables of which content told
 * @param subjects the subjects found again
 * @param renamed whether it was content that told who is who
 */
record SameRows(
        ImmutableBiMap<RowName, RowName> pairs,
        ImmutableSortedSet<String> rekeyed,
        ImmutableMap<String, String> subjects,
        boolean renamed) {
    private static final String NOBODY = "";
    private static final Comparator<RowPrint> BY_NAME = Comparator.comparing(RowPrint::name);

    private record Place(String table, String owner, String content) {}

    private static final class Finding {
        private final Inventory was;
        private final Inventory is;
        private final Map<String, String> subjects;
        private final Map<RowName, RowName> pairs = new HashMap<>();
        private final Set<RowName> taken = new HashSet<>();

        Finding(Inventory was, Inventory is, SameSubjects same) {
            this.was = was;
            this.is = is;
            subjects = new HashMap<>(same.pairs());
        }

        /** The subject under which a record of the earlier extract is looked for in the later one. */
        String owner(RowPrint row) {
            return row.owner().isEmpty() ? NOBODY : subjects.getOrDefault(row.owner(), "gone " + row.owner());
        }

        Place place(RowPrint row, boolean earlier) {
            return new Place(row.name().table(), earlier ? owner(row) : row.owner(), row.content());
        }

        void pair(RowName one, RowName other) {
            pairs.put(one, other);
            taken.add(other);
        }
    }

    static SameRows of(Inventory was, Inventory is) {
        SameSubjects subjects = SameSubjects.of(was, is);
        Finding finding = new Finding(was, is, subjects);
        ImmutableSortedSet<String> rekeyed = rekeyed(finding);
        byKey(finding, rekeyed);
        if (!subjects.renamed()) {
            movedOn(finding);
        }
        byContent(finding, rekeyed);
        onlyOneLeft(finding, rekeyed);
        return new SameRows(
                ImmutableBiMap.copyOf(finding.pairs),
                rekeyed,
                ImmutableMap.copyOf(new TreeMap<>(finding.subjects)),
                subjects.renamed());
    }

    private static final class Counts {
        private int before;
        private int after;
        private int sameKey;
        private int sameKeyAndContent;
        private int sameContent;
        private boolean owned;
    }

    private static ImmutableSortedSet<String> rekeyed(Finding finding) {
        Map<String, Counts> tables = new TreeMap<>();
        Map<Place, Integer> contents = new HashMap<>();
        for (RowPrint row : finding.is.rows()) {
            tables.computeIfAbsent(row.name().table(), t -> new Counts()).after++;
            contents.merge(finding.place(row, false), 1, Integer::sum);
        }
        for (RowPrint row : finding.was.rows()) {
            Counts counts = tables.computeIfAbsent(row.name().table(), t -> new Counts());
            counts.before++;
            counts.owned |= !row.owner().isEmpty();
            finding.is.row(row.name()).ifPresent(other -> {
                counts.sameKey++;
                boolean same = finding.place(row, true).equals(finding.place(other, false));
                counts.sameKeyAndContent += same ? 1 : 0;
            });
            Place place = finding.place(row, true);
            int left = contents.getOrDefault(place, 0);
            if (left > 0) {
                contents.put(place, left - 1);
                counts.sameContent++;
            }
        }
        ImmutableSortedSet.Builder<String> rekeyed = ImmutableSortedSet.naturalOrder();
        tables.forEach((table, counts) -> {
            int fewer = Math.min(counts.before, counts.after);
            // Rows that belong to nobody say too little for keys that are still there to be doubted.
            int agreeing = counts.owned ? counts.sameKeyAndContent : counts.sameKey;
            if (2 * agreeing < fewer && 2 * counts.sameContent > fewer && counts.sameContent > agreeing) {
                rekeyed.add(table);
            }
        });
        return rekeyed.build();
    }

    private static void byKey(Finding finding, Set<String> rekeyed) {
        for (RowPrint row : finding.was.rows()) {
            if (!rekeyed.contains(row.name().table())
                    && finding.is.row(row.name()).isPresent()) {
                finding.pair(row.name(), row.name());
            }
        }
    }

    /** A subject that is gone goes on as the one under which most of its records are now. */
    private static void movedOn(Finding finding) {
        Map<String, Map<String, Integer>> heirs = new TreeMap<>();
        for (RowPrint row : finding.was.rows()) {
            if (row.owner().isEmpty() || finding.subjects.containsKey(row.owner())) {
                continue;
            }
            RowName name = finding.pairs.getOrDefault(row.name(), row.name());
            finding.is
                    .row(name)
                    .filter(other -> !other.owner().isEmpty())
                    .ifPresent(other -> heirs.computeIfAbsent(row.owner(), o -> new TreeMap<>())
                            .merge(other.owner(), 1, Integer::sum));
        }
        heirs.forEach((gone, of) -> of.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(heir -> finding.subjects.put(gone, heir.getKey())));
    }

    private static void byContent(Finding finding, Set<String> rekeyed) {
        Map<Place, List<RowName>> free = new HashMap<>();
        for (RowPrint row : finding.is.rows()) {
            if (!finding.taken.contains(row.name())) {
                free.computeIfAbsent(finding.place(row, false), p -> new ArrayList<>())
                        .add(row.name());
            }
        }
        free.values().forEach(names -> names.sort(null));
        for (RowPrint row : finding.was.rows().stream().sorted(BY_NAME).toList()) {
            boolean looked =
                    !row.owner().isEmpty() || rekeyed.contains(row.name().table());
            if (looked && !finding.pairs.containsKey(row.name())) {
                List<RowName> like = free.getOrDefault(finding.place(row, true), List.of());
                if (!like.isEmpty()) {
                    finding.pair(row.name(), like.remove(0));
                }
            }
        }
    }

    /** In a table with new keys, the one record of a subject that is left on both sides was corrected on the way. */
    private static void onlyOneLeft(Finding finding, Set<String> rekeyed) {
        Map<Place, List<RowName>> after = new HashMap<>();
        for (RowPrint row : finding.is.rows()) {
            if (rekeyed.contains(row.name().table())
                    && !finding.taken.contains(row.name())
                    && !row.owner().isEmpty()) {
                after.computeIfAbsent(new Place(row.name().table(), row.owner(), ""), p -> new ArrayList<>())
                        .add(row.name());
            }
        }
        Map<Place, List<RowName>> before = new HashMap<>();
        for (RowPrint row : finding.was.rows()) {
            if (rekeyed.contains(row.name().table())
                    && !finding.pairs.containsKey(row.name())
                    && !row.owner().isEmpty()) {
                before.computeIfAbsent(new Place(row.name().table(), finding.owner(row), ""), p -> new ArrayList<>())
                        .add(row.name());
            }
        }
        before.forEach((place, names) -> {
            List<RowName> others = after.getOrDefault(place, List.of());
            if (names.size() == 1 && others.size() == 1) {
                finding.pair(names.get(0), others.get(0));
            }
        });
    }
}
