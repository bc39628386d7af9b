package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.io.chart.Bar;
import org.safeguarding.indicators.io.chart.Heading;
import org.safeguarding.indicators.io.chart.StackedBars;
import org.safeguarding.indicators.io.chart.ValueAxis;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.time.Period;

/** Bars of results that a report prints: clocks by their state, durations by band, posts by who fills them. */
final class BarCharts {
    static final ImmutableList<String> POSTS = ImmutableList.of("permanent-fte", "agency-fte", "unfilled-fte");

    /** Bands that a reader can tell apart, made of those of the catalogue; the targets of 45 and 60 days are ends of bands. */
    private static final ImmutableList<Band> BANDS = ImmutableList.of(
            new Band("up to 10 working days", ImmutableList.of("same_day", "1-10")),
            new Band("11 to 20", ImmutableList.of("11-20")),
            new Band("21 to 30", ImmutableList.of("21-30")),
            new Band("31 to 45", ImmutableList.of("31-40", "41-45")),
            new Band("46 to 60", ImmutableList.of("46-50", "51-60")),
            new Band("61 or more", ImmutableList.of("61+")));

    private static final String DURATION = "duration";
    static final String DURATIONS = "assessment-duration";
    private static final String INVALID = "invalid";

    private static final String OVERDUE =
            "Overdue: still open past their time on the period’s last day, or at the as-at date; they are in no bar.";

    private final ResultIndex index;

    BarCharts(ResultIndex index) {
        this.index = index;
    }

    private record Band(String name, ImmutableList<String> groups) {}

    /** Clocks that stopped in time and late, and those still running; empty for what has no clocks. */
    Optional<ReportChart> clocks(String id, ImmutableList<Period> columns) {
        List<Result> results = columns.stream()
                .flatMap(period -> index.total(id, period).stream())
                .toList();
        if (results.stream().noneMatch(result -> result.met().isPresent() && hasFigure(result))) {
            return Optional.empty();
        }
        // By end of the clock, those still running are no part of the figure.
        boolean runningCount = results.stream()
                .filter(BarCharts::hasFigure)
                .allMatch(result -> result.overdue().isPresent()
                        && result.outcome()
                                .denominator()
                                .equals(Optional.of(
                                        BigDecimal.valueOf(result.met().orElse(0)
                                                + result.missed().orElse(0)
                                                + result.overdue().getAsLong()))));
        // What is withheld of one bar is in none: nought would say that there are none.
        boolean dueTold = results.stream()
                .filter(BarCharts::hasFigure)
                .allMatch(result -> result.notYetDue().isPresent());
        ImmutableList<String> key = !runningCount
                ? ImmutableList.of("met", "missed")
                : dueTold
                        ? ImmutableList.of("met", "missed", "overdue: still open", "not yet due")
                        : ImmutableList.of("met", "missed", "overdue: still open");
        ImmutableList.Builder<Bar> bars = ImmutableList.builder();
        for (Result result : results) {
            Stream<OptionalLong> counts = runningCount
                    ? Stream.of(result.met(), result.missed(), result.overdue(), result.notYetDue())
                    : Stream.of(result.met(), result.missed());
            bars.add(
                    hasFigure(result)
                            ? new Bar(
                                    label(result),
                                    counts.limit(key.size())
                                            .map(count -> part(count.orElse(0)))
                                            .collect(ImmutableList.toImmutableList()),
                                    end(result, runningCount))
                            : none(label(result), result));
        }
        return Optional.of(chart(
                id,
                new Heading(
                        id + "-clocks",
                        index.title(id) + ": in time and late",
                        "Number, by period",
                        described(key, bars.build())),
                ValueAxis.COUNTS,
                key,
                bars.build(),
                runningCount
                                || results.stream()
                                        .allMatch(result -> result.overdue().isEmpty())
                        ? ImmutableList.of()
                        : ImmutableList.of(OVERDUE)));
    }

    private static String end(Result result, boolean runningCount) {
        String all = result.outcome()
                .denominator()
                .map(of -> ChartWords.number(of.stripTrailingZeros().setScale(0)) + " counted")
                .orElse("");
        return runningCount || result.overdue().isEmpty()
                ? all
                : all + ", " + result.overdue().getAsLong() + " overdue";
    }

    /** How long assessments took, in shares of those of each period. */
    Optional<ReportChart> durations(ImmutableList<Period> columns) {
        ImmutableList.Builder<Bar> bars = ImmutableList.builder();
        boolean any = false;
        for (Period period : columns) {
            Optional<Result> total = index.total(DURATIONS, period);
            if (total.isPresent()) {
                Bar bar = durations(total.get(), period);
                any |= !bar.parts().isEmpty();
                bars.add(bar);
            }
        }
        ImmutableList<String> key = BANDS.stream().map(Band::name).collect(ImmutableList.toImmutableList());
        return any
                ? Optional.of(chart(
                        DURATIONS,
                        new Heading(
                                DURATIONS,
                                index.title(DURATIONS),
                                "Share of the assessments completed in each period, by working days",
                                described(key, bars.build())),
                        ValueAxis.PERCENTAGES,
                        key,
                        bars.build(),
                        ImmutableList.of("Assessments that end before they start are in no bar.")))
                : Optional.empty();
    }

