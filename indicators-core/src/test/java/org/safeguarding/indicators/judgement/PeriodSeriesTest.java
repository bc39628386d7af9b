package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

class PeriodSeriesTest {
    private static final LocalDate WED_15_MAY_2019 = Day.toDate(Day.of(2019, 5, 15));
    private static final ImmutableList<Period> MARCH_TO_MAY = Period.parseList("2019-03..2019-05");

    /** Two referrals in March, one in April, one in May. */
    private static Evaluation<CouncilRecords> council() {
        CouncilRecords.Builder council = CouncilRecords.builder();
        council.children(ImmutableList.of(
                referred("A", Day.of(2019, 3, 4)),
                referred("B", Day.of(2019, 3, 5)),
                referred("C", Day.of(2019, 4, 4)),
                referred("D", Day.of(2019, 5, 3))));
        council.population((day, ages) -> Estimate.of(10_000, day, "", ""));
        return Evaluation.of(
                council.complete("ssd_cin_episodes", "local_population").build(), WED_15_MAY_2019);
    }

    private static ChildRecord referred(String key, int day) {
        return ChildRecord.builder(key)
                .addEpisodes(CinEpisode.of("R" + key, day, Day.NONE))
                .build();
    }

    private static PeriodSeries series(String id) {
        return PeriodSeries.of(council(), Catalogue.standard().get(id), MARCH_TO_MAY);
    }

    private static List<String> numerators(PeriodSeries series) {
        return Lists.transform(
                series.points(),
                point -> point.outcome().numerator().orElseThrow().toPlainString());
    }

    @Test
    void whatIsCountedInEachPeriodCanBeCharted() {
        PeriodSeries series = series("referrals");

        assertThat(series).isInstanceOf(InPeriodSeries.class);
        assertThat(numerators(series)).containsExactly("2", "1", "1");
    }

    @Test
    void whatIsReadAtTheEndOfEachPeriodCanBeCharted() {
        assertThat(series("cin-dfe")).isInstanceOf(InPeriodSeries.class);
    }

    @Test
    void aRollingYearCannotAndOffersWhatHappenedInEachPeriod() {
        PeriodSeries series = series("referral-rate-12m");

        assertThat(numerators(series)).containsExactly("2", "3", "4");
        assertThat(series).isInstanceOfSatisfying(OverlappingSeries.class, rolling -> {
            assertThat(numerators(rolling.inPeriod())).containsExactly("2", "1", "1");
            assertThat(ControlChart.u(rolling.inPeriod(), Baseline.ALL).points())
                    .hasSize(2);
        });
    }

    @Test
    void theFigureOfThePeriodsHasNoTargetOfTheRollingYearAndNoMeans() {
        Indicator<CouncilRecords, ?> rolling = Catalogue.standard().get("rereferral-pct-12m");

        assertThat(rolling.target()).isPresent();
        assertThat(rolling.inPeriod().target()).isEmpty();
        assertThat(rolling.inPeriod().window()).isEqualTo(WindowRule.IN_PERIOD);
        Indicator<CouncilRecords, ?> asAt = Catalogue.standard().get("cin-plan-pct");
        assertThat(asAt.inPeriod().window()).isEqualTo(WindowRule.AS_AT);
        assertThat(asAt.inPeriod().target()).isEqualTo(asAt.target());
    }

    @Test
    void aPeriodThatIsNotOverIsLeftOut() {
        ControlChart chart = ControlChart.xmr((InPeriodSeries) series("referrals"), Baseline.ALL);

        assertThat(chart.points()).hasSize(2);
        assertThat(chart.leftOut()).hasSize(1);
        assertThat(chart.leftOut().get(0).leftOut()).isEqualTo("the period is not over");
    }

    @Test
    void aFigureThatWillStillChangeIsLeftOut() {
        Result result = Some.result(WindowRule.IN_PERIOD, "2019-03", ChartSeries.share(1, 2));
        Result provisional = Result.builder().from(result).provisional(true).build();

        assertThat(ChartPoint.of(result).charted()).contains(Exact.of(50));
        assertThat(ChartPoint.of(provisional).charted()).isEmpty();
        assertThat(ChartPoint.of(provisional).leftOut()).isEqualTo("some clocks are not yet due");
    }

    @Test
    void changesOfPracticeStandInThePeriodOfTheirDay() {
        PracticeChange later = new PracticeChange(
                Day.toDate(Day.of(2019, 5, 1)), "Two more managers decide", ImmutableSet.of("referrals", "contacts"));
        PracticeChange sooner = new PracticeChange(
                Day.toDate(Day.of(2019, 4, 30)), "New rule for re-opened cases", ImmutableSet.of("referrals"));
        PracticeChange before =
                new PracticeChange(Day.toDate(Day.of(2019, 2, 28)), "Long ago", ImmutableSet.of("referrals"));
        PracticeChange other =
                new PracticeChange(Day.toDate(Day.of(2019, 4, 1)), "Elsewhere", ImmutableSet.of("contacts"));

        assertThat(PracticeChange.on(List.of(later, sooner, before, other), series("referrals")))
                .containsExactly(
                        new PracticeChange.Mark(sooner, Period.parse("2019-04")),
                        new PracticeChange.Mark(later, Period.parse("2019-05")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PracticeChange(WED_15_MAY_2019, "", ImmutableSet.of()))
                .withMessage("expected what changed on 2019-05-15, got nothing");
    }
}
