package org.safeguarding.indicators.safeguarding;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which children are behind a worker, and behind a case of care proceedings: the places of all who ever were, since a child too many
 * does no harm. Found when it is first asked for, and kept up from then on.
 */
final class Gathered {
    private @Nullable Map<String, Set<Integer>> ofWorkers;
    private @Nullable Map<String, Set<Integer>> ofCases;

    /** The workers that a child's rows name. */
    static void workers(ChildRecord child, Consumer<String> out) {
        child.involvements().forEach(row -> out.accept(row.worker()));
    }

    /** The cases that a child's rows name. */
    static void cases(ChildRecord child, Consumer<String> out) {
        child.proceedings().forEach(row -> out.accept(row.caseKey()));
    }

    /** The places of the children of some workers. */
    Set<Integer> ofWorkers(Collection<String> workers, KeptChildren children) {
        @Nullable Map<String, Set<Integer>> known = ofWorkers;
        if (known == null) {
            known = all(children, Gathered::workers);
            ofWorkers = known;
        }
        return places(workers, known);
    }

    /** The places of the children of some cases. */
    Set<Integer> ofCases(Collection<String> cases, KeptChildren children) {
        @Nullable Map<String, Set<Integer>> known = ofCases;
        if (known == null) {
            known = all(children, Gathered::cases);
            ofCases = known;
        }
        return places(cases, known);
    }

    /** Takes in what children's new histories name. */
    void enter(Map<Integer, CouncilLedger.Edited> edits) {
        enter(edits, ofWorkers, Gathered::workers);
        enter(edits, ofCases, Gathered::cases);
    }

    private static void enter(
            Map<Integer, CouncilLedger.Edited> edits,
            @Nullable Map<String, Set<Integer>> known,
            BiConsumer<ChildRecord, Consumer<String>> names) {
        if (known != null) {
            edits.forEach((place, edit) -> edit.is().ifPresent(child -> enter(child, place, known, names)));
        }
    }

    private static Map<String, Set<Integer>> all(
            KeptChildren children, BiConsumer<ChildRecord, Consumer<String>> names) {
        Map<String, Set<Integer>> all = new HashMap<>();
        for (int place = 0; place < children.places(); place++) {
            @Nullable ChildRecord child = children.at(place);
            if (child != null) {
                enter(child, place, all, names);
            }
        }
        return all;
    }

    private static void enter(
            ChildRecord child,
            int place,
            Map<String, Set<Integer>> into,
            BiConsumer<ChildRecord, Consumer<String>> names) {
        names.accept(
                child, name -> into.computeIfAbsent(name, n -> new TreeSet<>()).add(place));
    }

    private static Set<Integer> places(Collection<String> names, Map<String, Set<Integer>> known) {
        Set<Integer> places = new TreeSet<>();
        names.forEach(name -> places.addAll(known.getOrDefault(name, Set.of())));
        return places;
    }
}
