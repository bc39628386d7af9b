package org.safeguarding.indicators.io.chart;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.io.chart.Svg.Anchor;
import org.safeguarding.indicators.measure.Exact;

/**
 * Bars that lie, each of the same parts one after the other. Parts are told apart by hatching as well as colour, and named in a key.
 *
 * @param heading its words
 * @param axis the axis of its values; it starts at 0 always
 * @param key the names of the parts, up to six
 * @param bars the bars, from the top down; one or more, each with all the parts or none
 * @param notes sentences for its foot
 */
public record StackedBars(
        Heading heading,
        ValueAxis axis,
        ImmutableList<String> key,
        ImmutableList<Bar> bars,
        ImmutableList<String> notes) {
    private static final double ROW = 30;
    private static final double BAR = 22;
    private static final double LABELS = 170;
    private static final double ENDS = 160;

    /**
     * Refuses bars of other parts than the key names.
     *
     * @param heading its words
     * @param axis the axis of its values
     * @param key the names of the parts, up to six
     * @param bars the bars; one or more, each with all the parts or none
     * @param notes sentences for its foot
     * @throws IllegalArgumentException if there is no bar, one has some of the parts only, or there are more than six parts
     */
    public StackedBars {
        if (bars.isEmpty() || key.isEmpty() || key.size() > Palette.FILLS) {
            throw new IllegalArgumentException("expected bars of one to " + Palette.FILLS + " parts in "
                    + heading.name() + ", got " + bars.size() + " of " + key.size());
        }
        for (Bar bar : bars) {
            if (!bar.parts().isEmpty() && bar.parts().size() != key.size()) {
                throw new IllegalArgumentException("expected " + key.size() + " parts in the bar " + bar.label()
                        + ", got " + bar.parts().size());
            }
        }
    }

    /**
     * Draws it.
     *
     * @return the chart
     */
    public Chart draw() {
        Canvas canvas = new Canvas(heading);
        Hatching hatching = new Hatching(heading.name());
        hatching.define(canvas.body(), key.size());
        KeyRow row = new KeyRow(canvas);
        for (int i = 0; i < key.size(); i++) {
            int part = i;
            row.add(key.get(i), (x, y) -> hatching.fill(canvas.body(), part, x - 8, y - 7, 16, 14));
        }
        row.end();
        ValueAxis.Ticks ticks =
                axis.fromNought(bars.stream().map(StackedBars::length).collect(ImmutableList.toImmutableList()));
        Scale scale = new Scale(ticks.low(), ticks.high(), Canvas.MARGIN + LABELS, Canvas.WIDTH - Canvas.MARGIN - ENDS);
        Svg over = new Svg();
        double top = canvas.y();
        double y = top;
        for (Bar bar : bars) {
            y += draw(over, hatching, scale, bar, y);
        }
        HorizontalAxis.draw(canvas.body(), axis, ticks, scale, top, y);
        canvas.body().add(over);
        canvas.moveTo(y + 30);
        notes.forEach(canvas::note);
        return canvas.chart(table());
    }

    private ChartTable table() {
        ImmutableList<String> columns = ImmutableList.<String>builder()
                .add("Bar")
                .addAll(key)
                .add("In all")
                .build();
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (Bar bar : bars) {
            ImmutableList.Builder<String> row = ImmutableList.builder();
            row.add(bar.label());
            for (int i = 0; i < key.size(); i++) {
                row.add(
                        bar.parts().isEmpty()
                                ? ChartTable.GAP
                                : part(bar.parts().get(i)));
            }
            rows.add(row.add(bar.end()).build());
        }
        return new ChartTable(columns, rows.build());
    }

    private String part(Bar.Part part) {
        return part.text().isEmpty() ? axis.value(part.amount()) : part.text();
    }

    private static Exact length(Bar bar) {
        return bar.parts().stream().map(Bar.Part::amount).reduce(Exact.ZERO, Exact::plus);
    }

    /** Draws a bar and gives the height it takes. */
    private static double draw(Svg svg, Hatching hatching, Scale scale, Bar bar, double y) {
        ImmutableList<String> label = TextSize.wrap(bar.label(), Ink.SMALL, LABELS - 12);
        ImmutableList<String> end = TextSize.wrap(bar.end(), Ink.SMALL, ENDS - 10);
        double height = Math.max(ROW, Math.max(label.size(), end.size()) * TextSize.line(Ink.SMALL) + 6);
        double middle = y + height / 2;
        column(svg, label, scale.from() - 10, middle, Anchor.END, Ink.WORDS);
        Exact at = Exact.ZERO;
        for (int i = 0; i < bar.parts().size(); i++) {
            Bar.Part part = bar.parts().get(i);
            double from = scale.at(at);
            at = at.plus(part.amount());
            double width = scale.at(at) - from;
            if (part.amount().signum() > 0) {
                hatching.fill(svg, i, from, middle - BAR / 2, width, BAR);
                if (!part.text().isEmpty() && TextSize.width(part.text(), Ink.SMALL) + 8 <= width) {
                    svg.text(
                            from + width / 2,
                            middle + Ink.SMALL * 0.35,
                            part.text(),
                            Ink.SMALL,
                            Anchor.MIDDLE,
                            "ink halo");
                }
            }
        }
        column(svg, end, scale.to() + 10, middle, Anchor.START, Ink.WORDS);
        return height;
    }

    private static void column(
            Svg svg, ImmutableList<String> lines, double x, double middle, Anchor anchor, String style) {
        double y = middle - lines.size() * TextSize.line(Ink.SMALL) / 2;
        for (String line : lines) {
            y += TextSize.line(Ink.SMALL);
            svg.text(x, y - Ink.SMALL * 0.3, line, Ink.SMALL, anchor, style);
        }
    }
}
