package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.time.Period;

/**
 * The values of an indicator over successive periods. Whether neighbours share what they count is part of the type: a control
 * chart takes an {@link InPeriodSeries} only, and an {@link OverlappingSeries} offers one.
 */
public sealed interface PeriodSeries permits InPeriodSeries, OverlappingSeries {
    /**
     * What the values are of.
     *
     * @return the id of the indicator
     */
    String indicator();

    /**
     * The values.
     *
     * @return a point for each period, in the order of time
     */
    ImmutableList<ChartPoint> points();

    /**
     * Evaluates an indicator over periods.
     *
     * @param evaluation what it is evaluated on
     * @param indicator the indicator
     * @param periods periods of one kind, each after the one before
     * @param <X> the data set
     * @return a series of overlapping windows where the indicator looks back beyond the period, else one of periods
     * @throws IllegalArgumentException if the periods are not such
     */
    static <X extends Dataset> PeriodSeries of(
            Evaluation<X> evaluation, Indicator<? super X, ?> indicator, Iterable<Period> periods) {
        return switch (indicator.window()) {
            case IN_PERIOD, AS_AT -> new InPeriodSeries(indicator.id(), points(evaluation, indicator, periods));
            case ROLLING_12_MONTHS, YEAR_TO_DATE, EVER ->
                new OverlappingSeries(
                        indicator.id(),
                        points(evaluation, indicator, periods),
                        new InPeriodSeries(indicator.id(), points(evaluation, indicator.inPeriod(), periods)));
        };
    }

    private static <X extends Dataset> ImmutableList<ChartPoint> points(
            Evaluation<X> evaluation, Indicator<? super X, ?> indicator, Iterable<Period> periods) {
        return evaluation.results(indicator, periods, "").stream()
                .filter(result -> result.group().isEmpty())
                .map(ChartPoint::of)
                .collect(ImmutableList.toImmutableList());
    }
}
