package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Distinct;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Repeat;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Events;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.DayAllowance;

/** Section 14: care proceedings; how long they take stands in {@link CareDuration}. */
final class CareProceedings {
    static final String CAFCASS = "Cafcass, care applications, 2019";
    private static final String LOCAL = "Council's own measure";
    private static final String NO_DATE_TWICE = "A case is issued once, on the earliest issue date of its rows.";
    private static final int DAYS = 182;

    private static final Breakdown BY_ORDER = Breakdown.of(
            "final_order",
            ImmutableList.of(
                    "NO_ORDER",
                    "CAO",
                    "CAO_SO",
                    "SGO",
                    "SGO_SO",
                    "SO",
                    "CO",
                    "CO_PLACEMENT",
                    "WITHDRAWN",
                    "TRANSFERRED",
                    "FAO"));
    private static final ImmutableSet<String> IN_CARE = ImmutableSet.of("CO", "CO_PLACEMENT");

    /** Only the rows that repeat an earlier one. */
    private static final Flow<ChildRecord, Share> REPEATS = CareProceedings::repeats;

    private CareProceedings() {}

    static ImmutableList<Indicator<CouncilRecords, ?>> indicators() {
        return ImmutableList.of(
                cases(
                        "care-cases",
                        "Care proceedings issued",
                        Measures.count(Counted.COUNTED),
                        WindowRule.IN_PERIOD,
                        "How many cases of care proceedings were issued in the period."),
                children(
                        "care-children",
                        "Children in proceedings issued",
                        Count.of(Tables.PROCEEDINGS, Tables.ISSUED),
                        Need.History.WINDOW,
                        "How many children are in proceedings issued in the period.",
                        "children with a row issued in the period, each once",
                        ""),
                cases(
                        "care-rate",
                        "Care applications per 10,000",
                        Measures.per10k(Counted.COUNTED),
                        WindowRule.ROLLING_12_MONTHS,
                        "Cases of care proceedings issued in the last 12 months, for every 10,000 children who live in the"
                                + " area."),
                CareDuration.indicator(),
                within(),
                outcomes(),
                remaining(),
                children(
                        "care-repeat-children",
                        "Children with earlier proceedings",
                        REPEATS,
                        Need.History.WINDOW_AND_EVER,
                        "How many children in proceedings issued in the period had been in proceedings before.",
                        "children with a row issued in the period and another on a strictly earlier day, of any case, however"
                                + " long ago",
                        "Rows of one day are not repeats of each other."),
                children(
                        "care-recurrent-children",
                        "Children whose older sibling had proceedings",
                        Count.of(
                                Tables.PROCEEDINGS,
                                Tables.ISSUED,
                                new Where<>("an older sibling had proceedings", Proceeding::olderSiblingEarlier)),
                        Need.History.WINDOW,
                        "How many children in proceedings issued in the period have an older sibling who had been in some.",
                        "children with a row issued in the period that says so, each once",
                        "As recorded; siblings are not looked for."));
    }

    private static Indicator<CouncilRecords, ?> cases(
            String id, String title, Measure<Counted> measure, WindowRule window, String sentence) {
        boolean rate = window == WindowRule.ROLLING_12_MONTHS;
        Define<Counted> define = Define.of(id, title, Counted.class, measure)
                .feed(window, Feed.of(CouncilRecords::careCases, issued()))
                .needs(Tables.PROCEEDINGS.table());
        if (rate) {
            define.needsPopulation();
        }
        return define.words(
                sentence,
                "cases by issue date",
                rate ? "children aged 0 to 17 in the area" : "",
                CAFCASS,
                NO_DATE_TWICE
                        + (rate ? " Cafcass counts the applications it received, which may be fewer or more." : ""));
    }

    private static Flow<CareCase, Counted> issued() {
        return (one, out) -> CaseHistory.of(one).stream()
                .limit(1)
                .forEach(known -> out.event(known.issuedOn(), Counted.COUNTED, known.issued()));
    }

    private static void repeats(ChildRecord child, Events<Share> out) {
        new Repeat<>(Tables.PROCEEDINGS, Tables.ISSUED, Where.<Proceeding>all(), LookBack.ever())
                .events(child, (day, part, amount, knownFrom, knownUntil, through, because) -> {
                    if (part == Share.IN) {
                        out.event(day, part, amount, knownFrom, knownUntil, through, because);
                    }
                });
    }

