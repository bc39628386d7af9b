package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.io.chart.Change;
import org.safeguarding.indicators.io.chart.ControlPicture;
import org.safeguarding.indicators.io.chart.Heading;
import org.safeguarding.indicators.io.chart.Icon;
import org.safeguarding.indicators.io.chart.Level;
import org.safeguarding.indicators.io.chart.Line;
import org.safeguarding.indicators.io.chart.LineChart;
import org.safeguarding.indicators.io.chart.Mood;
import org.safeguarding.indicators.io.chart.Spot;
import org.safeguarding.indicators.judgement.Assurance;
import org.safeguarding.indicators.judgement.Baseline;
import org.safeguarding.indicators.judgement.Benchmark;
import org.safeguarding.indicators.judgement.ChartChoice;
import org.safeguarding.indicators.judgement.ChartPoint;
import org.safeguarding.indicators.judgement.ControlChart;
import org.safeguarding.indicators.judgement.InPeriodSeries;
import org.safeguarding.indicators.judgement.PeriodSeries;
import org.safeguarding.indicators.judgement.PracticeChange;
import org.safeguarding.indicators.judgement.Sentences;
import org.safeguarding.indicators.judgement.Variation;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.time.Period;

/**
 * Draws series of one indicator.
 *
 * @param title what the indicator is called
 * @param target what it is held against, or empty
 * @param changes the dated changes of the extract
 * @param layout how numbers are printed
 */
record SeriesCharts(String title, Optional<Target> target, PracticeChanges changes, Layout layout) {
    /** With fewer points no run of seven can be, and limits say next to nothing. */
    private static final int FEWEST = 8;

    /** The course of a rolling figure beside its target and comparators; empty where there are not two values. */
    Optional<ReportChart> course(PeriodSeries series, WindowRule window, Iterable<Benchmark> benchmarks) {
        ImmutableList<PracticeChange.Mark> marks = PracticeChange.on(changes.changes(), series);
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        sentences.add(
                "Neighbouring points share eleven of twelve months, so that they move together: no signals are read off"
                        + " this chart. What happened in each month alone is on the next one.");
        marks.forEach(mark -> sentences.add(told(mark)));
        return line(series.indicator(), fromFirst(series.points()), window, benchmarks, marks, sentences.build());
    }

