package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.time.Period;

class SentencesTest {
    private static final Sentences REPORT = new Sentences(Layout.REPORT);
    private static final Sentences ONE_DECIMAL = new Sentences(Layout.ONE_DECIMAL);
    private static final Outcome RE_REFERRALS = ChartSeries.share(437, 3_012);

    private static Benchmark london(String period, String value) {
        return Benchmark.printed("London", Period.parse(period), "", new BigDecimal(value), Unit.PERCENT);
    }

    private static Result rolling(String period, Outcome outcome, Target target) {
        return Some.result(WindowRule.ROLLING_12_MONTHS, period, outcome, Optional.of(target));
    }

    @Test
    void everythingIsSaidInOneSentence() {
        Result result = rolling("2019-03", RE_REFERRALS, Target.noMoreThan(15));

        assertThat(REPORT.all(result, Optional.empty(), List.of(Comparison.of(result, london("2018/19", "18.5")))))
                .isEqualTo(
                        "15% (437 of 3,012), at the target of no more than 15%; between 13.3% and 15.8% with 95% confidence; "
                                + "lower than London’s 18.5%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "437; 3012; <=15; 14.5% (437 of 3,012), meets the target of no more than 15%",
                "452; 3012; <=15; 15.0% (452 of 3,012), misses the target of no more than 15%, by less than is printed",
                "9; 10; >=90; 90.0% (9 of 10), at the target of at least 90%",
                "8; 10; >=90; 80.0% (8 of 10), misses the target of at least 90%",
                "20; 100; 20..25; 20.0% (20 of 100), within the band of 20% to 25%",
                "19; 100; 20..25; 19.0% (19 of 100), below the band of 20% to 25%",
                "26; 100; 20..25; 26.0% (26 of 100), above the band of 20% to 25%",
            })
    void theTargetIsHeldAgainstTheExactValue(long in, long of, String target, String expected) {
        Result result = rolling("2019-03", ChartSeries.share(in, of), Target.parse(target));

        assertThat(ONE_DECIMAL.figure(result.outcome()) + ", " + ONE_DECIMAL.target(result))
                .isEqualTo(expected);
    }

    @Test
    void aGuideIsJudgedLikeATargetAndCalledSo() {
        Target guide = Target.noMoreThan(15).asGuide();

        assertThat(ONE_DECIMAL.target(rolling("2019-03", RE_REFERRALS, guide)))
                .isEqualTo("meets the guide of no more than 15%");
        assertThat(ONE_DECIMAL.target(rolling("2019-03", ChartSeries.share(1, 2), guide)))
                .isEqualTo("misses the guide of no more than 15%");
    }

    @Test
    void aToleranceIsSaid() {
        Target target = Target.atLeast(90).withTolerance(BigDecimal.valueOf(5));

        assertThat(ONE_DECIMAL.target(rolling("2019-03", ChartSeries.share(88, 100), target)))
                .isEqualTo("within tolerance of the target of at least 90%");
        assertThat(ONE_DECIMAL.target(Some.result(WindowRule.AS_AT, "2019-03", RE_REFERRALS)))
                .isEmpty();
    }

    @Test
    void whereThereIsNoValueOnlyTheReasonIsSaid() {
        Outcome none = Outcome.without(
                new Value.NotAvailable("table ssd_contacts is missing"), Unit.PERCENT, Places.WHOLE_OR_ONE);
        Result result = rolling("2019-03", none, Target.noMoreThan(15));

        assertThat(REPORT.all(result, Optional.empty(), List.of(Comparison.of(result, london("2018/19", "18.5")))))
                .isEqualTo("not available: table ssd_contacts is missing");
    }

    @Test
    void valuesCarryTheirUnitAndWhatTheyWereWorkedOutOf() {
        assertThat(ONE_DECIMAL.figure(ChartSeries.rate(3_750, 68_530)))
                .isEqualTo("547.2 per 10,000 (3,750 over 68,530)");
        assertThat(ONE_DECIMAL.figure(Outcome.amount(new BigDecimal("12.50"), Unit.FTE, Places.EXACT)))
                .isEqualTo("12.5 full-time equivalent");
        assertThat(ONE_DECIMAL.figure(Outcome.amount(new BigDecimal("3012"), Unit.COUNT, Places.WHOLE)))
                .isEqualTo("3,012");
    }

