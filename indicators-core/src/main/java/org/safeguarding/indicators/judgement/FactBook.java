package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes down sums of counts over the same unknown counts. Days are cut where any window of the same things begins or ends, so
 * that a month, the quarter it lies in and the rolling year that ends with it share what they have in common; groups add up to
 * their total; and parts add up to their whole.
 */
final class FactBook {
    /** One unknown count: something on some days, in a group. */
    private record Cell(Kin kin, int from, int to, String dimension, String group) {
        String words() {
            return group.isEmpty() ? "" : dimension + "=" + group;
        }
    }

    private record Division(Kin family, String dimension) {}

    private record Slot(Kin kin, int from, int to) {}

    private final ImmutableList<Relation> relations;
    private final ImmutableList<Bands> bands;
    private final Map<Kin, Kin> families = new HashMap<>();
    private final Map<Kin, NavigableSet<Integer>> cuts = new HashMap<>();
    private final SetMultimap<Kin, String> dimensions = LinkedHashMultimap.create();
    private final SetMultimap<Division, String> groups = LinkedHashMultimap.create();
    private final Map<Cell, Integer> places = new LinkedHashMap<>();

    /** A book for sums that are all told beforehand, since each may cut the days of the others. */
    FactBook(Collection<Relation> given, Collection<Bands> bands, Iterable<Told> all) {
        this.bands = ImmutableList.copyOf(bands);
        Set<Relation> known = new LinkedHashSet<>(given);
        known.addAll(nested(known));
        this.relations = ImmutableList.copyOf(known);
        for (Relation relation : relations) {
            relation.parts().forEach(part -> join(relation.whole(), part));
        }
        bands.forEach(band -> join(band.of(), band.whole()));
        for (Told told : all) {
            for (Told.Term term : told.terms()) {
                NavigableSet<Integer> days = cuts.computeIfAbsent(family(term.kin()), k -> new TreeSet<>());
                days.add(term.from());
                days.add(term.to() + 1);
                if (!term.dimension().isEmpty()) {
                    dimensions.put(term.kin(), term.dimension());
                    groups.put(new Division(family(term.kin()), term.dimension()), term.group());
                }
            }
        }
    }

    /** What was stopped within a longer time is what was stopped within a shorter one, and the rest. */
    private static List<Relation> nested(Set<Relation> relations) {
        SetMultimap<String, Kin.StoppedWithin> alike = LinkedHashMultimap.create();
        for (Relation relation : relations) {
            for (Kin part : relation.parts()) {
                if (part.counted() instanceof Kin.StoppedWithin within) {
                    String unit = within.allowance()
                            .describe()
                            .replace(Integer.toString(within.allowance().n()), "");
                    alike.put(within.clocks() + unit.replaceAll("s$", ""), within);
                }
            }
        }
        List<Relation> nested = new ArrayList<>();
        for (String unit : alike.keySet()) {
            List<Kin.StoppedWithin> rising = new ArrayList<>(alike.get(unit));
            rising.sort(Comparator.comparingInt(within -> within.allowance().n()));
            for (int i = 1; i < rising.size(); i++) {
                Kin.StoppedWithin shorter = rising.get(i - 1);
                Kin.StoppedWithin longer = rising.get(i);
                nested.add(Relation.of(
                        new Kin(longer, Kin.Reading.DAYS),
                        new Kin(shorter, Kin.Reading.DAYS),
                        new Kin(new Kin.Rest(longer, shorter), Kin.Reading.DAYS)));
            }
        }
        return nested;
    }

    private Kin family(Kin kin) {
        Kin parent = families.getOrDefault(kin, kin);
        if (parent.equals(kin)) {
            return kin;
        }
        Kin root = family(parent);
        families.put(kin, root);
        return root;
    }

    private void join(Kin one, Kin other) {
        Kin first = family(one);
        Kin second = family(other);
        if (!first.equals(second)) {
            families.put(second, first);
        }
    }

    /** The groups of a dimension that any figure of the same things has. */
    Set<String> groups(Kin kin, String dimension) {
        return groups.get(new Division(family(kin), dimension));
    }