    /** The course of what is published, each period that is withheld a gap; empty where there are not two values. */
    Optional<ReportChart> published(String indicator, ImmutableList<ChartPoint> points, WindowRule window) {
        return line(indicator, points, window, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    private Optional<ReportChart> line(
            String indicator,
            ImmutableList<ChartPoint> points,
            WindowRule window,
            Iterable<Benchmark> benchmarks,
            ImmutableList<PracticeChange.Mark> marks,
            ImmutableList<String> sentences) {
        ImmutableList<ChartPoint> charted = charted(points);
        if (charted.size() < 2) {
            return Optional.empty();
        }
        ChartPoint newest = charted.get(charted.size() - 1);
        Outcome like = newest.outcome();
        ImmutableList.Builder<Level> levels = ImmutableList.builder();
        targets(like).forEach(levels::add);
        for (Benchmark benchmark : benchmarks) {
            benchmark
                    .outcome()
                    .value()
                    .figure()
                    .ifPresent(figure -> levels.add(Level.at(
                            benchmark.name() + ", " + benchmark.period().label() + ": "
                                    + ChartWords.value(figure, benchmark.outcome(), Layout.ONE_DECIMAL),
                            figure,
                            Level.Kind.COMPARATOR)));
        }
        String newestText = ChartWords.period(newest.period()) + ": " + text(newest);
        Heading heading = new Heading(
                indicator,
                title,
                ChartWords.unit(like.unit()) + ", " + ChartWords.window(window),
                described(charted, levels.build(), points));
        LineChart chart = new LineChart(
                heading,
                ChartWords.axis(like.unit()),
                labels(points),
                ImmutableList.of(new Line(
                        newestText, points.stream().map(ChartPoint::charted).collect(ImmutableList.toImmutableList()))),
                levels.build(),
                drawn(marks, points),
                notes(points));
        return Optional.of(new ReportChart(indicator, chart.draw(), sentences));
    }

    /** The control chart of what shares nothing from period to period; empty where there are too few values. */
    Optional<ReportChart> control(InPeriodSeries whole, WindowRule window, String name, boolean held) {
        InPeriodSeries series = new InPeriodSeries(whole.indicator(), fromFirst(whole.points()));
        ImmutableList<PracticeChange.Mark> marks = PracticeChange.on(changes.changes(), series);
        Baseline baseline = Baseline.ALL;
        for (PracticeChange.Mark mark : marks) {
            if (changes.newLimits().contains(mark.change())) {
                baseline = baseline.rebasedFrom(mark.period(), mark.change().what());
            } else if (changes.frozen().contains(mark.change())) {
                baseline = baseline.frozenFrom(mark.period(), mark.change().what());
            }
        }
        ChartChoice choice = ChartChoice.of(series, window);
        ControlChart chart = ControlChart.fitting(series, window, baseline);
        if (chart.points().size() < FEWEST) {
            return Optional.empty();
        }
        ControlChart.Point latest = chart.latest().orElseThrow();
        Outcome like = latest.value().outcome();
        // A target of the rolling year is none for a month.
        Optional<Target> against = held ? target : Optional.empty();
        String sentence = new Sentences(layout).chart(chart, against);
        ImmutableMap<Period, ControlChart.Point> byPeriod =
                Maps.uniqueIndex(chart.points(), point -> point.value().period());
        ImmutableList<Level> levels = held ? targets(like) : ImmutableList.of();
        ControlPicture picture = new ControlPicture(
                new Heading(
                        name,
                        title + ": control chart (" + choice.name() + ")",
                        ChartWords.unit(like.unit()) + ", " + ChartWords.window(window),
                        described(charted(series.points()), levels, series.points()) + " Mean "
                                + ChartWords.value(latest.mean(), like, Layout.ONE_DECIMAL) + ", limits "
                                + ChartWords.value(latest.lower(), like, Layout.ONE_DECIMAL) + " and "
                                + ChartWords.value(latest.upper(), like, Layout.ONE_DECIMAL) + ". " + sentence + "."),
                ChartWords.axis(like.unit()),
                labels(series.points()),
                series.points().stream()
                        .map(point -> Optional.ofNullable(byPeriod.get(point.period()))
                                .map(this::spot))
                        .collect(ImmutableList.toImmutableList()),
                levels,
                icons(chart, latest, against),
                drawn(marks, series.points()),
                notes(series.points()));
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        sentences.add(title + ", " + sentence + ".");
        for (Baseline.Rebase rebase : chart.rebases()) {
            sentences.add("New limits from " + ChartWords.period(rebase.from()) + ": " + rebase.why() + ".");
        }
        for (Baseline.Freeze freeze : chart.freezes()) {
            sentences.add("Limits rest on the points before " + ChartWords.period(freeze.from())
                    + " alone, so that what came after is held against them: " + freeze.why() + ".");
        }
        marks.forEach(mark -> sentences.add(told(mark)));
        if (like.chance() != Chance.NONE) {
            sentences.add("Drawn as a" + (chart.kind() == ControlChart.Kind.XMR ? "n " : " ") + choice.words() + ".");
        }
        return Optional.of(new ReportChart(series.indicator(), picture.draw(), sentences.build()));
    }

    private Spot spot(ControlChart.Point point) {
        return new Spot(
                point.value().charted().orElse(Exact.ZERO),
                point.mean(),
                point.lower(),
                point.upper(),
                point.stretch(),
                mood(point.variation(polarity())));
    }

    private Polarity polarity() {
        return target.map(Target::polarity).orElse(Polarity.NEITHER);
    }

    private static Mood mood(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> Mood.COMMON;
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> Mood.IMPROVEMENT;
            case CONCERN_HIGH, CONCERN_LOW -> Mood.CONCERN;
            case NEITHER_HIGH, NEITHER_LOW -> Mood.NEITHER;
        };
    }

    private ImmutableList<Icon> icons(ControlChart chart, ControlChart.Point latest, Optional<Target> against) {
        Variation variation = latest.variation(polarity());
        ImmutableList.Builder<Icon> icons = ImmutableList.builder();
        icons.add(new Icon(variation.letter(), variation.words(), mood(variation)));
        against.flatMap(chart::assurance)
                .ifPresent(assurance -> icons.add(new Icon(
                        assurance.letter(),
                        assurance.words(),
                        assurance == Assurance.PASSES
                                ? Mood.IMPROVEMENT
                                : assurance == Assurance.FAILS ? Mood.CONCERN : Mood.COMMON)));
        return icons.build();
    }

    private ImmutableList<Level> targets(Outcome like) {
        return target.stream()
                .map(held -> {
                    Exact low = Exact.of(held.low());
                    Exact high = Exact.of(held.high());
                    String label = ChartWords.target(held, like.unit());
                    return switch (held.kind()) {
                        case AT_LEAST -> Level.at(label, low, Level.Kind.TARGET);
                        case NO_MORE_THAN -> Level.at(label, high, Level.Kind.TARGET);
                        case BAND -> new Level(label, low, high, Level.Kind.TARGET);
                    };
                })
                .collect(ImmutableList.toImmutableList());
    }

    private String described(ImmutableList<ChartPoint> charted, Iterable<Level> levels, ImmutableList<ChartPoint> all) {
        ChartPoint newest = charted.get(charted.size() - 1);
        ChartPoint least = newest;
        ChartPoint greatest = newest;
        for (ChartPoint point : charted) {
            least = number(point).compareTo(number(least)) < 0 ? point : least;
            greatest = number(point).compareTo(number(greatest)) > 0 ? point : greatest;
        }
        Stream<String> sentences = Stream.concat(
                Stream.of(
                        charted.size() + " values from "
                                + ChartWords.period(charted.get(0).period()) + " to "
                                + ChartWords.period(newest.period()) + ".",
                        "Newest " + text(newest) + ".",
                        "Lowest " + text(least) + " in " + ChartWords.period(least.period()) + ", highest "
                                + text(greatest) + " in " + ChartWords.period(greatest.period()) + "."),
                Stream.concat(
                        Stream.of(levels)
                                .flatMap(list -> ImmutableList.copyOf(list).stream())
                                .map(level -> level.label() + "."),
                        notes(all).stream()));
        return String.join(" ", sentences.toList());
    }

    private String text(ChartPoint point) {
        return ChartWords.value(number(point), point.outcome(), layout);
    }

    private static Exact number(ChartPoint point) {
        return point.charted().orElse(Exact.ZERO);
    }

    /** What comes before the first value is no gap but the time before there were data. */
    private static ImmutableList<ChartPoint> fromFirst(ImmutableList<ChartPoint> points) {
        int first = 0;
        while (first < points.size() && points.get(first).charted().isEmpty()) {
            first++;
        }
        return points.subList(first, points.size());
    }

    private static ImmutableList<ChartPoint> charted(ImmutableList<ChartPoint> points) {
        return points.stream().filter(point -> point.charted().isPresent()).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> labels(ImmutableList<ChartPoint> points) {
        return points.stream().map(point -> ChartWords.period(point.period())).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> notes(ImmutableList<ChartPoint> points) {
        return ChartWords.gaps(points.stream()
                        .filter(point -> point.charted().isEmpty())
                        .toList())
                .stream()
                .collect(ImmutableList.toImmutableList());
    }

    /** Where changes stand along the periods, to the day. */
    private static ImmutableList<Change> drawn(Iterable<PracticeChange.Mark> marks, ImmutableList<ChartPoint> points) {
        ImmutableList<Period> periods =
                points.stream().map(ChartPoint::period).collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Change> drawn = ImmutableList.builder();
        for (PracticeChange.Mark mark : marks) {
            LocalDate on = mark.change().on();
            long days = mark.period().lastDay() - mark.period().firstDay() + 1L;
            long into = ChronoUnit.DAYS.between(mark.period().first(), on);
            Exact place =
                    Exact.of(periods.indexOf(mark.period())).plus(Exact.of(into).dividedBy(Exact.of(days)));
            drawn.add(new Change(place, ChartWords.date(on), mark.change().what()));
        }
        return drawn.build();
    }

    private static String told(PracticeChange.Mark mark) {
        return "Change on " + ChartWords.date(mark.change().on()) + ": "
                + mark.change().what() + ". That it came before a change of the figure does not say that it made it.";
    }
}
