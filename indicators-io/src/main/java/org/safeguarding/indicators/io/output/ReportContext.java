package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.judgement.Benchmark;
import org.safeguarding.indicators.judgement.Comparison;
import org.safeguarding.indicators.judgement.Direction;
import org.safeguarding.indicators.time.Period;

/**
 * What a report says of its figures beside the figures: where the newest of each indicator has gone, whom it is compared with, and
 * charts.
 *
 * @param figures the newest figure of each indicator that has one
 * @param charts the charts
 */
public record ReportContext(ImmutableList<FigureContext> figures, ReportCharts charts) {
    /**
     * Nothing beside the figures.
     *
     * @return none
     */
    public static ReportContext none() {
        return new ReportContext(ImmutableList.of(), ReportCharts.none());
    }

    /**
     * Asks an evaluation for the periods that the newest figures are set against.
     *
     * @param evaluation the evaluation
     * @param indicators the indicators of the report
     * @param results their results
     * @param periods the periods of the report
     * @param benchmarks comparators, by the id of the indicator
     * @param ranks phrases on ranks, by the id of the indicator
     * @param charts the charts
     * @param <X> the data set
     * @return the context
     */
    public static <X extends Dataset> ReportContext of(
            Evaluation<X> evaluation,
            Iterable<? extends Indicator<? super X, ?>> indicators,
            Iterable<Result> results,
            ReportPeriods periods,
            ImmutableListMultimap<String, Benchmark> benchmarks,
            ImmutableListMultimap<String, String> ranks,
            ReportCharts charts) {
        ResultIndex index = ResultIndex.of(results);
        ImmutableList.Builder<FigureContext> figures = ImmutableList.builder();
        for (Indicator<? super X, ?> indicator : indicators) {
            String id = indicator.id();
            newest(index, id, Section.of(id).map(periods::in).orElse(periods.periods()))
                    .ifPresent(
                            now -> figures.add(figure(evaluation, indicator, now, benchmarks.get(id), ranks.get(id))));
        }
        return new ReportContext(figures.build(), charts);
    }

    /** The newest total with a figure among some columns. */
    static Optional<Result> newest(ResultIndex index, String id, List<Period> columns) {
        return columns.stream()
                .flatMap(period -> index.total(id, period).stream())
                .filter(result -> result.outcome().value().figure().isPresent())
                .reduce((earlier, later) -> later);
    }

    /** Both earlier periods are asked for at once: what a subject holds is worked out once for all. */
    private static <X extends Dataset> FigureContext figure(
            Evaluation<X> evaluation,
            Indicator<? super X, ?> indicator,
            Result now,
            ImmutableList<Benchmark> benchmarks,
            ImmutableList<String> ranks) {
        Period yearAgo = Direction.lastYear(now.period());
        Period before = Direction.against(indicator.window(), now.period());
        boolean rolling = indicator.window() == WindowRule.ROLLING_12_MONTHS;
        ImmutableSet<Period> asked = rolling ? ImmutableSet.of(yearAgo) : ImmutableSet.of(before, yearAgo);
        ImmutableList<Result> earlier = evaluation.results(indicator, asked, "");
        return new FigureContext(
                indicator.id(),
                now.period(),
                rolling ? Optional.empty() : since(earlier, now, before),
                since(earlier, now, yearAgo),
                benchmarks.stream()
                        .filter(other -> other.outcome().unit() == now.outcome().unit())
                        .map(other -> Comparison.of(now, other))
                        .collect(ImmutableList.toImmutableList()),
                ranks);
    }

    private static Optional<Direction> since(ImmutableList<Result> earlier, Result now, Period then) {
        Polarity polarity = now.target().map(Target::polarity).orElse(Polarity.NEITHER);
        return earlier.stream()
                .filter(result ->
                        result.period().equals(then) && result.breakdown().isEmpty())
                .findFirst()
                .filter(result -> result.outcome().value().figure().isPresent()
                        && then.lastDay() < now.period().lastDay())
                .map(result -> Direction.of(now, result, polarity));
    }

    /** That of an indicator at the period of a figure. */
    Optional<FigureContext> of(Result newest) {
        return figures.stream()
                .filter(figure -> figure.indicator().equals(newest.indicator())
                        && figure.period().equals(newest.period()))
                .findFirst();
    }
}
