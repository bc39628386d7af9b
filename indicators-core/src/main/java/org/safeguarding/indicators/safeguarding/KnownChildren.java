package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Holding;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Row;

/** Sections 11 and 12: young carers and children in private fostering. */
final class KnownChildren {
    private static final String SERVICES = "services";

    private KnownChildren() {}

    static ImmutableList<Indicator<CouncilRecords, ?>> indicators(Parameters parameters) {
        return ImmutableList.of(youngCarers(parameters), privateFostering(parameters));
    }

    private static Indicator<CouncilRecords, ?> youngCarers(Parameters parameters) {
        Openness open = Openness.of(parameters);
        Pointwise<ChildRecord, Counted> known = new Pointwise<>(
                "a service knows the child as a young carer",
                (child, dates) ->
                        open.changes(child.caringServices(), CaringService::knownFrom, CaringService::knownTo, dates),
                (child, day, held) -> Latest.of(
                                child.caringServices(),
                                CaringService::knownFrom,
                                s -> open.on(day, s.knownFrom(), s.knownTo()))
                        .ifPresent(service -> held.held(Counted.COUNTED, service, ImmutableList.of())));
        Define<Counted> define =
                Define.of("young-carers", "Young carers known", Counted.class, Measures.count(Counted.COUNTED));
        return define.feed(
                        WindowRule.AS_AT,
                        Feed.<CouncilRecords, ChildRecord, Counted>asAt(CouncilRecords::children, known)
                                .by(ImmutableList.of(new NumberOfServices(open), Dimensions.AGE))
                                .through(CountedThrough.YOUNG_CARERS))
                .with(builder -> builder.addBreakdowns(Dimensions.BY_AGE))
                .always(Breakdown.of(SERVICES))
                .needs(Tables.YOUNG_CARERS.table())
                .reads(Tables.YOUNG_CARERS.table(), "known_to")
                .words(
                        "How many children are known as young carers, each once, by how many services know them.",
                        "children known to one service or more on the date",
                        "",
                        "Council's own measure",
                        "A service that stops knowing a child on the date knows it no longer. A service with two rows for one"
                                + " child is one service. Lists of several services overlap, so their sum is no number of"
                                + " children.");
    }

    private static Indicator<CouncilRecords, ?> privateFostering(Parameters parameters) {
        return Define.of(
                        "private-fostering",
                        "Private fostering arrangements",
                        Counted.class,
                        Measures.count(Counted.COUNTED))
                .asAt(
                        new Holding<>(
                                Tables.PRIVATE_FOSTERING,
                                Tables.FOSTERING_START,
                                Tables.FOSTERING_END,
                                Where.all(),
                                parameters.endDayCounts()),
                        Dimensions.BY_AGE)
                .needs(Tables.PRIVATE_FOSTERING.table())
                .reads(Tables.PRIVATE_FOSTERING.table(), "ended_on")
                .words(
                        "How many private fostering arrangements are open on the date.",
                        "arrangements open on the date; two of one child count two",
                        "",
                        "Council's own measure",
                        "An arrangement that ends on the date is no longer open at the end of it.");
    }

    /** How many different services know a child on the date. */
    private record NumberOfServices(Openness open) implements Dimension<ChildRecord> {
        @Override
        public String name() {
            return SERVICES;
        }

        @Override
        public boolean changes() {
            return true;
        }

        @Override
        public String groupOf(ChildRecord child, Row through, int day) {
            return Long.toString(child.caringServices().stream()
                    .filter(s -> open.on(day, s.knownFrom(), s.knownTo()))
                    .map(CaringService::service)
                    .distinct()
                    .count());
        }
    }
}
