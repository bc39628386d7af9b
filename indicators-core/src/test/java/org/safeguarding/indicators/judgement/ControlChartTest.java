package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.judgement.ControlChart.Point;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.time.Period;

class ControlChartTest {
    private static final String SIX_AND_SIX = "10 12 11 9 10 11 30 32 31 29 30 31";

    private static BigDecimal digits(Exact exact) {
        return exact.rounded(12);
    }

    private static Point last(String numbers, Baseline baseline) {
        return ControlChart.xmr(ChartSeries.of(numbers), baseline).latest().orElseThrow();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "xmr.csv", useHeadersInDisplayName = true)
    void limitsAreThoseThatTheNhsPrints(String series, boolean screened, String mean, String lower, String upper) {
        Point point = last(series, screened ? Baseline.ALL : Baseline.ALL.unscreened());

        Printed.isAsPrinted(digits(point.mean()), mean);
        Printed.isAsPrinted(digits(point.lower()), lower);
        Printed.isAsPrinted(digits(point.upper()), upper);
    }

    @Test
    void aPointOutsideTheLimitsIsNamedByThat() {
        ControlChart chart = ControlChart.xmr(ChartSeries.of("1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1"), Baseline.ALL);

        assertThat(chart.signals()).hasSize(1);
        Point tenth = chart.signals().get(0);
        assertThat(tenth.value().period()).isEqualTo(Period.parse("2018-05"));
        assertThat(tenth.signal()).contains(Signal.OUTSIDE_LIMITS);
        assertThat(tenth.variation(Polarity.LOWER_IS_BETTER)).isEqualTo(Variation.CONCERN_HIGH);
        assertThat(tenth.variation(Polarity.HIGHER_IS_BETTER)).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(tenth.variation(Polarity.NEITHER)).isEqualTo(Variation.NEITHER_HIGH);
        assertThat(chart.latest().orElseThrow().variation(Polarity.NEITHER)).isEqualTo(Variation.COMMON_CAUSE);
    }

    @Test
    void theFirstRuleThatAppliesNamesThePoint() {
        // Ten rising points: a trend, seven on a side, two of three near a limit, and the ends outside the limits.
        Point last = last("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18", Baseline.ALL);

        assertThat(last.signals())
                .containsExactly(Signal.OUTSIDE_LIMITS, Signal.TREND_OF_SEVEN, Signal.SEVEN_ON_ONE_SIDE);
        assertThat(last.signal()).contains(Signal.OUTSIDE_LIMITS);
        assertThat(last.signal().orElseThrow().words()).isEqualTo("outside the limits");
    }

    @Test
    void limitsThatAreFrozenRestOnTheFirstPointsOnly() {
        Point frozen = last(SIX_AND_SIX, Baseline.ALL.frozenAfter(6));

        // The mean of 10, 12, 11, 9, 10, 11 is 63/6; their moving ranges 2, 1, 2, 1, 1 have a mean of 7/5.
        assertThat(frozen.mean()).isEqualTo(Exact.of(new BigDecimal("10.5")));
        assertThat(frozen.upper()).isEqualTo(Exact.of(new BigDecimal("14.224")));
        assertThat(frozen.signal()).contains(Signal.OUTSIDE_LIMITS);
    }

