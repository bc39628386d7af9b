package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.evaluation.RowColumns;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.measure.Population;

/** Those records of a council that a change concerns, as they were or as they are: subjects alone, to be counted or no more. */
final class ChangedRecords extends CouncilRecords {
    private final CouncilRecords whole;
    private final CouncilRecords other;
    private final KeptChildren all;
    private final Map<Integer, CouncilLedger.Edited> edits;
    private final Gathered gathered;
    private final ImmutableList<ChildRecord> children;
    private @Nullable ImmutableList<Worker> workers;
    private @Nullable ImmutableList<CareCase> cases;

    private ChangedRecords(
            CouncilRecords whole,
            CouncilRecords other,
            KeptChildren all,
            Map<Integer, CouncilLedger.Edited> edits,
            Gathered gathered,
            Function<CouncilLedger.Edited, Optional<ChildRecord>> side) {
        this.whole = whole;
        this.other = other;
        this.all = all;
        this.edits = edits;
        this.gathered = gathered;
        children = edits.values().stream().map(side).flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }

    /** What a change concerns, before and after. */
    record Sides(CouncilRecords was, CouncilRecords is) {}

    static Sides of(
            CouncilRecords before,
            KeptChildren old,
            CouncilRecords after,
            KeptChildren edited,
            Map<Integer, CouncilLedger.Edited> edits,
            Gathered gathered) {
        return new Sides(
                new ChangedRecords(before, after, old, edits, gathered, CouncilLedger.Edited::was),
                new ChangedRecords(after, before, edited, edits, gathered, CouncilLedger.Edited::is));
    }

    @Override
    public ImmutableList<ChildRecord> children() {
        return children;
    }

    /** The workers whom the changed rows name, before or after, each with all children. */
    @Override
    public ImmutableList<Worker> workers() {
        @Nullable ImmutableList<Worker> found = workers;
        if (found == null) {
            Set<String> names = named(Gathered::workers);
            for (List<Professional> list : List.of(
                    less(whole, other, CouncilRecords::professionals),
                    less(other, whole, CouncilRecords::professionals))) {
                list.forEach(professional -> names.add(professional.key()));
            }
            List<Professional> professionals = names.isEmpty()
                    ? List.of()
                    : whole.professionals().stream()
                            .filter(one -> names.contains(one.key()))
                            .toList();
            found = Worker.of(professionals, at(gathered.ofWorkers(names, all))).stream()
                    .filter(worker -> names.contains(worker.key()))
                    .collect(ImmutableList.toImmutableList());
            workers = found;
        }
        return found;
    }

    /** The cases that the changed rows name, before or after, each with all children. */
    @Override
    public ImmutableList<CareCase> careCases() {
        @Nullable ImmutableList<CareCase> found = cases;
        if (found == null) {
            Set<String> names = named(Gathered::cases);
            found = CareCase.of(at(gathered.ofCases(names, all))).stream()
                    .filter(one -> names.contains(one.key()))
                    .collect(ImmutableList.toImmutableList());
            cases = found;
        }
        return found;
    }

    private Set<String> named(BiConsumer<ChildRecord, Consumer<String>> names) {
        Set<String> named = new LinkedHashSet<>();
        edits.values().forEach(edit -> {
            edit.was().ifPresent(child -> names.accept(child, named::add));
            edit.is().ifPresent(child -> names.accept(child, named::add));
        });
        return named;
    }

    /** The children at some places, and those changed, in order. */
    private List<ChildRecord> at(Set<Integer> places) {
        Set<Integer> wanted = new TreeSet<>(places);
        wanted.addAll(edits.keySet());
        List<ChildRecord> found = new ArrayList<>();
        for (int place : wanted) {
            @Nullable ChildRecord child = place < all.places() ? all.at(place) : null;
            if (child != null) {
                found.add(child);
            }
        }
        return found;
    }

    /** What one side has and the other has not. */
    @SuppressWarnings("ReferenceEquality") // the very same list needs no comparing
    private static <R> ImmutableList<R> less(
            CouncilRecords side, CouncilRecords other, Function<CouncilRecords, ? extends Iterable<R>> table) {
        Iterable<R> own = table.apply(side);
        Iterable<R> rows = table.apply(other);
        if (own == rows) {
            return ImmutableList.of();
        }
        Map<R, Integer> left = new HashMap<>();
        rows.forEach(row -> left.merge(row, 1, Integer::sum));
        ImmutableList.Builder<R> less = ImmutableList.builder();
        for (R row : own) {
            if (left.merge(row, -1, Integer::sum) < 0) {
                less.add(row);
            }
        }
        return less.build();
    }

    @Override
    public ImmutableList<ContactDecision> decisions() {
        return less(whole, other, CouncilRecords::decisions);
    }

    /** The workforce is one subject; where nothing of it changed, one without rows stands for it on either side. */
    @Override
    public StaffingRecord workforce() {
        return whole.workforce().equals(other.workforce()) ? StaffingRecord.of(ImmutableList.of()) : whole.workforce();
    }

    @Override
    public ImmutableList<Professional> professionals() {
        return less(whole, other, CouncilRecords::professionals);
    }

    @Override
    public ImmutableList<Audit> audits() {
        return less(whole, other, CouncilRecords::audits);
    }

    @Override
    public ImmutableList<AuditExpectation> auditExpectations() {
        return less(whole, other, CouncilRecords::auditExpectations);
    }

    @Override
    public ImmutableList<FeedbackScore> feedbackScores() {
        return less(whole, other, CouncilRecords::feedbackScores);
    }

    @Override
    public ImmutableMap<String, RowColumns> columns() {
        return ImmutableMap.of();
    }

    @Override
    public ImmutableMap<String, TableState> tables() {
        return whole.tables();
    }

    @Override
    public Population population() {
        return whole.population();
    }

    @Override
    public ImmutableMap<String, String> withheld() {
        return whole.withheld();
    }

    @Override
    public String ids() {
        return whole.ids();
    }
}
