package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
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
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.tally.Events;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.time.DayAllowance;

/** Section 14: care proceedings; how long they take stands in {@link CareDuration}, how they end in {@link CareOutcomes}. */
final class CareProceedings {
    static final String CAFCASS = "Cafcass, care applications, 2019";
    static final String LOCAL = "Council's own measure";
    private static final String NO_DATE_TWICE = "A case is issued once, on the earliest issue date of its rows.";
    private static final int DAYS = 182;

    /** Only the rows that repeat an earlier one. */
    private static final Flow<ChildRecord, Share> REPEATS = CareProceedings::repeats;

    /** One flow for all who count it, so that their figures are known to be of the same cases. */
    private static final Flow<CareCase, Counted> ISSUED =
            (one, out) -> CaseHistory.issue(one).ifPresent(row -> out.event(row.issued(), Counted.COUNTED, row));

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
                CareOutcomes.outcomes(),
                CareOutcomes.remaining(),
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
                .feed(window, Feed.of(CouncilRecords::careCases, ISSUED).through(CountedThrough.CASES_ISSUED))
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
                                        ImmutableList.of(Dimensions.AGE))
                                .through(CountedThrough.PROCEEDINGS_ISSUED))
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
                        Feed.of(CouncilRecords::careCases, new CareClocks(DayAllowance.calendarDays(DAYS)))
                                .through(CountedThrough.CASES_RUNNING))
                .clocks(true, false)
                .needs(Tables.PROCEEDINGS.table())
                .reads(Tables.PROCEEDINGS.table(), "concluded_on")
                .words(
                        "The share of cases concluded in the period that took 26 weeks or less.",
                        "cases that concluded 182 days or fewer after they were issued",
                        "cases that concluded in the period",
                        "Public Law Outline: 26 weeks, Children and Families Act 2014",
                        "A case concludes when all its rows have, on the latest day; a row issued later opens it again. A case"
                                + " that concluded before it was issued is impossible and counts as missed.");
    }
}
