package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Histogram;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Sum;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Statistic;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Events;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.tally.Row;

/** How long care proceedings take, on average and in the middle. */
final class CareDuration {
    private static final int WEEK = 7;
    private static final String DAYS_TAKEN = "days_taken";

    /** Cases, and the days they took together. */
    enum Taken {
        DAYS,
        CASES
    }

    private CareDuration() {}

    static Indicator<CouncilRecords, ?> indicator() {
        return Define.of(
                        "care-duration-weeks",
                        "Mean duration",
                        Taken.class,
                        Measures.mean(Sum.of(Taken.DAYS), Sum.of(Taken.CASES), WEEK, Unit.WEEKS, Places.WHOLE_OR_ONE))
                .feed(
                        WindowRule.IN_PERIOD,
                        Feed.<CouncilRecords, CareCase, Taken>of(CouncilRecords::careCases, CareDuration::taken)
                                .by(ImmutableList.of(new DaysTaken()))
                                .through(CountedThrough.CASES_RUNNING))
                .with(builder ->
                        builder.addStatistics(new Statistic<>("statistic", "median", DAYS_TAKEN, CareDuration::median)))
                .needs(Tables.PROCEEDINGS.table())
                .reads(Tables.PROCEEDINGS.table(), "concluded_on")
                .target(Target.noMoreThan(26))
                .words(
                        "How many weeks the cases concluded in the period took on average, and in the middle.",
                        "days from issue to conclusion, summed over the cases that concluded in the period",
                        "seven times those cases",
                        CareProceedings.CAFCASS,
                        "A case runs from the earliest issue date of its rows to the latest day on which they concluded; a row"
                                + " issued later opens it again. A case that concluded before it was issued is left out. The"
                                + " median of an even number of cases is the mean of the two in the middle.");
    }

    private static void taken(CareCase one, Events<Taken> out) {
        for (CaseHistory.Known known : CaseHistory.of(one)) {
            if (known.over() && !known.impossible()) {
                int day = known.concludedOn();
                out.event(
                        day,
                        Taken.DAYS,
                        day - known.issuedOn(),
                        known.knownFrom(),
                        known.knownUntil(),
                        known.last(),
                        CareClocks.issue(known));
                out.event(
                        day,
                        Taken.CASES,
                        1,
                        known.knownFrom(),
                        known.knownUntil(),
                        known.last(),
                        CareClocks.issue(known));
            }
        }
    }

    private static Outcome median(ImmutableMap<String, Reading<Taken>> groups) {
        Optional<BigDecimal> days = Histogram.of(groups, Taken.CASES).median();
        return days.map(middle ->
                        Outcome.quotient(middle, BigDecimal.valueOf(WEEK), 1, Unit.WEEKS, Places.WHOLE_OR_ONE))
                .orElseGet(() -> Outcome.without(
                        new Value.NotApplicable("no case concluded in the period"), Unit.WEEKS, Places.WHOLE_OR_ONE));
    }

    /** How many days a case took that concluded on a day. */
    private record DaysTaken() implements Dimension<CareCase> {
        @Override
        public String name() {
            return DAYS_TAKEN;
        }

        @Override
        public String groupOf(CareCase one, Row through, int day) {
            int issued = one.proceedings().stream()
                    .mapToInt(Proceeding::issued)
                    .min()
                    .orElse(day);
            return Integer.toString(day - issued);
        }
    }
}