    private static Indicator<CouncilRecords, ?> children(
            String id,
            String title,
            Flow<ChildRecord, ?> flow,
            Need.History history,
            String sentence,
            String numerator,
            String choices) {
        Define<Counted> define = Define.of(id, title, Counted.class, Measures.count(Counted.COUNTED));
        return define.feed(
                        WindowRule.IN_PERIOD,
                        new Feed<CouncilRecords, ChildRecord, Counted>(
                                CouncilRecords::children,
                                window -> new Distinct<>(flow, window),
                                ImmutableList.of(Dimensions.AGE)))
                .with(builder -> builder.addBreakdowns(Dimensions.BY_AGE))
                .needs(Tables.PROCEEDINGS.table(), history)
                .words(sentence, numerator, "", LOCAL, choices);
    }

    private static Indicator<CouncilRecords, ?> within() {
        return Define.of(
                        "care-26w-pct",
                        "Concluded within 26 weeks",
                        Clock.class,
                        Measures.percentage(Clock.MET, Clock.MISSED, Clock.INVALID))
                .feed(
                        WindowRule.IN_PERIOD,
                        Feed.of(CouncilRecords::careCases, new CareClocks(DayAllowance.calendarDays(DAYS))))
                .clocks(true, false)
                .needs(Tables.PROCEEDINGS.table())
                .words(
                        "The share of cases concluded in the period that took 26 weeks or less.",
                        "cases that concluded 182 days or fewer after they were issued",
                        "cases that concluded in the period",
                        "Public Law Outline: 26 weeks, Children and Families Act 2014",
                        "A case concludes when all its rows have, on the latest day; a row issued later opens it again. A case"
                                + " that concluded before it was issued is impossible and counts as missed.");
    }

    private static Indicator<CouncilRecords, ?> outcomes() {
        Define<Counted> define =
                Define.of("care-outcomes", "Outcomes for children", Counted.class, Measures.count(Counted.COUNTED));
        return define.feed(
                        WindowRule.IN_PERIOD,
                        Feed.<CouncilRecords, ChildRecord, Counted>of(
                                        CouncilRecords::children,
                                        concluded(Count.of(Tables.PROCEEDINGS, Tables.CONCLUDED)))
                                .by(ImmutableList.of(new ByOrder(), Dimensions.AGE)))
                .with(builder -> builder.addBreakdowns(Dimensions.BY_AGE))
                .always(BY_ORDER)
                .needs(Tables.PROCEEDINGS.table())
                .words(
                        "The children whose proceedings concluded in the period by the final order.",
                        "rows (a child in proceedings) by the day they concluded and final order",
                        "all rows that concluded in the period",
                        LOCAL,
                        "Orders are compared as they stand. Without one a row is unknown. A row concludes on its own day,"
                                + " though others of its case may not have.");
    }

    private static Indicator<CouncilRecords, ?> remaining() {
        return Define.of(
                        "care-remain-pct", "% remaining in care", Share.class, Measures.percentage(Share.IN, Share.OUT))
                .flow(
                        WindowRule.IN_PERIOD,
                        concluded(new Count<>(
                                Tables.PROCEEDINGS,
                                Tables.CONCLUDED,
                                new Where<>(
                                        "not transferred",
                                        row -> !row.finalOrder().equals("TRANSFERRED")),
                                row -> IN_CARE.contains(row.finalOrder()) ? Share.IN : Share.OUT)),
                        Dimensions.BY_AGE)
                .needs(Tables.PROCEEDINGS.table())
                .words(
                        "The share of children whose proceedings concluded in the period who remain in the council's care.",
                        "rows that concluded with a care order, with or without a placement order",
                        "all rows that concluded in the period less those transferred to another authority",
                        LOCAL,
                        "A row without a final order is in the denominator.");
    }

    /** Rows that are counted on the day they concluded, and not there before they were issued. */
    private static <P> Flow<ChildRecord, P> concluded(Count<ChildRecord, Proceeding, P> count) {
        return new Recorded<>(count, Proceeding.class, Tables.ISSUED);
    }

    private record ByOrder() implements Dimension<ChildRecord> {
        @Override
        public String name() {
            return BY_ORDER.dimension();
        }

        @Override
        public String groupOf(ChildRecord child, Row through, int day) {
            return through instanceof Proceeding row && !row.finalOrder().isBlank() ? row.finalOrder() : UNKNOWN;
        }
    }
}