    private Bar durations(Result total, Period period) {
        String label = label(total);
        BigDecimal timed = total.outcome()
                .numerator()
                .orElse(BigDecimal.ZERO)
                .subtract(count(period, INVALID).orElse(BigDecimal.ZERO));
        boolean withheld = Stream.concat(Stream.of(INVALID), BANDS.stream().flatMap(band -> band.groups().stream()))
                .anyMatch(group -> count(period, group).isEmpty());
        if (!hasFigure(total) || withheld) {
            return none(label, total);
        } else if (timed.signum() <= 0) {
            return new Bar(label, ImmutableList.of(), "none");
        }
        ImmutableList.Builder<Bar.Part> parts = ImmutableList.builder();
        for (Band band : BANDS) {
            BigDecimal sum = band.groups().stream()
                    .flatMap(group -> count(period, group).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            Exact share = Exact.of(sum).times(100).dividedBy(Exact.of(timed));
            parts.add(new Bar.Part(share, share.rounded(0).toPlainString() + "%"));
        }
        return new Bar(label, parts.build(), ChartWords.number(timed.setScale(0)) + " completed");
    }

    /** How many of a group; empty if that is withheld, or not there to be told. */
    private Optional<BigDecimal> count(Period period, String group) {
        Optional<Result> result = index.group(DURATIONS, period, DURATION, group);
        boolean withheld = result.isPresent() && result.get().outcome().value().status() == Status.SUPPRESSED;
        return withheld
                ? Optional.empty()
                : Optional.of(
                        result.flatMap(found -> found.outcome().numerator()).orElse(BigDecimal.ZERO));
    }

    /** Posts of each service by who fills them, at the newest snapshot. */
    Optional<ReportChart> workforce(Period latest, String dimension) {
        ImmutableList<String> services = index.groups(POSTS.get(0), dimension, ImmutableList.of(latest));
        ImmutableList.Builder<Bar> bars = ImmutableList.builder();
        boolean any = false;
        for (String service : services) {
            List<Optional<Exact>> amounts = POSTS.stream()
                    .map(id -> index.group(id, latest, dimension, service)
                            .flatMap(result -> result.outcome().value().figure()))
                    .toList();
            if (amounts.stream().allMatch(Optional::isPresent)) {
                any = true;
                bars.add(posts(
                        service, amounts.stream().map(Optional::orElseThrow).toList()));
            } else {
                bars.add(index.group(POSTS.get(0), latest, dimension, service)
                        .map(result -> none(service, result))
                        .orElseGet(() -> new Bar(service, ImmutableList.of(), Figures.status(Status.NOT_AVAILABLE))));
            }
        }
        if (!any) {
            return Optional.empty();
        }
        ImmutableList<String> key = ImmutableList.of("permanent staff", "agency staff", "posts left unfilled");
        return Optional.of(chart(
                POSTS.get(0),
                new Heading(
                        "workforce",
                        "Posts by service and who fills them",
                        "Full-time equivalents, the newest snapshot on or before the end of " + latest.label(),
                        described(key, bars.build())),
                ValueAxis.NUMBERS,
                key,
                bars.build(),
                ImmutableList.of()));
    }

    private static Bar posts(String service, List<Exact> amounts) {
        ImmutableList.Builder<Bar.Part> parts = ImmutableList.builder();
        Exact sum = Exact.ZERO;
        String over = "";
        for (Exact amount : amounts) {
            sum = sum.plus(amount);
            boolean below = amount.signum() < 0;
            over = below ? ", " + decimal(Exact.ZERO.minus(amount)) + " more staff than posts" : over;
            parts.add(new Bar.Part(below ? Exact.ZERO : amount, decimal(amount)));
        }
        return new Bar(service, parts.build(), decimal(sum) + " posts" + over);
    }

    private static String decimal(Exact amount) {
        return ChartWords.number(amount.rounded(1));
    }

    private static ReportChart chart(
            String id,
            Heading heading,
            ValueAxis axis,
            ImmutableList<String> key,
            ImmutableList<Bar> bars,
            ImmutableList<String> notes) {
        return new ReportChart(id, new StackedBars(heading, axis, key, bars, notes).draw(), ImmutableList.of());
    }

    private static Bar.Part part(long count) {
        return new Bar.Part(Exact.of(count), ChartWords.number(BigDecimal.valueOf(count)));
    }

    private static Bar none(String label, Result result) {
        Status status = result.outcome().value().status();
        return new Bar(label, ImmutableList.of(), status == Status.SUPPRESSED ? "withheld" : Figures.status(status));
    }

    private static String label(Result result) {
        return ChartWords.period(result.period()) + (result.partPeriod() ? " (not over)" : "");
    }

    private static boolean hasFigure(Result result) {
        return result.outcome().value().figure().isPresent();
    }

    /** Every bar in words. */
    private static String described(ImmutableList<String> key, ImmutableList<Bar> bars) {
        return bars.stream()
                .map(bar -> bar.label() + ": "
                        + IntStream.range(0, bar.parts().size())
                                .mapToObj(i ->
                                        key.get(i) + " " + bar.parts().get(i).text() + ", ")
                                .collect(Collectors.joining())
                        + bar.end() + ".")
                .collect(Collectors.joining(" "));
    }
}