    @Test
    void aUnitInWordsIsSaidOnceAndASignAtEachEnd() {
        assertThat(ONE_DECIMAL.interval(ChartSeries.rate(3_180, 68_530)))
                .isEqualTo("between 448.0 and 480.4 per 10,000 with 95% confidence");
        assertThat(ONE_DECIMAL.interval(RE_REFERRALS)).isEqualTo("between 13.3% and 15.8% with 95% confidence");
        assertThat(Phrases.target(Target.band(20, 25), Unit.PERCENT)).isEqualTo("20% to 25%");
        assertThat(Phrases.target(Target.band(20, 25), Unit.WEEKS)).isEqualTo("20 to 25 weeks");
    }

    @Test
    void fewCasesAreNamedAsSuch() {
        assertThat(ONE_DECIMAL.few(ChartSeries.share(9, 19))).isEqualTo("few cases, so one more or less moves it far");
        assertThat(ONE_DECIMAL.few(ChartSeries.share(9, 20))).isEmpty();
        assertThat(ONE_DECIMAL.few(ChartSeries.rate(9, 68_530))).isNotEmpty();
        assertThat(ONE_DECIMAL.few(ChartSeries.rate(10, 68_530))).isEmpty();
        assertThat(ONE_DECIMAL.few(ChartSeries.of("3").points().get(0).outcome()))
                .isEmpty();
    }

    @Test
    void aDifferenceIsSaidOnlyWhereChanceIsNoLikelyReason() {
        Result result = rolling("2019-03", RE_REFERRALS, Target.noMoreThan(15));

        assertThat(ONE_DECIMAL.comparison(Comparison.of(result, london("2018/19", "15.2"))))
                .isEqualTo("no clear difference from London’s 15.2%");
        assertThat(ONE_DECIMAL.comparison(Comparison.of(result, london("2018/19", "10"))))
                .isEqualTo("higher than London’s 10%");
        Result count =
                Some.result(WindowRule.IN_PERIOD, "2018/19", Outcome.amount(BigDecimal.TEN, Unit.COUNT, Places.WHOLE));
        assertThat(ONE_DECIMAL.comparison(Comparison.of(
                        count,
                        Benchmark.printed("Our neighbours", Period.parse("2018/19"), "", BigDecimal.ONE, Unit.COUNT))))
                .isEqualTo("Our neighbours’ is 1");
    }

    @Test
    void aComparatorOfOtherDaysIsSaidToBeSo() {
        Result result = rolling("2019-05", RE_REFERRALS, Target.noMoreThan(15));

        assertThat(ONE_DECIMAL.comparison(Comparison.of(result, london("2017/18", "18.5"))))
                .isEqualTo(
                        "lower than London’s 18.5% (London’s figure is of 2017/18, this one of 2018-06-01 to 2019-05-31)");
        Result asAt = Some.result(WindowRule.AS_AT, "2019-03", RE_REFERRALS);
        assertThat(Comparison.of(asAt, london("2018/19", "18.5")).mismatches()).isEmpty();
        assertThat(Comparison.of(asAt, london("2017/18", "18.5")).mismatches())
                .containsExactly("London’s figure is of 2017/18, this one of 2019-03-31");
    }

    @Test
    void whatMakesSeveralComparatorsUnlikeIsSaidOnce() {
        Result result = rolling("2019-05", RE_REFERRALS, Target.noMoreThan(15));
        Comparison first = Comparison.of(result, london("2017/18", "22.6"));
        Comparison second = Comparison.of(result, london("2017/18", "18.5"));
        Comparison older = Comparison.of(result, london("2016/17", "18"));

        assertThat(ONE_DECIMAL.comparisons(List.of(first, second)))
                .isEqualTo(
                        "lower than London’s 22.6%; lower than London’s 18.5% (their figures are of 2017/18, this one of"
                                + " 2018-06-01 to 2019-05-31)");
        assertThat(ONE_DECIMAL.comparisons(List.of(first, older)))
                .isEqualTo(ONE_DECIMAL.comparison(first) + "; " + ONE_DECIMAL.comparison(older));
        assertThat(ONE_DECIMAL.comparisons(List.of())).isEmpty();
    }

