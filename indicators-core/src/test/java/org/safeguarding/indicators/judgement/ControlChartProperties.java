package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.safeguarding.indicators.judgement.ControlChart.Point;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;

class ControlChartProperties {
    private static ControlChart chart(List<Integer> values, int factor, int shift) {
        List<Outcome> outcomes = values.stream()
                .map(value -> Outcome.amount(BigDecimal.valueOf(value * factor + shift), Unit.COUNT, Places.WHOLE))
                .toList();
        return ControlChart.xmr(ChartSeries.of(outcomes), Baseline.ALL);
    }

    @Property(tries = 300)
    void whatIsShiftedAndStretchedHasTheSameSignals(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 30) Integer> values,
            @ForAll @IntRange(min = 1, max = 9) int factor,
            @ForAll @IntRange(min = -100, max = 100) int shift) {
        List<Point> points = chart(values, 1, 0).points();
        List<Point> others = chart(values, factor, shift).points();

        for (int i = 0; i < points.size(); i++) {
            assertThat(others.get(i).signals()).isEqualTo(points.get(i).signals());
            assertThat(others.get(i).upper())
                    .isEqualTo(points.get(i).upper().times(factor).plus(Exact.of(shift)));
        }
    }

    @Property(tries = 300)
    void whatIsTurnedUpsideDownHasTheSameSignals(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 30) Integer> values) {
        List<Point> points = chart(values, 1, 0).points();
        List<Point> others = chart(values, -1, 0).points();

        for (int i = 0; i < points.size(); i++) {
            assertThat(others.get(i).signals()).isEqualTo(points.get(i).signals());
            assertThat(others.get(i).upper())
                    .isEqualTo(Exact.ZERO.minus(points.get(i).lower()));
        }
    }

    @Property(tries = 200)
    void aPointIsOutsideTheLimitsIfAndOnlyIfItSaysSo(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 200) Integer> in) {
        List<Outcome> outcomes =
                in.stream().map(each -> ChartSeries.share(each, 200 + each)).toList();

        for (Point point :
                ControlChart.p(ChartSeries.of(outcomes), Baseline.ALL).points()) {
            boolean outside = point.number().compareTo(point.lower()) < 0
                    || point.number().compareTo(point.upper()) > 0;
            assertThat(point.signals().contains(Signal.OUTSIDE_LIMITS)).isEqualTo(outside);
        }
    }
}
