package org.safeguarding.indicators.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Day;

/** What happens to the records of a council from one day to the next: rows come late, are corrected, are taken back. */
public final class Corrections {
    private Corrections() {}

    /** A step from one state of the records to the next. */
    public interface Step {
        /**
         * The records after the step.
         *
         * @param before the records before it
         * @return the records
         */
        CouncilRecords of(CouncilRecords before);
    }

    /**
     * Steps, one after the other; some of them are several at once.
     *
     * @param most how many at most
     * @return lists of steps, at least one
     */
    public static Arbitrary<List<Step>> steps(int most) {
        Arbitrary<Step> batch = step().list().ofMinSize(2).ofMaxSize(4).map(Corrections::together);
        return Arbitraries.frequencyOf(Tuple.of(4, step()), Tuple.of(1, batch))
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .withoutEdgeCases();
    }

    private static Step together(List<Step> steps) {
        return before -> {
            CouncilRecords council = before;
            for (Step step : steps) {
                council = step.of(council);
            }
            return council;
        };
    }

    private static Arbitrary<Step> step() {
        Arbitrary<Integer> which = Arbitraries.integers().between(0, 7);
        Arbitrary<Step> histories = Combinators.combine(Histories.families(6), which)
                .as((children, n) -> before -> inserted(before, children, n));
        Arbitrary<Step> removed = which.map(n -> before -> removed(before, n));
        Arbitrary<Step> oneRowLess = which.map(n -> before -> edited(before, n, Corrections::oneRowLess));
        Arbitrary<Step> backDated = Combinators.combine(
                        which, Arbitraries.integers().between(1, 800))
                .as((n, days) -> before -> edited(before, n, child -> backDated(child, days)));
        Arbitrary<Step> population = Councils.populations()
                .map(made -> before -> changed(before).population(made).build());
        Arbitrary<Step> others = Councils.of(3)
                .map(made -> before -> changed(before)
                        .decisions(made.decisions())
                        .workforce(made.workforce())
                        .professionals(made.professionals())
                        .audits(made.audits())
                        .auditExpectations(made.auditExpectations())
                        .feedbackScores(made.feedbackScores())
                        .build());
        Arbitrary<Step> tables =
                Combinators.combine(Days.near(), which).as((day, n) -> before -> table(before, day, n));
        return Arbitraries.oneOf(
                List.of(histories, histories, removed, oneRowLess, backDated, population, others, tables));
    }

    private static CouncilRecords.Builder changed(CouncilRecords before) {
        CouncilRecords.Builder builder = CouncilRecords.builder();
        builder.from(before);
        return builder;
    }

    private static CouncilRecords with(CouncilRecords before, List<ChildRecord> children) {
        return changed(before).children(ImmutableList.copyOf(children)).build();
    }

    /** A child gets the history of another of its key, or comes to be known. */
    private static CouncilRecords inserted(CouncilRecords before, List<ChildRecord> donors, int which) {
        if (donors.isEmpty()) {
            return before;
        }
        ChildRecord donor = donors.get(which % donors.size());
        List<ChildRecord> children = new ArrayList<>();
        boolean known = false;
        for (ChildRecord child : before.children()) {
            boolean same = child.key().equals(donor.key());
            children.add(same ? donor : child);
            known |= same;
        }
        if (!known) {
            children.add(donor);
        }
        return with(before, children);
    }

    private static CouncilRecords removed(CouncilRecords before, int which) {
        List<ChildRecord> children = new ArrayList<>(ImmutableList.copyOf(before.children()));
        if (!children.isEmpty()) {
            children.remove(which % children.size());
        }
        return with(before, children);
    }

    private interface Edit {
        ChildRecord of(ChildRecord child);
    }

    private static CouncilRecords edited(CouncilRecords before, int which, Edit edit) {
        List<ChildRecord> children = new ArrayList<>(ImmutableList.copyOf(before.children()));
        if (!children.isEmpty()) {
            int at = which % children.size();
            children.set(at, edit.of(children.get(at)));
        }
        return with(before, children);
    }

    private static ChildRecord oneRowLess(ChildRecord child) {
        ChildRecord.Builder builder = ChildRecord.builder(child.key());
        builder.from(child);
        builder.episodes(child.episodes().stream().skip(1).toList());
        builder.plans(child.plans().stream().skip(1).toList());
        builder.involvements(child.involvements().stream().skip(1).toList());
        builder.proceedings(child.proceedings().stream().skip(1).toList());
        return builder.build();
    }

    private static ChildRecord backDated(ChildRecord child, int days) {
        ChildRecord.Builder builder = ChildRecord.builder(child.key());
        builder.from(child);
        builder.episodes(child.episodes().stream()
                .map(row -> new CinEpisode(
                        row.key(),
                        row.referred() == Day.NONE ? Day.NONE : row.referred() - days,
                        row.closed(),
                        row.closeReason(),
                        row.noFurtherAction(),
                        row.sourceCode(),
                        row.team()))
                .toList());
        return builder.build();
    }

    private static CouncilRecords table(CouncilRecords before, int firstDay, int which) {
        String name = before.tables()
                .keySet()
                .asList()
                .get(which * 3 % before.tables().size());
        TableState state = switch (which % 3) {
            case 0 -> TableState.missing(name + " is missing");
            case 1 -> new TableState("", OptionalInt.of(firstDay), which);
            default -> TableState.COMPLETE;
        };
        CouncilRecords.Builder builder = changed(before);
        Map<String, TableState> tables = new LinkedHashMap<>(before.tables());
        tables.put(name, state);
        builder.tables(tables);
        return builder.build();
    }
}
