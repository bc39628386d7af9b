package org.safeguarding.indicators.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.safeguarding.indicators.measure.Exact;

class ChartProperties {
    private static final Heading HEADING = new Heading("any", "Any <chart> & its “title”", "per 10,000", "In words.");

    @Property(tries = 150)
    void anyLinesGiveASoundDrawing(@ForAll("lineCharts") LineChart chart) {
        Drawing.of(chart.draw()).isSound();
    }

    @Property(tries = 150)
    void anyStepsGiveASoundDrawing(
            @ForAll("value") Exact from, @ForAll("steps") List<Exact> steps, @ForAll("words") String label) {
        Exact to = steps.stream().reduce(from, Exact::plus);
        Drawing.of(new Waterfall(
                                HEADING,
                                ValueAxis.NUMBERS,
                                new Step("then", from, "12.5"),
                                steps.stream()
                                        .map(step -> new Step(label, step, "+1,234.5 of " + label))
                                        .collect(ImmutableList.toImmutableList()),
                                new Step("now", to, "13.5"),
                                ImmutableList.of(label))
                        .draw())
                .isSound();
    }

    @Property(tries = 100)
    void anyControlChartIsASoundDrawing(
            @ForAll("spots") List<Optional<Spot>> spots, @ForAll("words") String words, @ForAll("value") Exact target) {
        Drawing.of(new ControlPicture(
                                HEADING,
                                ValueAxis.NUMBERS,
                                IntStream.range(0, spots.size())
                                        .mapToObj(i -> "Sep " + (2000 + i))
                                        .collect(ImmutableList.toImmutableList()),
                                ImmutableList.copyOf(spots),
                                ImmutableList.of(Level.at("target", target, Level.Kind.TARGET)),
                                ImmutableList.of(new Icon("", words, Mood.COMMON), new Icon("F", words, Mood.CONCERN)),
                                ImmutableList.of(new Change(Exact.ZERO, "1 May 2019", words)),
                                ImmutableList.of(words))
                        .draw())
                .isSound();
    }

    @Property(tries = 100)
    void anyBarsAreASoundDrawing(
            @ForAll("amounts") List<List<Exact>> amounts,
            @ForAll("words") String words,
            @ForAll @IntRange(min = 1, max = 6) int parts) {
        Drawing.of(new StackedBars(
                                HEADING,
                                ValueAxis.COUNTS,
                                IntStream.range(0, parts)
                                        .mapToObj(i -> i + words)
                                        .collect(ImmutableList.toImmutableList()),
                                amounts.stream()
                                        .map(bar -> new Bar(
                                                "x" + words,
                                                bar.isEmpty()
                                                        ? ImmutableList.of()
                                                        : IntStream.range(0, parts)
                                                                .mapToObj(i -> new Bar.Part(bar.get(i), "1,234"))
                                                                .collect(ImmutableList.toImmutableList()),
                                                words))
                                        .collect(ImmutableList.toImmutableList()),
                                ImmutableList.of())
                        .draw())
                .isSound();
    }

    @Property(tries = 100)
    void anyCourseIsASoundSparkline(@ForAll("values") List<Exact> values, @ForAll boolean gap) {
        ImmutableList.Builder<Optional<Exact>> course = ImmutableList.builder();
        course.add(Optional.empty());
        values.forEach(value -> {
            course.add(Optional.of(value));
            if (gap) {
                course.add(Optional.empty());
            }
        });
        Drawing.of(new Sparkline(HEADING, course.build()).draw()).isSound();
    }

    @Property(tries = 300)
    void anAxisHoldsItsValuesInFewEvenSteps(@ForAll("values") List<Exact> values) {
        for (ValueAxis axis : List.of(ValueAxis.NUMBERS, ValueAxis.COUNTS, ValueAxis.PERCENTAGES)) {
            ValueAxis.Ticks ticks = axis.around(ImmutableList.copyOf(values));
            assertThatHolds(ticks, values);
        }
    }