    @Test
    void anotherIssueOfThePopulationIsSaid() {
        Outcome ours = ChartSeries.rate(100, 68_530).over(Estimate.of(68_530, 0, "2019", ""));
        Outcome theirs = ChartSeries.rate(900, 67_109).over(Estimate.of(67_109, 0, "2023", ""));
        Benchmark benchmark = Benchmark.counted("England", Period.parse("2018/19"), "2024", theirs);
        Comparison comparison = Comparison.of(Some.result(WindowRule.IN_PERIOD, "2018/19", ours), benchmark);

        assertThat(comparison.mismatches())
                .containsExactly("England’s population is of the issue 2023, this one of 2019");
        assertThat(comparison.difference().orElseThrow().direction()).isEqualTo(-1);
    }

    @Test
    void aComparatorInAnotherUnitIsRefusedAndOneWithoutAFigureSaid() {
        Result result = rolling("2019-03", RE_REFERRALS, Target.noMoreThan(15));
        Benchmark rate = Benchmark.printed("London", Period.parse("2018/19"), "", BigDecimal.ONE, Unit.PER_10000);
        Benchmark none = Benchmark.counted(
                "London",
                Period.parse("2018/19"),
                "",
                Outcome.without(new Value.Suppressed("c"), Unit.PERCENT, Places.ONE));

        assertThatIllegalArgumentException().isThrownBy(() -> Comparison.of(result, rate));
        assertThat(ONE_DECIMAL.comparison(Comparison.of(result, none)))
                .isEqualTo("no figure of London to compare with");
    }

    private static String direction(
            WindowRule window, String then, Outcome was, String now, Outcome is, Polarity polarity) {
        return ONE_DECIMAL.direction(
                Direction.of(Some.result(window, now, is), Some.result(window, then, was), polarity));
    }

    @Test
    void aCourseIsBetterOrWorseOnlyWhereItIsClear() {
        Outcome low = ChartSeries.share(100, 1_000);
        Outcome high = ChartSeries.share(300, 1_000);
        WindowRule month = WindowRule.IN_PERIOD;

        assertThat(direction(month, "2019-04", low, "2019-05", high, Polarity.HIGHER_IS_BETTER))
                .isEqualTo("better than in 2019-04 (10.0%)");
        assertThat(direction(month, "2019-04", low, "2019-05", high, Polarity.LOWER_IS_BETTER))
                .isEqualTo("worse than in 2019-04 (10.0%)");
        assertThat(direction(month, "2019-04", low, "2019-05", high, Polarity.NEITHER))
                .isEqualTo("higher than in 2019-04 (10.0%)");
        assertThat(direction(month, "2019-04", high, "2019-05", low, Polarity.NEITHER))
                .isEqualTo("lower than in 2019-04 (30.0%)");
        assertThat(direction(month, "2019-04", low, "2019-05", low, Polarity.NEITHER))
                .isEqualTo("no clear change since 2019-04 (10.0%)");
        assertThat(direction(WindowRule.ROLLING_12_MONTHS, "2019-04", low, "2019-05", high, Polarity.NEITHER))
                .isEqualTo("10.0% in 2019-04, which counts some of the same days");
    }

