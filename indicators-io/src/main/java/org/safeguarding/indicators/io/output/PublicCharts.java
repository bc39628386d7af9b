package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.judgement.ChartPoint;
import org.safeguarding.indicators.judgement.PublicResult;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/**
 * The charts for the public: the published figures of months that follow one another, clocks by state, durations by band and posts.
 * They are made of nothing but {@linkplain PublicResult results after disclosure control}, so that they show no period that is not
 * printed. What is withheld is a gap with a note: no point, no line across it, no bar of nought.
 */
final class PublicCharts {
    private final ResultIndex index;
    private final ReportPeriods periods;
    private final ReportHead head;

    private PublicCharts(ResultIndex index, ReportPeriods periods, ReportHead head) {
        this.index = index;
        this.periods = periods;
        this.head = head;
    }

    /** Draws what may be published; no chart of an indicator of which there are not two values. */
    static ReportCharts of(Iterable<PublicResult> results, ReportPeriods periods, ReportHead head) {
        List<Result> shown = new ArrayList<>();
        results.forEach(result -> shown.add(result.shown()));
        return new PublicCharts(ResultIndex.of(shown), periods, head).charts();
    }

    private ReportCharts charts() {
        ImmutableList.Builder<ReportChart> charts = ImmutableList.builder();
        BarCharts bars = new BarCharts(index);
        Period latest = periods.latest(Day.of(head.asAt()));
        for (String id : index.ids()) {
            Optional<Section> section = Section.of(id);
            ImmutableList<Period> columns = section.map(periods::in).orElse(periods.periods());
            bars.clocks(id, columns).ifPresent(charts::add);
            if (id.equals(BarCharts.DURATIONS)) {
                // Its bands say all that its course would, under the same name.
                bars.durations(columns).ifPresent(charts::add);
                continue;
            }
            course(id).ifPresent(charts::add);
            if (id.equals(BarCharts.POSTS.get(0))) {
                bars.workforce(
                                columns.size() == 1 ? columns.get(0) : latest,
                                section.map(Section::across).orElse(""))
                        .ifPresent(charts::add);
            }
        }
        return new ReportCharts(charts.build());
    }

    private Optional<ReportChart> course(String id) {
        List<Result> months = months(id);
        if (months.isEmpty()) {
            return Optional.empty();
        }
        Result newest = months.get(months.size() - 1);
        SeriesCharts drawn = new SeriesCharts(index.title(id), newest.target(), PracticeChanges.none(), head.layout());
        return window(newest)
                .flatMap(window -> drawn.published(
                        id, months.stream().map(ChartPoint::of).collect(ImmutableList.toImmutableList()), window));
    }

    /** The newest months that follow one another, in the order of time. */
    private List<Result> months(String id) {
        List<Result> backwards = periods.of(id).stream()
                .filter(period -> period.kind() == PeriodKind.MONTH)
                .flatMap(period -> index.total(id, period).stream())
                .sorted(Comparator.comparingInt(
                                (Result result) -> result.period().firstDay())
                        .reversed())
                .toList();
        List<Result> months = new ArrayList<>();
        for (Result month : backwards) {
            if (!months.isEmpty()
                    && month.period().lastDay() + 1 != months.get(0).period().firstDay()) {
                break;
            }
            months.add(0, month);
        }
        return months;
    }

    private static Optional<WindowRule> window(Result result) {
        for (WindowRule rule : WindowRule.values()) {
            if (rule.label().equals(result.window())) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