    /** A sum as counts; places come first where days come first, and in the order in which they are written down. */
    Fact fact(Told told, long low, long high, int owner) {
        Map<Integer, Integer> sum = sum(told);
        return new Fact(counts(sum), times(sum), low, high, owner);
    }

    Guarded guarded(Told told, String label) {
        Map<Integer, Integer> sum = sum(told);
        return new Guarded(counts(sum), times(sum), label);
    }

    private Map<Integer, Integer> sum(Told told) {
        Map<Integer, Integer> sum = new TreeMap<>();
        for (Told.Term term : told.terms()) {
            for (Slot slot : slots(term)) {
                int place = place(slot, term.dimension(), term.group());
                sum.merge(place, term.sign(), Integer::sum);
            }
        }
        sum.values().removeIf(times -> times == 0);
        return sum;
    }

    private List<Slot> slots(Told.Term term) {
        if (term.kin().read() != Kin.Reading.DAYS) {
            return List.of(new Slot(term.kin(), term.from(), term.to()));
        }
        NavigableSet<Integer> days = cuts.getOrDefault(family(term.kin()), new TreeSet<>());
        List<Slot> slots = new ArrayList<>();
        int from = term.from();
        while (from <= term.to()) {
            Integer next = days.higher(from);
            int to = next == null ? term.to() : Math.min(next - 1, term.to());
            slots.add(new Slot(term.kin(), from, to));
            from = to + 1;
        }
        return slots;
    }

    private int place(Slot slot, String dimension, String group) {
        return places.computeIfAbsent(
                new Cell(slot.kin(), slot.from(), slot.to(), dimension, group), cell -> places.size());
    }

    /** How the counts hang together that have been written down so far; to be asked once, at the end. */
    ImmutableList<Fact> structure() {
        int before;
        do {
            before = places.size();
            addKin();
            addBands();
            addGroups();
        } while (places.size() > before);
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        Set<Cell> cells = new LinkedHashSet<>(places.keySet());
        for (Cell cell : cells) {
            for (String dimension : cell.dimension().isEmpty() ? dimensions.get(cell.kin()) : Set.<String>of()) {
                List<Integer> parts = new ArrayList<>();
                for (String group : groups(cell.kin(), dimension)) {
                    Integer place = places.get(new Cell(cell.kin(), cell.from(), cell.to(), dimension, group));
                    if (place != null) {
                        parts.add(place);
                    }
                }
                if (!parts.isEmpty()) {
                    facts.add(sumOf(places.getOrDefault(cell, 0), parts));
                }
            }
        }
        for (Relation relation : relations) {
            for (Cell cell : cells) {
                if (cell.kin().equals(relation.whole())) {
                    List<Integer> parts = new ArrayList<>();
                    relation.parts().forEach(part -> {
                        Integer place =
                                places.get(new Cell(part, cell.from(), cell.to(), cell.dimension(), cell.group()));
                        if (place != null) {
                            parts.add(place);
                        }
                    });
                    if (parts.size() == relation.parts().size()) {
                        facts.add(sumOf(places.getOrDefault(cell, 0), parts));
                    }
                }
            }
        }
        for (Bands band : bands) {
            for (Cell cell : cells) {
                if (cell.kin().equals(band.whole()) && cell.dimension().isEmpty() && isBanded(band)) {
                    facts.add(sumOf(
                            places.getOrDefault(cell, 0),
                            band.groups().stream()
                                    .map(group ->
                                            place(new Slot(band.of(), cell.from(), cell.to()), band.dimension(), group))
                                    .toList()));
                }
            }
        }
        return facts.build();
    }

    /** Whether anything is told of bands. */
    private boolean isBanded(Bands band) {
        return dimensions.containsEntry(band.of(), band.dimension());
    }

    /** Where what bands make up is asked about, so are the bands. */
    private void addBands() {
        for (Bands band : bands) {
            for (Cell cell : isBanded(band) ? new ArrayList<>(places.keySet()) : List.<Cell>of()) {
                if (cell.kin().equals(band.whole()) && cell.dimension().isEmpty()) {
                    Slot slot = new Slot(band.of(), cell.from(), cell.to());
                    band.groups().forEach(group -> place(slot, band.dimension(), group));
                } else if (cell.kin().equals(band.of()) && band.dimension().equals(cell.dimension())) {
                    place(new Slot(band.whole(), cell.from(), cell.to()), "", "");
                }
            }
        }
    }