    @Test
    void ofCountsOnlyTheStepIsSaidAndThatAPeriodIsNotOver() {
        Outcome few = ChartSeries.of("132").points().get(0).outcome();
        Outcome more = ChartSeries.of("141").points().get(0).outcome();
        WindowRule month = WindowRule.IN_PERIOD;

        assertThat(direction(month, "2019-04", few, "2019-05", more, Polarity.NEITHER))
                .isEqualTo("up from 132.0 in 2019-04");
        assertThat(direction(month, "2020-12", more, "2021-01", few, Polarity.NEITHER))
                .isEqualTo("down from 141.0 in 2020-12, though 2021-01 is not over");
        assertThat(direction(month, "2019-04", few, "2019-05", few, Polarity.NEITHER))
                .isEqualTo("the same as 132.0 in 2019-04");
        assertThat(direction(
                        month,
                        "2019-04",
                        ChartSeries.of("-").points().get(0).outcome(),
                        "2019-05",
                        few,
                        Polarity.NEITHER))
                .isEmpty();
    }

    @Test
    void aRankTellsTheCountRankedTheMissingAndWhatChanceMakesOfIt() {
        Area here = new Area("Exampleton", ChartSeries.share(5, 10));
        Area there = new Area("Elsewhere", ChartSeries.share(6, 10));
        Area gone = new Area("Nowhere", Outcome.without(new Value.Suppressed("c"), Unit.PERCENT, Places.WHOLE_OR_ONE));
        Ranking ranking = Ranking.of(List.of(here, there, gone), Polarity.LOWER_IS_BETTER);

        assertThat(ONE_DECIMAL.rank(ranking, "Exampleton"))
                .isEqualTo("rank 1 of 2, lowest first, by chance from 1 to 2, so not to be told from the middle; "
                        + "not ranked: Nowhere");
        assertThat(ONE_DECIMAL.rank(ranking, "Nowhere")).isEqualTo("not ranked among 2; not ranked: Nowhere");
        Ranking counts = Ranking.of(
                List.of(
                        new Area("a", ChartSeries.of("3").points().get(0).outcome()),
                        new Area("b", ChartSeries.of("3").points().get(0).outcome())),
                Polarity.NEITHER);
        assertThat(ONE_DECIMAL.rank(counts, "b")).isEqualTo("rank 1 (shared by 2) of 2, highest first");
    }

    @Test
    void aChartIsSaidByItsIconsAndTheRule() {
        InPeriodSeries series = ChartSeries.of("10 12 11 9 10 11 10 12 11 9 10 11 30");
        ControlChart chart = ControlChart.xmr(series, Baseline.ALL.frozenAfter(12));

        assertThat(ONE_DECIMAL.chart(chart, Optional.of(Target.noMoreThan(20))))
                .isEqualTo(
                        "2019-01: special cause of concern: higher (outside the limits); "
                                + "will consistently meet the target as things are, by limits that the special cause puts in doubt");
        ControlChart before = ControlChart.xmr(ChartSeries.of("10 12 11 9 10 11 10 12 11 9 10 11 10"), Baseline.ALL);
        assertThat(ONE_DECIMAL.chart(before, Optional.of(Target.noMoreThan(20))))
                .isEqualTo(
                        "2019-01: common cause: no significant change; will consistently meet the target as things are");
        assertThat(ONE_DECIMAL.chart(ControlChart.xmr(ChartSeries.of("1 2 1"), Baseline.ALL), Optional.empty()))
                .isEqualTo("2018-03: common cause: no significant change; limits still rest on few points");
        assertThat(ONE_DECIMAL.chart(ControlChart.xmr(ChartSeries.of("-"), Baseline.ALL), Optional.empty()))
                .isEmpty();
    }

    @Test
    void everyIconHasALetterAndWordsAndNoTwoWordsAreAlike() {
        assertThat(ImmutableList.copyOf(Variation.values()).stream().map(Variation::words))
                .doesNotHaveDuplicates();
        assertThat(Variation.CONCERN_LOW.letter()).isEqualTo("L");
        assertThat(Assurance.FAILS.letter()).isEqualTo("F");
        assertThat(Variation.special(false, Polarity.LOWER_IS_BETTER)).isEqualTo(Variation.IMPROVEMENT_LOW);
        assertThat(Variation.special(false, Polarity.HIGHER_IS_BETTER)).isEqualTo(Variation.CONCERN_LOW);
        assertThat(Variation.special(false, Polarity.NEITHER)).isEqualTo(Variation.NEITHER_LOW);
    }
}
