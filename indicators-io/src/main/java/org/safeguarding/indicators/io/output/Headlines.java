package org.safeguarding.indicators.io.output;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.io.chart.Chart;
import org.safeguarding.indicators.io.chart.Heading;
import org.safeguarding.indicators.io.chart.Sparkline;
import org.safeguarding.indicators.judgement.Sentences;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.time.Period;

/**
 * Chooses the figures that stand first: all that have a target or a guide, and a few that say how many there are. Each is the newest of
 * the columns of its section. They and their courses are made of the results of the report and nothing else, so that what is
 * withheld from these is in none of them.
 */
record Headlines(ResultIndex index, ReportPeriods periods, Layout layout) {
    /** Which figures are chosen, in words. */
    static final String RULE =
            "Every figure that has a target or a guide, and six that say how many children, staff and cases there are; each is the newest"
                    + " of the report, with its course over the report’s periods of the same length.";

    /** How many there are, without a target. */
    private static final ImmutableSet<String> HOW_MANY = ImmutableSet.of(
            "open-children", "perm-staff-pct", "referral-rate-12m", "cin-open", "cpp-open", "care-cases");

    /** The headlines among some indicators, in their order. */
    ImmutableList<Headline> of(Iterable<String> ids) {
        return Streams.stream(ids).flatMap(id -> of(id).stream()).collect(ImmutableList.toImmutableList());
    }

    private Optional<Headline> of(String id) {
        ImmutableList<Period> columns = Section.of(id).map(periods::in).orElse(periods.periods());
        List<Result> totals = columns.stream()
                .flatMap(period -> index.total(id, period).stream())
                .toList();
        boolean held = totals.stream().anyMatch(result -> result.target().isPresent());
        if (totals.isEmpty() || (!held && !HOW_MANY.contains(id))) {
            return Optional.empty();
        }
        Result shown = ReportContext.newest(index, id, columns).orElseGet(() -> totals.get(totals.size() - 1));
        return Optional.of(headline(shown));
    }

    private Headline headline(Result shown) {
        Sentences sentences = new Sentences(layout);
        Optional<Exact> figure = shown.outcome().value().figure();
        Unit unit = shown.outcome().unit();
        boolean plain = figure.isEmpty() || unit == Unit.PERCENT || unit == Unit.COUNT;
        return new Headline(
                shown.indicator(),
                shown.title(),
                ChartWords.period(shown.period())
                        + (shown.partPeriod() ? ", not over" : "")
                        + (shown.provisional().orElse(false) ? ", provisional" : ""),
                figure.map(exact -> ChartWords.value(exact, shown.outcome(), layout))
                        .orElseGet(() -> missing(shown)),
                plain ? "" : small(ChartWords.unit(unit)),
                shown.targetStatus(),
                figure.isPresent() ? sentences.target(shown) : shown.reason(),
                sentences.interval(shown.outcome()),
                course(shown));
    }

    /** Words that go on behind a number. */
    private static String small(String words) {
        return Ascii.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static String missing(Result result) {
        Status status = result.outcome().value().status();
        return status == Status.SUPPRESSED ? "withheld" : Figures.status(status);
    }

    /** The figures of all periods as long as that of a figure, up to it. What will still change has no point. */
    private Optional<Chart> course(Result shown) {
        List<Result> course = periods.of(shown.indicator()).stream()
                .filter(period -> period.kind() == shown.period().kind()
                        && period.lastDay() <= shown.period().lastDay())
                .sorted(Comparator.comparingInt(Period::lastDay))
                .flatMap(period -> index.total(shown.indicator(), period).stream())
                .toList();
        ImmutableList<Optional<Exact>> values =
                course.stream().map(Headlines::charted).collect(ImmutableList.toImmutableList());
        if (values.stream().filter(Optional::isPresent).count() < 2) {
            return Optional.empty();
        }
        String words = course.stream()
                .map(result -> ChartWords.period(result.period()) + " "
                        + charted(result)
                                .map(value -> ChartWords.value(value, result.outcome(), layout))
                                .orElse("no point"))
                .collect(Collectors.joining(", "));
        return Optional.of(new Sparkline(
                        new Heading(
                                "course-" + index.ids().asList().indexOf(shown.indicator()),
                                "Course of " + shown.title(),
                                "",
                                words + "."),
                        values)
                .draw());
    }

    private static Optional<Exact> charted(Result result) {
        boolean settled = !result.partPeriod() && !result.provisional().orElse(false);
        return settled ? result.outcome().value().figure() : Optional.empty();
    }

    /** The shape beside a status, which tells it without colour. */
    static String shape(TargetStatus status) {
        return switch (status) {
            case MET -> "met";
            case WITHIN_TOLERANCE -> "near";
            case NOT_MET -> "missed";
            case BELOW_BAND -> "below";
            case ABOVE_BAND -> "above";
            case NO_TARGET -> "none";
        };
    }
}