    /** Where a part is asked about, its whole and the other parts of it matter as well. */
    private void addKin() {
        boolean more = true;
        while (more) {
            int before = places.size();
            for (Relation relation : relations) {
                for (Cell cell : new ArrayList<>(places.keySet())) {
                    if (relation.parts().contains(cell.kin())) {
                        add(relation.whole(), cell);
                        relation.parts().forEach(part -> add(part, cell));
                    }
                }
            }
            more = places.size() > before;
        }
    }

    private void add(Kin kin, Cell like) {
        if (!like.dimension().isEmpty()) {
            dimensions.put(kin, like.dimension());
        }
        place(new Slot(kin, like.from(), like.to()), like.dimension(), like.group());
    }

    /** Where one group is asked about, so are its total and the other groups. */
    private void addGroups() {
        for (Cell cell : new ArrayList<>(places.keySet())) {
            if (!cell.dimension().isEmpty()) {
                Slot slot = new Slot(cell.kin(), cell.from(), cell.to());
                place(slot, "", "");
                groups(cell.kin(), cell.dimension()).forEach(group -> place(slot, cell.dimension(), group));
            }
        }
    }

    private static Fact sumOf(int whole, List<Integer> parts) {
        int[] counts = new int[parts.size() + 1];
        int[] times = new int[counts.length];
        for (int i = 0; i < parts.size(); i++) {
            counts[i] = parts.get(i);
            times[i] = 1;
        }
        counts[parts.size()] = whole;
        times[parts.size()] = -1;
        return new Fact(counts, times, 0, 0, Fact.ALWAYS);
    }

    /** Every count that tells of somebody; rows that were stopped and of which no start is known do not. */
    ImmutableList<Guarded> counts(KinWords words) {
        ImmutableList.Builder<Guarded> counts = ImmutableList.builder();
        places.forEach((cell, place) -> {
            if (!isHarmless(cell)) {
                counts.add(guarded(cell, place, words));
            }
        });
        return counts.build();
    }

    /** Those of them that follow one another. */
    ImmutableList<DayRun> runs(KinWords words) {
        ListMultimap<Cell, Cell> alike =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Cell cell : places.keySet()) {
            if (cell.kin().read() == Kin.Reading.DAYS && !isHarmless(cell)) {
                alike.put(new Cell(cell.kin(), 0, 0, cell.dimension(), cell.group()), cell);
            }
        }
        ImmutableList.Builder<DayRun> runs = ImmutableList.builder();
        for (Cell of : alike.keySet()) {
            List<Cell> cells = new ArrayList<>(alike.get(of));
            cells.sort(Comparator.comparingInt(Cell::from));
            List<DayRun.Stretch> run = new ArrayList<>();
            for (Cell cell : cells) {
                if (!run.isEmpty() && run.get(run.size() - 1).to() + 1 != cell.from()) {
                    add(run, of, words, runs);
                }
                run.add(new DayRun.Stretch(guarded(cell, places.getOrDefault(cell, 0), words), cell.from(), cell.to()));
            }
            add(run, of, words, runs);
        }
        return runs.build();
    }

    private static void add(List<DayRun.Stretch> run, Cell of, KinWords words, ImmutableList.Builder<DayRun> runs) {
        if (run.size() > 1) {
            runs.add(new DayRun(words.of(of.kin()), of.words(), ImmutableList.copyOf(run)));
        }
        run.clear();
    }

    private static Guarded guarded(Cell cell, int place, KinWords words) {
        return new Guarded(
                new int[] {place},
                new int[] {1},
                KinWords.on(words.of(cell.kin()), cell.words(), cell.from(), cell.to()));
    }

    private static boolean isHarmless(Cell cell) {
        return cell.kin().counted() instanceof Kin.Rest rest && rest.without() instanceof Kin.Stopped;
    }

    /** How many unknown counts there are. */
    int size() {
        return places.size();
    }

    private static int[] counts(Map<Integer, Integer> sum) {
        return sum.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] times(Map<Integer, Integer> sum) {
        return sum.values().stream().mapToInt(Integer::intValue).toArray();
    }
}
