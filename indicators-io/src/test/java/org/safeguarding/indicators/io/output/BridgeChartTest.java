package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.Cause;
import org.safeguarding.indicators.evaluation.RowName;
import org.safeguarding.indicators.io.chart.Chart;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;

class BridgeChartTest {
    private static Outcome percent(int numerator, int denominator) {
        return Outcome.quotient(
                BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), 100, Unit.PERCENT, Places.WHOLE_OR_ONE);
    }

    private static Bridge bridge(String to, Outcome... values) {
        ImmutableList.Builder<Bridge.Step> steps = ImmutableList.builder();
        for (int i = 1; i < values.length; i++) {
            steps.add(new Bridge.Step(
                    i == 1 ? Cause.LATE : Cause.POPULATION,
                    values[i - 1],
                    values[i],
                    i == 1
                            ? ImmutableList.of(
                                    new Bridge.Moved(new RowName("t", "k"), "child c", "", "IN 1", ImmutableList.of()))
                            : ImmutableList.of(),
                    ""));
        }
        return new Bridge("some-pct", "2018/19", to, values[0], values[values.length - 1], steps.build());
    }

    @Test
    void theStepsAreToldInWordsToo() {
        Chart chart = BridgeChart.of(bridge("2018/19", percent(1, 4), percent(2, 4), percent(1, 3)), "Some share")
                .orElseThrow()
                .chart();

        assertThat(chart.file()).isEqualTo("change-some-pct-2018-19.svg");
        assertThat(chart.heading().description())
                .isEqualTo("It was 25.0%. late rows (1 record): +25.0; population: -16.7. It is 33.3%.");
        assertThat(chart.svg()).contains("late rows (1 record)", "33.3%", "-16.7", "Per cent");
    }

    @Test
    void whatIsPrintedAddsUpAsPrinted() {
        // Exactly, a third less a sixth is a sixth; as printed, 33.3 less 16.6 is 16.7.
        Chart chart = BridgeChart.of(bridge("2018/19", percent(1, 3), percent(1, 6), percent(1, 7)), "Some share")
                .orElseThrow()
                .chart();

        assertThat(chart.heading().description())
                .isEqualTo("It was 33.3%. late rows (1 record): -16.6; population: -2.4. It is 14.3%.");
    }

    @Test
    void aBridgeFromOnePeriodToAnotherIsNamedAfterBoth() {
        assertThat(BridgeChart.of(bridge("2019/20", percent(1, 4), percent(2, 4)), "Some share"))
                .get()
                .extracting(drawn -> drawn.chart().file())
                .isEqualTo("movement-some-pct-2018-19-to-2019-20.svg");
    }

    @Test
    void whereAValueOnTheWayIsNoneThereIsNoChart() {
        assertThat(BridgeChart.of(bridge("2018/19", percent(1, 4), percent(0, 0), percent(1, 3)), "Some share"))
                .isEmpty();
        assertThat(BridgeChart.of(bridge("2018/19", percent(1, 4)), "Some share"))
                .isEmpty();
    }
}
