package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.calculation.Sum;
import org.safeguarding.indicators.indicator.Concern;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Row;

/** Section 5: how many children a worker has. The subject is the worker. */
final class Caseloads {
    private static final long ONE =
            BigDecimal.ONE.movePointRight(Workforce.SCALE).longValueExact();

    /** What a worker carries, and how much of a worker that is. */
    enum Load {
        CASES,
        WORKERS_FTE
    }

    private Caseloads() {}

    static Indicator<CouncilRecords, ?> indicator(Parameters parameters) {
        Openness open = Openness.of(parameters);
        Pointwise<Worker, Load> level = new Pointwise<>(
                "a worker of known full-time equivalent is involved with children",
                (worker, dates) -> worker.involvements().forEach(i -> open.changes(i.started(), i.ended(), dates)),
                (worker, day, held) -> load(worker, open, day, held));
        Define<Load> define = Define.of(
                "caseload",
                "Average caseload",
                Load.class,
                Measures.mean(
                        Sum.of(Load.CASES), Sum.of(Load.WORKERS_FTE), 1, Unit.CHILDREN_PER_FTE, Places.WHOLE_OR_ONE));
        return define.feed(
                        WindowRule.AS_AT,
                        Feed.<CouncilRecords, Worker, Load>asAt(CouncilRecords::workers, level)
                                .by(ImmutableList.of(new TeamOfWorker(open)))
                                .through(CountedThrough.OPEN_INVOLVEMENTS))
                .with(builder -> {
                    builder.concern(Concern.WORKFORCE);
                    builder.scale(Workforce.SCALE);
                    builder.addBreakdowns(Dimensions.BY_TEAM);
                })
                .needs(Tables.INVOLVEMENTS.table())
                .needs(Tables.PROFESSIONALS, Need.History.NONE)
                .reads(Tables.INVOLVEMENTS.table(), "invo_professional_id", "invo_involvement_end_date")
                .reads(Tables.PROFESSIONALS, "prof_full_time_equivalency")
                .target(Target.noMoreThan(15).asGuide())
                .words(
                        "How many children a full-time worker has on average.",
                        "pairs of a child and a worker with an involvement open on the date, each once",
                        "full-time equivalents of those workers, each once",
                        "Council's own measure and guide; DfE's caseload counts cases held at 30 September",
                        "Workers whose full-time equivalent is not known or 0 are left out with their cases. By team, a worker"
                                + " stands with all cases in the team of the open involvement that began last. The target is a"
                                + " guide.");
    }

    /** The open involvement that began last with each child. */
    private static Map<String, Involvement> openOn(Worker worker, Openness open, int day) {
        Map<String, Involvement> cases = new TreeMap<>();
        for (Involvement involvement : worker.involvements()) {
            if (open.on(day, involvement.started(), involvement.ended())) {
                cases.merge(involvement.childKey(), involvement, Caseloads::later);
            }
        }
        return cases;
    }

    private static Involvement later(Involvement one, Involvement other) {
        return Latest.of(one, other, Involvement::started);
    }

    private static void load(Worker worker, Openness open, int day, Pointwise.Held<Load> held) {
        Optional<BigDecimal> fte = worker.fte().filter(known -> known.signum() > 0);
        if (fte.isEmpty()) {
            return;
        }
        @Nullable Involvement latest = null;
        for (Involvement involvement : openOn(worker, open, day).values()) {
            held.held(Load.CASES, ONE, involvement, List.of());
            latest = latest == null ? involvement : later(latest, involvement);
        }
        if (latest != null) {
            held.held(
                    Load.WORKERS_FTE, fte.get().movePointRight(Workforce.SCALE).longValueExact(), latest, List.of());
        }
    }

    private record TeamOfWorker(Openness open) implements Dimension<Worker> {
        @Override
        public String name() {
            return Dimensions.BY_TEAM.dimension();
        }

        @Override
        public boolean changes() {
            return true;
        }

        @Override
        public String groupOf(Worker worker, Row through, int day) {
            return Latest.of(worker.involvements(), Involvement::started, i -> open.on(day, i.started(), i.ended()))
                    .map(Involvement::team)
                    .filter(team -> !team.isBlank())
                    .orElse(UNKNOWN);
        }
    }
}
