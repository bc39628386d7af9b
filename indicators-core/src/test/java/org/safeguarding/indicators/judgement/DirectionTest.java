package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.judgement.Direction.Course;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.time.Period;

class DirectionTest {
    private static final Outcome LOW = ChartSeries.share(100, 1_000);
    private static final Outcome HIGH = ChartSeries.share(300, 1_000);

    private static Direction monthly(Outcome then, Outcome now, Polarity polarity) {
        return Direction.of(
                Some.result(WindowRule.IN_PERIOD, "2019-05", now),
                Some.result(WindowRule.IN_PERIOD, "2019-04", then),
                polarity);
    }

    @ParameterizedTest
    @CsvSource({"HIGHER_IS_BETTER, BETTER", "LOWER_IS_BETTER, WORSE", "NEITHER, CHANGED"})
    void aClearRiseIsBetterOrWorseByWhichWayIsBetter(Polarity polarity, Course course) {
        Direction direction = monthly(LOW, HIGH, polarity);

        assertThat(direction.course()).isEqualTo(course);
        assertThat(direction.change()).contains(Exact.of(20));
        assertThat(monthly(HIGH, LOW, Polarity.LOWER_IS_BETTER).course()).isEqualTo(Course.BETTER);
    }

    @Test
    void aStepThatChanceCouldTakeIsNoClearChange() {
        assertThat(monthly(ChartSeries.share(10, 30), ChartSeries.share(13, 30), Polarity.HIGHER_IS_BETTER)
                        .course())
                .isEqualTo(Course.NO_CLEAR_CHANGE);
    }

    @Test
    void ofCountsOnlyTheStepIsTold() {
        Direction direction = monthly(
                ChartSeries.of("132").points().get(0).outcome(),
                ChartSeries.of("141").points().get(0).outcome(),
                Polarity.HIGHER_IS_BETTER);

        assertThat(direction.course()).isEqualTo(Course.NOT_TOLD);
        assertThat(direction.change()).contains(Exact.of(9));
    }

    @Test
    void windowsThatShareDaysAreNotTested() {
        Direction neighbours = Direction.of(
                Some.result(WindowRule.ROLLING_12_MONTHS, "2019-05", HIGH),
                Some.result(WindowRule.ROLLING_12_MONTHS, "2018-06", LOW),
                Polarity.LOWER_IS_BETTER);
        Direction aYear = Direction.of(
                Some.result(WindowRule.ROLLING_12_MONTHS, "2019-05", HIGH),
                Some.result(WindowRule.ROLLING_12_MONTHS, "2018-05", LOW),
                Polarity.LOWER_IS_BETTER);

        assertThat(neighbours.sharing()).isTrue();
        assertThat(neighbours.course()).isEqualTo(Course.NOT_TOLD);
        assertThat(aYear.sharing()).isFalse();
        assertThat(aYear.course()).isEqualTo(Course.WORSE);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR_TO_DATE, 2019-05, 2019-04, true",
        "YEAR_TO_DATE, 2019-04, 2019-03, false",
        "EVER, 2019-05, 2018-05, true",
        "AS_AT, 2019-05, 2019-04, false"
    })
    void whetherDaysAreSharedFollowsFromTheWindow(WindowRule window, String now, String then, boolean sharing) {
        Direction direction =
                Direction.of(Some.result(window, now, HIGH), Some.result(window, then, LOW), Polarity.NEITHER);

        assertThat(direction.sharing()).isEqualTo(sharing);
    }

    @ParameterizedTest
    @CsvSource({
        "ROLLING_12_MONTHS, 2019-05, 2018-05",
        "ROLLING_12_MONTHS, 2019-Q1, 2018-Q1",
        "YEAR_TO_DATE, 2019-05, 2018-05",
        "IN_PERIOD, 2019-05, 2019-04",
        "AS_AT, 2019-Q1, 2018-Q4",
        "IN_PERIOD, 2018/19, 2017/18",
    })
    void figuresOverARollingYearAreSetAgainstTwelveMonthsAgo(WindowRule window, String period, String against) {
        assertThat(Direction.against(window, Period.parse(period))).isEqualTo(Period.parse(against));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05, 2018-05",
        "2019-Q1, 2018-Q1",
        "2018/19, 2017/18",
        "2019-05-31, 2018-05-31",
        "2020-02-29, 2019-02-28"
    })
    void theSamePeriodLastYear(String period, String lastYear) {
        assertThat(Direction.lastYear(Period.parse(period))).isEqualTo(Period.parse(lastYear));
    }

    @Test
    void onlyAnEarlierResultOfTheSameFigureIsComparedWith() {
        Result april = Some.result(WindowRule.IN_PERIOD, "2019-04", LOW);
        Result may = Some.result(WindowRule.IN_PERIOD, "2019-05", LOW);
        Result other = Result.builder().from(april).indicator("other").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Direction.of(april, may, Polarity.NEITHER))
                .withMessage("expected an earlier period than 2019-04, got 2019-05");
        assertThatIllegalArgumentException().isThrownBy(() -> Direction.of(may, other, Polarity.NEITHER));
    }
}
