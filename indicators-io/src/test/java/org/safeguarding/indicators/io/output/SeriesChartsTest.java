package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.judgement.Benchmark;
import org.safeguarding.indicators.judgement.ChartPoint;
import org.safeguarding.indicators.judgement.InPeriodSeries;
import org.safeguarding.indicators.judgement.OverlappingSeries;
import org.safeguarding.indicators.judgement.PracticeChange;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.time.Month;
import org.safeguarding.indicators.time.Period;

class SeriesChartsTest {
    private static final PracticeChange RULE =
            new PracticeChange(LocalDate.of(2018, 5, 16), "New rule & form", ImmutableSet.of("late-pct"));

    private static InPeriodSeries series(long... numerators) {
        return new InPeriodSeries(
                "late-pct",
                IntStream.range(0, numerators.length)
                        .mapToObj(i -> new ChartPoint(new Month(2018, i + 1), outcome(numerators[i]), ""))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Below 0: withheld. */
    private static Outcome outcome(long numerator) {
        return numerator < 0
                ? Outcome.without(new Value.Suppressed("small numbers"), Unit.PERCENT, Places.WHOLE_OR_ONE)
                : Results.percent(numerator, 100).subjectTo(Chance.SHARE);
    }

    private static SeriesCharts charts(PracticeChange... newLimits) {
        return new SeriesCharts(
                "Late visits",
                Optional.of(Target.noMoreThan(15)),
                new PracticeChanges(
                        ImmutableList.of(RULE), ImmutableSet.copyOf(newLimits), ImmutableSet.of(), ImmutableList.of()),
                Layout.ONE_DECIMAL);
    }

    private static SeriesCharts frozen() {
        return new SeriesCharts(
                "Late visits",
                Optional.of(Target.noMoreThan(15)),
                new PracticeChanges(
                        ImmutableList.of(RULE), ImmutableSet.of(), ImmutableSet.of(RULE), ImmutableList.of()),
                Layout.ONE_DECIMAL);
    }

    @Test
    void limitsAreFrozenWhereAChangeSaysSo() {
        InPeriodSeries steps = series(10, 12, 11, 12, 40, 41, 42, 40, 41);
        ReportChart chart = frozen().control(steps, WindowRule.IN_PERIOD, "late-control", true)
                .orElseThrow();
        assertThat(chart.sentences())
                .contains(
                        "Limits rest on the points before May 2018 alone, so that what came after is held against them:"
                                + " New rule & form.");
        assertThat(chart.chart().svg()).contains("mean 11.3%");
    }

    @Test
    void aShareOfCasesIsAPChartAndWhatHoldsAtADateIsNone() {
        InPeriodSeries values = series(10, 12, 11, 12, 13, 10, 12, 11, 12);
        ReportChart cases = charts().control(values, WindowRule.IN_PERIOD, "late-control", true)
                .orElseThrow();
        ReportChart dates =
                charts().control(values, WindowRule.AS_AT, "late-control", true).orElseThrow();
        assertThat(cases.chart().svg()).contains("control chart (p′)");
        assertThat(cases.sentences())
                .contains(
                        "Drawn as a p′-chart: each period has cases of its own, and the limits are wider where they are"
                                + " fewer.");
        assertThat(dates.chart().svg()).contains("control chart (XmR)");
        assertThat(dates.sentences())
                .contains(
                        "Drawn as an XmR chart: the same children are counted from date to date, so that the dates are no"
                                + " samples of their own.");
    }

    @Test
    void aWithheldValueIsAGapThatIsSaidAndNoZero() {
        ReportChart chart = charts().control(
                        series(10, 12, 11, -1, 13, 10, 12, 11, 12), WindowRule.IN_PERIOD, "late-control", true)
                .orElseThrow();
        assertThat(chart.chart().svg())
                .contains("No point: Apr 2018 (withheld).")
                .contains("Lowest 10.0% in Jan 2018, highest 13.0% in May 2018.")
                .contains("target: no more than 15%");
        assertThat(chart.path()).isEqualTo("charts/late-control.svg");
    }

    @Test
    void aChangeIsDrawnAndCitedAndNotBlamed() {
        ReportChart chart = charts().control(
                        series(10, 12, 11, 12, 13, 10, 12, 11, 12), WindowRule.IN_PERIOD, "late-control", true)
                .orElseThrow();
        assertThat(chart.chart().svg()).contains("A 16 May 2018: New rule &amp; form");
        assertThat(chart.sentences())
                .containsExactly(
                        "Late visits, 2018-09: common cause: no significant change; may meet or miss the target by chance;"
                                + " limits still rest on few points.",
                        "Change on 16 May 2018: New rule & form. That it came before a change of the figure does not say that"
                                + " it made it.",
                        "Drawn as a p′-chart: each period has cases of its own, and the limits are wider where they are fewer.");
    }

    @Test
    void limitsStartAnewWhereAChangeSaysSo() {
        InPeriodSeries steps = series(10, 12, 11, 12, 40, 41, 42, 40, 41);
        ReportChart anew = charts(RULE)
                .control(steps, WindowRule.IN_PERIOD, "late-control", true)
                .orElseThrow();
        ReportChart one = charts().control(steps, WindowRule.IN_PERIOD, "late-control", true)
                .orElseThrow();
        assertThat(anew.sentences()).contains("New limits from May 2018: New rule & form.");
        assertThat(anew.chart().svg()).contains("mean 40.8%");
        assertThat(one.chart().svg()).doesNotContain("mean 40.8%");
    }

    @Test
    void fewPointsAreNotCharted() {
        assertThat(charts().control(series(10, 12, 11, 12, 13, 10, 12), WindowRule.IN_PERIOD, "late-control", true))
                .isEmpty();
    }

    @Test
    void aFigureOverAYearIsACourseWithItsComparatorsAndNoSignals() {
        InPeriodSeries alone = series(10, 12, 11);
        OverlappingSeries rolling = new OverlappingSeries("late-pct", alone.points(), alone);
        Benchmark london =
                Benchmark.printed("London", Period.parse("2017/18"), "an issue", new BigDecimal("18.5"), Unit.PERCENT);
        ReportChart chart = charts().course(rolling, WindowRule.ROLLING_12_MONTHS, ImmutableList.of(london))
                .orElseThrow();
        assertThat(chart.chart().svg())
                .contains("London, 2017/18:")
                .contains("18.5%")
                .doesNotContain("limit ");
        assertThat(chart.sentences().get(0)).startsWith("Neighbouring points share eleven of twelve months");
    }

    @Test
    void theTimeBeforeThereWereDataIsNoGap() {
        ReportChart chart = charts().control(
                        series(-1, -1, 10, 12, 11, 12, 13, 10, 12, 11), WindowRule.IN_PERIOD, "late-control", true)
                .orElseThrow();
        assertThat(chart.chart().svg())
                .contains("8 values from Mar 2018 to Oct 2018.")
                .doesNotContain("withheld");
    }

    @Test
    void theSameValuesGiveTheSameBytes() {
        InPeriodSeries values = series(10, 12, 11, 12, 13, 10, 12, 11, 12);
        assertThat(charts().control(values, WindowRule.AS_AT, "late-control", true)
                        .orElseThrow()
                        .chart()
                        .bytes())
                .isEqualTo(charts().control(values, WindowRule.AS_AT, "late-control", true)
                        .orElseThrow()
                        .chart()
                        .bytes());
    }
}
