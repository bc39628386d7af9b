package org.safeguarding.indicators.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.safeguarding.indicators.io.chart.Svg.Anchor;
import org.safeguarding.indicators.measure.Exact;

/**
 * How one value became another: the old one, steps, the new one, from the top down. An arrow tells a step up from a step
 * down.
 *
 * @param heading its words
 * @param axis the axis of its values
 * @param old the old value: its label, the value, and the value in words
 * @param steps the steps, in order
 * @param now the new value, likewise
 * @param notes sentences for its foot
 */
public record Waterfall(
        Heading heading, ValueAxis axis, Step old, ImmutableList<Step> steps, Step now, ImmutableList<String> notes) {
    private static final double ROW = 30;
    private static final double BAR = 20;
    private static final double LABELS = 240;
    private static final double AMOUNTS = 130;
    private static final double ARROW = 6;

    /**
     * Refuses steps that do not lead from the old value to the new one.
     *
     * @param heading its words
     * @param axis the axis of its values
     * @param old the old value
     * @param steps the steps, in order
     * @param now the new value
     * @param notes sentences for its foot
     * @throws IllegalArgumentException if the old value and the steps do not add up to the new value exactly
     */
    public Waterfall {
        Exact end = steps.stream().map(Step::amount).reduce(old.amount(), Exact::plus);
        if (!end.equals(now.amount())) {
            throw new IllegalArgumentException("expected steps that lead from " + old.amount() + " to " + now.amount()
                    + " in " + heading.name() + ", got " + end);
        }
    }

    /**
     * Draws it.
     *
     * @return the chart
     */
    public Chart draw() {
        Canvas canvas = new Canvas(heading);
        ValueAxis.Ticks ticks = axis.around(stations());
        Scale scale = new Scale(
                ticks.low(), ticks.high(), Canvas.MARGIN + LABELS, Canvas.WIDTH - Canvas.MARGIN - AMOUNTS - ARROW);
        Svg bars = new Svg();
        double top = canvas.y();
        Row row = Row.at(top, old);
        row.words(bars, Ink.BOLD);
        total(bars, scale, ticks, old, row.middle());
        Exact at = old.amount();
        for (Step step : steps) {
            Exact next = at.plus(step.amount());
            Row below = Row.at(row.bottom(), step);
            join(bars, scale.at(at), row, below);
            below.words(bars, Ink.WORDS);
            step(bars, scale.at(at), scale.at(next), step.amount().signum(), below.middle());
            row = below;
            at = next;
        }
        Row end = Row.at(row.bottom(), now);
        join(bars, scale.at(at), row, end);
        end.words(bars, Ink.BOLD);
        total(bars, scale, ticks, now, end.middle());
        HorizontalAxis.draw(canvas.body(), axis, ticks, scale, top, end.bottom());
        canvas.body().add(bars);
        canvas.moveTo(end.bottom() + 30);
        Plot.cut(axis, ticks).ifPresent(canvas::note);
        notes.forEach(canvas::note);
        return canvas.chart(table());
    }

    private ChartTable table() {
        return new ChartTable(
                ImmutableList.of("Step", "Amount"),
                Stream.of(Stream.of(old), steps.stream(), Stream.of(now))
                        .flatMap(all -> all)
                        .map(step -> ImmutableList.of(step.label(), step.text()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Every value on the way. */
    private ImmutableList<Exact> stations() {
        ImmutableList.Builder<Exact> stations = ImmutableList.builder();
        Exact at = old.amount();
        stations.add(at);
        for (Step step : steps) {
            at = at.plus(step.amount());
            stations.add(at);
        }
        return stations.build();
    }

    private static void total(Svg svg, Scale scale, ValueAxis.Ticks ticks, Step value, double middle) {
        double nought = scale.at(Exact.ZERO);
        double end = scale.at(value.amount());
        if (ticks.isCut()) {
            // A bar that starts anywhere but at 0 would lie about the value.
            Palette.shape(svg, 3, end, middle, 6, "m0");
        } else {
            svg.rectangle(Math.min(nought, end), middle - BAR / 2, Math.abs(end - nought), BAR, "f0");
        }
    }

    private static void step(Svg svg, double from, double to, int sign, double middle) {
        svg.rectangle(Math.min(from, to), middle - BAR / 2, Math.abs(to - from), BAR, sign < 0 ? "f1" : "f2");
        if (sign == 0) {
            svg.line(to, middle - BAR / 2, to, middle + BAR / 2, Ink.AXIS);
        } else {
            svg.path(Palette.polyline(to, middle - 5, to + sign * ARROW, middle, to, middle + 5), Ink.AXIS);
        }
    }

    /** From the end of one row to the start of the next. */
    private static void join(Svg svg, double x, Row above, Row below) {
        svg.line(x, above.middle() + BAR / 2, x, below.middle() - BAR / 2, Ink.LEADER);
    }

    /**
     * A row: its label on the left, its amount on the right.
     *
     * @param top its upper edge
     * @param label the lines of its label
     * @param amount the lines of its amount
     */
    private record Row(double top, ImmutableList<String> label, ImmutableList<String> amount) {
        static Row at(double top, Step step) {
            return new Row(
                    top,
                    TextSize.wrap(step.label(), Ink.SMALL, (LABELS - 14) / TextSize.BOLD),
                    TextSize.wrap(step.text(), Ink.SMALL, (AMOUNTS - 8) / TextSize.BOLD));
        }

        double height() {
            return Math.max(ROW, Math.max(label.size(), amount.size()) * TextSize.line(Ink.SMALL) + 6);
        }

        double middle() {
            return top + height() / 2;
        }

        double bottom() {
            return top + height();
        }

        void words(Svg svg, String style) {
            words(svg, Canvas.MARGIN + LABELS - 12, label, Anchor.END, style);
            words(svg, Canvas.WIDTH - Canvas.MARGIN - AMOUNTS + 8, amount, Anchor.START, style);
        }

        private void words(Svg svg, double x, ImmutableList<String> lines, Anchor anchor, String style) {
            double y = middle() - lines.size() * TextSize.line(Ink.SMALL) / 2;
            for (String line : lines) {
                y += TextSize.line(Ink.SMALL);
                svg.text(x, y - Ink.SMALL * 0.3, line, Ink.SMALL, anchor, style);
            }
        }
    }
}