    @Test
    void limitsFrozenFromADateRestOnWhatWasBeforeIt() {
        Baseline baseline = Baseline.ALL.frozenFrom(Period.parse("2018-07"), "a new team");
        ControlChart chart = ControlChart.xmr(ChartSeries.of(SIX_AND_SIX), baseline);
        Point last = chart.latest().orElseThrow();

        assertThat(last.mean()).isEqualTo(Exact.of(new BigDecimal("10.5")));
        assertThat(last.upper()).isEqualTo(Exact.of(new BigDecimal("14.224")));
        assertThat(last.stretch()).isZero();
        assertThat(chart.freezes()).extracting(Baseline.Freeze::why).containsExactly("a new team");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.ALL.frozenFrom(Period.parse("2018-07"), " "))
                .withMessage("expected a reason for limits frozen from 2018-07, got none");
    }

    @Test
    void limitsAreNotFrozenOnLessThanTwoPointsAndThenNothingIsSaidOfIt() {
        Baseline baseline = Baseline.ALL.frozenFrom(Period.parse("2018-02"), "a new team");
        ControlChart chart = ControlChart.xmr(ChartSeries.of(SIX_AND_SIX), baseline);

        assertThat(chart.freezes()).isEmpty();
        assertThat(chart.latest().orElseThrow().mean()).isEqualTo(Exact.of(new BigDecimal("20.5")));
    }

    @Test
    void aFreezeHoldsForItsOwnStretch() {
        Baseline baseline = Baseline.ALL
                .rebasedFrom(Period.parse("2018-07"), "a new team")
                .frozenFrom(Period.parse("2018-10"), "a project");
        ControlChart chart = ControlChart.xmr(ChartSeries.of(SIX_AND_SIX), baseline);

        // 30, 32 and 31 alone; the first stretch rests on all it has.
        assertThat(chart.latest().orElseThrow().mean()).isEqualTo(Exact.of(31));
        assertThat(chart.points().get(0).mean()).isEqualTo(Exact.of(new BigDecimal("10.5")));
    }

    @Test
    void theKindFollowsFromWhatChanceDoes() {
        assertThat(choice(Chance.SHARE, WindowRule.IN_PERIOD).kind()).isEqualTo(ControlChart.Kind.P_LANEY);
        assertThat(choice(Chance.EVENTS, WindowRule.IN_PERIOD).kind()).isEqualTo(ControlChart.Kind.U_LANEY);
        assertThat(choice(Chance.NONE, WindowRule.IN_PERIOD).words())
                .isEqualTo("XmR chart: it is no percentage of disjoint parts and no rate");
        assertThat(choice(Chance.SHARE, WindowRule.AS_AT).words()).startsWith("XmR chart: the same children");
        assertThat(ChartChoice.of(ChartSeries.of("1 2 3"), WindowRule.IN_PERIOD).kind())
                .isEqualTo(ControlChart.Kind.XMR);
        assertThat(ChartChoice.of(ChartSeries.of("- -"), WindowRule.IN_PERIOD).kind())
                .isEqualTo(ControlChart.Kind.XMR);
    }

    private static ChartChoice choice(Chance chance, WindowRule window) {
        Outcome outcome = Outcome.quotient(BigDecimal.ONE, BigDecimal.TEN, 100, Unit.PERCENT, Places.WHOLE_OR_ONE)
                .subjectTo(chance);
        return ChartChoice.of(
                new InPeriodSeries("x", ImmutableList.of(new ChartPoint(Period.parse("2018-01"), outcome, ""))),
                window);
    }

    @Test
    void limitsThatAreRebasedStartAnewAndSayWhy() {
        Baseline baseline = Baseline.ALL.rebasedFrom(Period.parse("2018-07"), "a new team");
        ControlChart chart = ControlChart.xmr(ChartSeries.of(SIX_AND_SIX), baseline);
        Point last = chart.latest().orElseThrow();

        assertThat(last.stretch()).isEqualTo(1);
        assertThat(last.mean()).isEqualTo(Exact.of(new BigDecimal("30.5")));
        assertThat(chart.points().get(5).mean()).isEqualTo(Exact.of(new BigDecimal("10.5")));
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.rebases().get(0).why()).isEqualTo("a new team");
        assertThat(chart.isYoung()).isTrue();
    }

    @Test
    void aNewStartNeedsAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.ALL.rebasedFrom(Period.parse("2018-07"), " "))
                .withMessage("expected a reason for new limits from 2018-07, got none");
        assertThatIllegalArgumentException().isThrownBy(() -> Baseline.ALL.frozenAfter(1));
    }

    @Test
    void noRangeIsTakenAndNoRunGoesOnAcrossAGap() {
        // Six on one side, a gap, and a seventh: not seven in a row. The step of 100 over the gap is no moving range.
        ControlChart chart = ControlChart.xmr(ChartSeries.of("1 2 1 2 1 2 - 102 101 102 101 102 101"), Baseline.ALL);

        assertThat(chart.leftOut()).hasSize(1);
        assertThat(chart.leftOut().get(0).leftOut()).isEqualTo("no table");
        assertThat(chart.points()).hasSize(12);
        assertThat(chart.points().get(0).upper().minus(chart.points().get(0).mean()))
                .isEqualTo(Exact.of(new BigDecimal("2.66")));
        assertThat(chart.signals())
                .allSatisfy(point -> assertThat(point.signals()).containsExactly(Signal.OUTSIDE_LIMITS));
    }

    @Test
    void aChartOfNothingHasNoLatestPoint() {
        ControlChart chart = ControlChart.xmr(ChartSeries.of("- -"), Baseline.ALL);

        assertThat(chart.latest()).isEmpty();
        assertThat(chart.assurance(Target.atLeast(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, PASSES",
        "5, 7, FAILS",
        "1, 5, HIT_AND_MISS",
        "1, 4, PASSES",
        "4, 5, HIT_AND_MISS",
    })
    void limitsOnOneSideOfATargetAreSureToPassOrToFail(int lower, int upper, Assurance expected) {
        assertThat(Assurance.of(Exact.of(lower), Exact.of(upper), Target.noMoreThan(4)))
                .isEqualTo(expected);
        assertThat(Assurance.of(Exact.of(-upper), Exact.of(-lower), Target.atLeast(-4)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"20, 25, PASSES", "19, 24, HIT_AND_MISS", "26, 30, FAILS", "10, 19, FAILS", "10, 30, HIT_AND_MISS"})
    void aBandIsPassedWithinIt(int lower, int upper, Assurance expected) {
        assertThat(Assurance.of(Exact.of(lower), Exact.of(upper), Target.band(20, 25)))
                .isEqualTo(expected);
    }

    @Test
    void theLastStretchDecidesOfTheTarget() {
        // Limits from 1 to 3, from 5 to 7, from 1 to 5, in the order of time.
        ControlChart chart = ControlChart.xmr(
                ChartSeries.of("2 2 2 2 6 6 6 6 2 4 2 4"),
                Baseline.ALL
                        .rebasedFrom(Period.parse("2018-05"), "one change")
                        .rebasedFrom(Period.parse("2018-09"), "another"));

        assertThat(chart.assurance(Target.noMoreThan(4))).contains(Assurance.HIT_AND_MISS);
        assertThat(Assurance.HIT_AND_MISS.letter()).isEqualTo("?");
    }

    @Test
    void percentagesHaveLimitsOfTheirOwnSizeAndLaneyWidensThem() {
        ControlChart chart = ControlChart.p(
                ChartSeries.of(
                        List.of(ChartSeries.share(50, 100), ChartSeries.share(10, 100), ChartSeries.share(180, 400))),
                Baseline.ALL);
        Point first = chart.points().get(0);
        Point last = chart.points().get(2);

        // 240 of 600 is 40%. Deviations: 4.89898 for a hundred, 2.44949 for four hundred. Standardised: 2.04124,
        // -6.12372, 2.04124;
        // mean moving range 8.16497, over 1.128 is 7.23844. Three deviations of a hundred: 106.38, cut to the whole; of
        // four
        // hundred: 53.19.
        assertThat(first.mean()).isEqualTo(Exact.of(40));
        assertThat(first.lower()).isEqualTo(Exact.ZERO);
        assertThat(first.upper()).isEqualTo(Exact.of(100));
        Printed.isNear(digits(last.upper()), "93.1914893617", 1_000_000_000);
        assertThat(chart.signals()).isEmpty();
    }

    @Test
    void ratesHaveLimitsFromTheirEventsAndNoneBelowZero() {
        ControlChart chart = ControlChart.u(
                ChartSeries.of(List.of(
                        ChartSeries.rate(9, 10_000), ChartSeries.rate(11, 10_000), ChartSeries.rate(10, 10_000))),
                Baseline.ALL);
        Point last = chart.latest().orElseThrow();

        // A mean of 10; deviations of the root of 10; standardised ranges 2 and 1 over that root, mean 1.5 over it,
        // over 1.128;
        // so the limit is 4.5 / 1.128 off.
        assertThat(last.mean()).isEqualTo(Exact.of(10));
        Printed.isNear(digits(last.upper()), "13.9893617021", 1_000_000_000);
        Printed.isNear(digits(last.lower()), "6.0106382979", 1_000_000_000);
    }

    @Test
    void countsAreNoPercentagesAndPercentagesNoRates() {
        InPeriodSeries counts = ChartSeries.of("1 2 3");
        InPeriodSeries shares = ChartSeries.of(List.of(ChartSeries.share(1, 2)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.p(counts, Baseline.ALL))
                .withMessageContaining("percentages of disjoint parts");
        assertThatIllegalArgumentException().isThrownBy(() -> ControlChart.u(shares, Baseline.ALL));
    }

    @Test
    void whatNeverVariesHasLimitsOnItsMeanAndNoSignal() {
        ControlChart chart = ControlChart.xmr(ChartSeries.of("5 5 5 5 5 5 5 5 5"), Baseline.ALL);

        assertThat(chart.signals()).isEmpty();
        assertThat(chart.latest().orElseThrow().upper()).isEqualTo(Exact.of(5));
        ControlChart none = ControlChart.p(
                ChartSeries.of(List.of(ChartSeries.share(0, 10), ChartSeries.share(0, 20))), Baseline.ALL);
        assertThat(none.signals()).isEmpty();
    }

    @Test
    void periodsThatOverlapAreNoSeries() {
        ChartPoint point = ChartSeries.of("1").points().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InPeriodSeries("test", ImmutableList.of(point, point)))
                .withMessage("expected periods of one kind, each after the one before, got 2018-01 and 2018-01");
    }
}
