package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.time.Day;

/** Section 10: children in need. */
final class ChildrenInNeed {
    private static final Comparator<CinEpisode> LATEST =
            Comparator.comparingInt(CinEpisode::referred).thenComparing(CinEpisode::key);

    private ChildrenInNeed() {}

    static ImmutableList<Indicator<CouncilRecords, ?>> indicators(Parameters parameters) {
        return ImmutableList.of(
                open("cin-open", "Open CIN cases", Measures.count(Counted.COUNTED), false, parameters),
                open("cin-rate", "CIN per 10,000 (local)", Measures.per10k(Counted.COUNTED), true, parameters));
    }

    private static Indicator<CouncilRecords, ?> open(
            String id, String title, Measure<Counted> measure, boolean rate, Parameters parameters) {
        Define<Counted> define = Define.of(id, title, Counted.class, measure)
                .asAt(openCases(parameters), Dimensions.BY_TEAM, Dimensions.BY_SOURCE, Dimensions.BY_AGE)
                .meanOfMonths()
                .needs(Tables.EPISODES.table(), Tables.PLANS.table(), Tables.CARE_EPISODES);
        if (rate) {
            define.needsPopulation();
        }
        return define.words(
                "Children with an open case who are neither on a child protection plan nor looked after"
                        + (rate ? ", for every 10,000 children who live in the area." : "."),
                "children with an episode of need open on the date, and no child protection plan (of any authority) and"
                        + " no episode of being looked after open",
                rate ? "children aged 0 to 17 in the area" : "",
                "Council's own measure; DfE's CINO comes nearest, its CIN counts every open episode",
                "In a breakdown a child is counted through the open episode that began last. Ages are those on the"
                        + " date.");
    }

    private static Pointwise<ChildRecord, Counted> openCases(Parameters parameters) {
        Openness open = new Openness(parameters.endDayCounts());
        return new Pointwise<>(
                "an episode of need is open, and neither a plan nor an episode of care",
                (child, dates) -> changes(child, open, dates),
                (child, day, held) -> {
                    Optional<CinEpisode> episode = child.episodes().stream()
                            .filter(e -> open.on(day, e.referred(), e.closed()))
                            .max(LATEST);
                    boolean elsewhere = child.plans().stream().anyMatch(p -> open.on(day, p.started(), p.ended()))
                            || child.careEpisodes().stream().anyMatch(c -> open.on(day, c.started(), c.ceased()));
                    if (episode.isPresent() && !elsewhere) {
                        held.held(Counted.COUNTED, episode.get(), ImmutableList.of());
                    }
                });
    }

    private static void changes(ChildRecord child, Openness open, IntConsumer dates) {
        child.episodes().forEach(e -> open.changes(e.referred(), e.closed(), dates));
        child.plans().forEach(p -> open.changes(p.started(), p.ended(), dates));
        child.careEpisodes().forEach(c -> open.changes(c.started(), c.ceased(), dates));
    }

    /** What it means to be open on a day. */
    private record Openness(boolean endDayCounts) {
        boolean on(int day, int start, int end) {
            return start <= day && (end == Day.NONE || day < until(end));
        }

        void changes(int start, int end, IntConsumer dates) {
            dates.accept(start);
            if (end != Day.NONE) {
                dates.accept(until(end));
            }
        }

        private int until(int end) {
            return endDayCounts ? end + 1 : end;
        }
    }
}