    private static void assertThatHolds(ValueAxis.Ticks ticks, List<Exact> values) {
        assertThat(ticks.ticks()).hasSizeBetween(2, 13);
        for (Exact value : values) {
            assertThat(value).isBetween(ticks.low(), ticks.high());
        }
        Exact step = ticks.ticks().get(1).minus(ticks.ticks().get(0));
        for (int i = 1; i < ticks.ticks().size(); i++) {
            assertThat(ticks.ticks().get(i).minus(ticks.ticks().get(i - 1))).isEqualTo(step);
            assertThat(Exact.of(ticks.ticks().get(i).rounded(ticks.places())))
                    .as("a tick is labelled with what it is")
                    .isEqualTo(ticks.ticks().get(i));
        }
    }

    @Provide
    Arbitrary<LineChart> lineCharts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 5),
                        value().injectNull(0.2).map(Optional::ofNullable).list().ofSize(200),
                        levels().list().ofMaxSize(5),
                        Combinators.combine(Arbitraries.integers().between(0, 4_000), words())
                                .as((place, what) ->
                                        new Change(Exact.of(place).dividedBy(Exact.of(100)), "7 January 2019", what))
                                .list()
                                .ofMaxSize(8),
                        words())
                .as((periods, lines, values, levels, changes, words) -> new LineChart(
                        HEADING,
                        ValueAxis.NUMBERS,
                        IntStream.range(0, periods)
                                .mapToObj(i -> "Sep " + (2000 + i))
                                .collect(ImmutableList.toImmutableList()),
                        IntStream.range(0, lines)
                                .mapToObj(line -> new Line(
                                        line + words,
                                        ImmutableList.copyOf(values.subList(40 * line, 40 * line + periods))))
                                .collect(ImmutableList.toImmutableList()),
                        ImmutableList.copyOf(levels),
                        ImmutableList.copyOf(changes),
                        ImmutableList.of(words + ".")));
    }

    @Provide
    Arbitrary<List<Optional<Spot>>> spots() {
        Arbitrary<Exact> width = Arbitraries.longs().between(0, 1_000).map(Exact::of);
        return Combinators.combine(
                        value(), value(), width, Arbitraries.integers().between(0, 2), Arbitraries.of(Mood.values()))
                .as((value, mean, wide, stretch, mood) ->
                        new Spot(value, mean, mean.minus(wide), mean.plus(wide), stretch, mood))
                .injectNull(0.2)
                .map(Optional::ofNullable)
                .list()
                .ofMinSize(1)
                .ofMaxSize(36);
    }

    @Provide
    Arbitrary<List<List<Exact>>> amounts() {
        Arbitrary<List<Exact>> bar =
                Arbitraries.longs().between(0, 5_000).map(Exact::of).list().ofSize(6);
        return Arbitraries.oneOf(bar, Arbitraries.just(List.<Exact>of()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    private Arbitrary<Level> levels() {
        return Combinators.combine(value(), Arbitraries.integers().between(0, 50), words())
                .as((from, more, label) ->
                        new Level("x" + label, from, from.plus(Exact.of(more)), Level.Kind.values()[more % 2]));
    }

    @Provide
    Arbitrary<List<Exact>> values() {
        return Arbitraries.oneOf(value(), small()).list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Exact>> steps() {
        return value().list().ofMaxSize(9);
    }

    @Provide
    Arbitrary<Exact> value() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-9_999), BigDecimal.valueOf(999_999))
                                .ofScale(2),
                        Arbitraries.longs().between(1, 1_000))
                .as((number, divisor) -> Exact.of(number).dividedBy(Exact.of(divisor)));
    }

    private static Arbitrary<Exact> small() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("0.000001"))
                .ofScale(12)
                .map(Exact::of);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.of(
                        "", "London", "a \u0000 control", "A label with many words that must be broken into lines"));
    }
}
