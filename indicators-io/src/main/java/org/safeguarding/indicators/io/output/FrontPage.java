package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** Lays out what stands before the sections of a report. */
record FrontPage(ResultIndex index, ReportPeriods periods, ReportHead head) {
    private static final ImmutableList<PageColumn> COLUMNS = ImmutableList.of(
            new PageColumn("Indicator", PageColumn.Role.LABEL),
            new PageColumn("Columns", PageColumn.Role.WORDS),
            new PageColumn("Instead of a figure", PageColumn.Role.WORDS),
            new PageColumn("Why", PageColumn.Role.WORDS));

    /** Why there is no figure. */
    private record Gap(String instead, String why) {}

    /** The front of the sections that are given. */
    PageFront of(List<PageSection> sections) {
        ImmutableList<String> ids =
                sections.stream().flatMap(section -> section.ids().stream()).collect(ImmutableList.toImmutableList());
        return new PageFront(
                head.council(),
                head.extract(),
                head.asAt(),
                new Headlines(index, periods, head.layout()).of(ids),
                open(ids),
                missing(ids),
                head.definitions());
    }

    private List<Result> totals(String id) {
        return Section.of(id).map(periods::in).orElse(periods.periods()).stream()
                .flatMap(period -> index.total(id, period).stream())
                .toList();
    }

    private ImmutableList<String> open(List<String> ids) {
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        int asAt = Day.of(head.asAt());
        for (Period period : periods.periods()) {
            if (period.firstDay() <= asAt && asAt < period.lastDay()) {
                sentences.add(ChartWords.period(period) + " was not over on " + ChartWords.date(head.asAt())
                        + ": its figures run to that day.");
            }
        }
        for (String id : ids) {
            List<String> provisional = totals(id).stream()
                    .filter(result -> result.provisional().orElse(false))
                    .map(result -> ChartWords.period(result.period()))
                    .toList();
            if (!provisional.isEmpty()) {
                sentences.add(index.title(id) + ", " + String.join(", ", provisional)
                        + ": provisional, since some clocks are not yet due.");
            }
        }
        return sentences.build();
    }

    private PageTable missing(List<String> ids) {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (String id : ids) {
            SetMultimap<Gap, String> gaps = LinkedHashMultimap.create();
            for (Result result : totals(id)) {
                if (result.outcome().value().figure().isEmpty()) {
                    Status status = result.outcome().value().status();
                    gaps.put(
                            new Gap(Figures.status(status), result.reason()),
                            result.period().label());
                }
            }
            gaps.asMap()
                    .forEach((gap, labels) -> rows.add(
                            ImmutableList.of(index.title(id), String.join(", ", labels), gap.instead(), gap.why())));
        }
        return new PageTable("What has no figure, and why", COLUMNS, rows.build());
    }
}
