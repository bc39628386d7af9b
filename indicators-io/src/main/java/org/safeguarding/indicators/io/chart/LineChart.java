package org.safeguarding.indicators.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguarding.indicators.measure.Exact;

/**
 * Values over time, one or more lines, beside targets and others' figures.
 *
 * @param heading its words
 * @param axis the axis of its values
 * @param periods what stands along its foot, in the order of time; one or more
 * @param lines its lines, each with a value or a gap for each period; one or more
 * @param levels what they are held against
 * @param changes dated changes, drawn as upright lines
 * @param notes sentences for its foot, as on what is missing
 */
public record LineChart(
        Heading heading,
        ValueAxis axis,
        ImmutableList<String> periods,
        ImmutableList<Line> lines,
        ImmutableList<Level> levels,
        ImmutableList<Change> changes,
        ImmutableList<String> notes) {
    /**
     * Refuses lines of another length than the periods.
     *
     * @param heading its words
     * @param axis the axis of its values
     * @param periods what stands along its foot, in the order of time; one or more
     * @param lines its lines, each with a value or a gap for each period; one or more
     * @param levels what they are held against
     * @param changes dated changes
     * @param notes sentences for its foot
     * @throws IllegalArgumentException if there is no period or no line, or a line has more or fewer values than there are periods
     */
    public LineChart {
        if (periods.isEmpty() || lines.isEmpty()) {
            throw new IllegalArgumentException("expected one period and one line or more for " + heading.name());
        }
        for (Line line : lines) {
            if (line.values().size() != periods.size()) {
                throw new IllegalArgumentException("expected " + periods.size() + " values on the line " + line.label()
                        + ", got " + line.values().size());
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
        double labels = SideLabels.height(
                Stream.concat(lines.stream().map(Line::label), levels.stream().map(Level::label))
                        .toList());
        Plot plot = new Plot(canvas, periods, axis, axis.around(numbers()), changes, labels);
        plot.ground();
        SideLabels beside = new SideLabels();
        levels.forEach(level -> Levels.draw(canvas.body(), plot, level, beside));
        for (int i = lines.size() - 1; i >= 0; i--) {
            draw(canvas.body(), plot, i, beside);
        }
        beside.draw(canvas.body(), plot.right(), plot.top(), plot.bottom());
        plot.notes(notes);
        return canvas.chart(table());
    }

    private ChartTable table() {
        ImmutableList.Builder<String> columns = ImmutableList.builder();
        columns.add("Period");
        if (lines.size() == 1 && !heading.subtitle().isEmpty()) {
            columns.add(heading.subtitle());
        } else {
            lines.forEach(line -> columns.add(line.label()));
        }
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (int i = 0; i < periods.size(); i++) {
            ImmutableList.Builder<String> row = ImmutableList.builder();
            row.add(periods.get(i));
            for (Line line : lines) {
                row.add(line.values().get(i).map(axis::value).orElse(ChartTable.GAP));
            }
            rows.add(row.build());
        }
        return new ChartTable(columns.build(), rows.build());
    }

    private ImmutableList<Exact> numbers() {
        return Stream.concat(
                        lines.stream().flatMap(line -> line.values().stream()).flatMap(Optional::stream),
                        levels.stream().flatMap(level -> Stream.of(level.from(), level.to())))
                .collect(ImmutableList.toImmutableList());
    }

    private void draw(Svg svg, Plot plot, int series, SideLabels beside) {
        ImmutableList<Optional<Exact>> values = lines.get(series).values();
        List<String> strokes = new ArrayList<>();
        boolean drawing = false;
        int last = -1;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                strokes.add((drawing ? "L" : "M") + Svg.number(plot.x(i)) + " "
                        + Svg.number(plot.y(values.get(i).get())));
                last = i;
            }
            drawing = values.get(i).isPresent();
        }
        if (last < 0) {
            beside.add(plot.bottom(), lines.get(series).label() + ": no value", Ink.BOLD);
            return;
        }
        svg.path(String.join(" ", strokes), Palette.line(series));
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                Palette.marker(svg, series, plot.x(i), plot.y(values.get(i).get()));
            }
        }
        beside.add(plot.y(values.get(last).orElseThrow()), lines.get(series).label(), Ink.BOLD);
    }
}
