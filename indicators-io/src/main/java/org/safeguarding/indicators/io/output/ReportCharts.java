package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.judgement.Benchmark;
import org.safeguarding.indicators.judgement.ChartPoint;
import org.safeguarding.indicators.judgement.InPeriodSeries;
import org.safeguarding.indicators.judgement.OverlappingSeries;
import org.safeguarding.indicators.judgement.PeriodSeries;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.time.Month;
import org.safeguarding.indicators.time.Period;

/**
 * The charts of a report.
 *
 * <ul>
 *   <li>A figure over a rolling year: its course over 36 months, beside target and comparators; and the control chart of what happened
 *       in each month alone, since no control chart takes windows that overlap.
 *   <li>Another figure with a target, or named by a dated change: a control chart of 24 months.
 *   <li>A figure on timescales: its clocks by state, in the columns of its section.
 *   <li>Durations of assessments by band, and posts by who fills them.
 * </ul>
 *
 * <p>Series end with the last whole month that the report reads. What the data cannot tell is a gap, and where too little is left there
 * is no chart.
 *
 * @param charts the charts, in the order of the indicators
 */
public record ReportCharts(ImmutableList<ReportChart> charts) {
    /** What the name of a chart of months alone ends with, beside that of their rolling year. */
    static final String MONTHS_ALONE = "-months";

    private static final int ROLLING_MONTHS = 36;
    private static final int CONTROL_MONTHS = 24;

    /**
     * No charts.
     *
     * @return none
     */
    public static ReportCharts none() {
        return new ReportCharts(ImmutableList.of());
    }

    /**
     * Draws what results and an evaluation give.
     *
     * @param evaluation what the longer series are asked of
     * @param indicators the indicators of the report
     * @param results their results
     * @param periods the periods of the report
     * @param changes dated changes
     * @param benchmarks comparators, by the id of the indicator
     * @param layout how numbers are printed
     * @param asAt the as-at date
     * @param <X> the data set
     * @return the charts
     */
    public static <X extends Dataset> ReportCharts of(
            Evaluation<X> evaluation,
            Iterable<? extends Indicator<? super X, ?>> indicators,
            Iterable<Result> results,
            ReportPeriods periods,
            PracticeChanges changes,
            ImmutableListMultimap<String, Benchmark> benchmarks,
            Layout layout,
            int asAt) {
        ImmutableList.Builder<ReportChart> charts = ImmutableList.builder();
        BarCharts bars = new BarCharts(ResultIndex.of(results));
        int last = Math.min(periods.latest(asAt).lastDay(), asAt);
        for (Indicator<? super X, ?> indicator : indicators) {
            Optional<Section> section = Section.of(indicator.id());
            ImmutableList<Period> columns = section.map(periods::in).orElse(periods.periods());
            charts.addAll(series(evaluation, indicator, changes, benchmarks.get(indicator.id()), layout, last));
            bars.clocks(indicator.id(), columns).ifPresent(charts::add);
            if (indicator.id().equals(BarCharts.DURATIONS)) {
                bars.durations(columns).ifPresent(charts::add);
            } else if (indicator.id().equals(BarCharts.POSTS.get(0))) {
                Period latest = columns.size() == 1 ? columns.get(0) : periods.latest(asAt);
                bars.workforce(latest, section.map(Section::across).orElse("")).ifPresent(charts::add);
            }
        }
        return new ReportCharts(charts.build());
    }

    private static <X extends Dataset> ImmutableList<ReportChart> series(
            Evaluation<X> evaluation,
            Indicator<? super X, ?> indicator,
            PracticeChanges changes,
            ImmutableList<Benchmark> benchmarks,
            Layout layout,
            int last) {
        SeriesCharts drawn =
                new SeriesCharts(indicator.title(), indicator.targets().on(last), changes, layout);
        boolean rolling = indicator.window() == WindowRule.ROLLING_12_MONTHS;
        boolean concerned = changes.changes().stream()
                .anyMatch(change -> change.indicators().contains(indicator.id()));
        if (!rolling && drawn.target().isEmpty() && !concerned) {
            return ImmutableList.of();
        }
        PeriodSeries series =
                PeriodSeries.of(evaluation, indicator, months(last, rolling ? ROLLING_MONTHS : CONTROL_MONTHS));
        ImmutableList.Builder<ReportChart> charts = ImmutableList.builder();
        if (series instanceof OverlappingSeries overlapping) {
            drawn.course(overlapping, indicator.window(), benchmarks).ifPresent(charts::add);
            ImmutableList<ChartPoint> alone = overlapping.inPeriod().points();
            drawn.control(
                            new InPeriodSeries(
                                    indicator.id(),
                                    alone.subList(Math.max(0, alone.size() - CONTROL_MONTHS), alone.size())),
                            WindowRule.IN_PERIOD,
                            indicator.id() + MONTHS_ALONE,
                            false)
                    .ifPresent(charts::add);
        } else if (series instanceof InPeriodSeries alone) {
            drawn.control(alone, indicator.window(), indicator.id() + "-control", true)
                    .ifPresent(charts::add);
        }
        return charts.build();
    }

    /** The last whole months up to a day, in order. */
    private static ImmutableList<Period> months(int day, int count) {
        Month month = Month.holding(day);
        if (month.lastDay() > day) {
            month = month.previous();
        }
        List<Period> backwards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            backwards.add(month);
            if (month.year() == 1 && month.month() == 1) {
                break;
            }
            month = month.previous();
        }
        return ImmutableList.copyOf(backwards).reverse();
    }

    /** Those of an indicator. */
    ImmutableList<ReportChart> of(String indicator) {
        return charts.stream()
                .filter(chart -> chart.indicator().equals(indicator))
                .collect(ImmutableList.toImmutableList());
    }
}
