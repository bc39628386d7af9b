package org.safeguarding.indicators.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeguarding.indicators.measure.Exact;

/**
 * A control chart: points with their mean and limits, the two icons over it, and a shape for each kind of point.
 *
 * @param heading its words
 * @param axis the axis of its values
 * @param periods what stands along its foot, in the order of time; one or more
 * @param spots a point or a gap for each period
 * @param targets what it is held against
 * @param icons the icons, in words as well
 * @param changes dated changes, drawn as upright lines
 * @param notes sentences for its foot
 */
public record ControlPicture(
        Heading heading,
        ValueAxis axis,
        ImmutableList<String> periods,
        ImmutableList<Optional<Spot>> spots,
        ImmutableList<Level> targets,
        ImmutableList<Icon> icons,
        ImmutableList<Change> changes,
        ImmutableList<String> notes) {
    /**
     * Refuses points of another number than the periods.
     *
     * @param heading its words
     * @param axis the axis of its values
     * @param periods what stands along its foot, in the order of time; one or more
     * @param spots a point or a gap for each period
     * @param targets what it is held against
     * @param icons the icons
     * @param changes dated changes
     * @param notes sentences for its foot
     * @throws IllegalArgumentException if there is no period, or there are more or fewer points than periods
     */
    public ControlPicture {
        if (periods.isEmpty() || spots.size() != periods.size()) {
            throw new IllegalArgumentException("expected a point or a gap for each of one or more periods in "
                    + heading.name() + ", got " + spots.size() + " for " + periods.size());
        }
    }

    /**
     * Draws it.
     *
     * @return the chart
     */
    public Chart draw() {
        Canvas canvas = new Canvas(heading);
        IconRow.draw(canvas, icons);
        ImmutableList<String> labels = Stream.concat(
                        limitLabels().stream(), targets.stream().map(Level::label))
                .collect(ImmutableList.toImmutableList());
        Plot plot = new Plot(canvas, periods, axis, axis.around(numbers()), changes, SideLabels.height(labels));
        plot.ground();
        SideLabels beside = new SideLabels();
        targets.forEach(level -> Levels.draw(canvas.body(), plot, level, beside));
        latest().ifPresent(spot -> {
            beside.add(plot.y(spot.mean()), limitLabels().get(0), Ink.WORDS);
            beside.add(plot.y(spot.upper()), limitLabels().get(1), Ink.SOFT);
            beside.add(plot.y(spot.lower()), limitLabels().get(2), Ink.SOFT);
        });
        limit(canvas.body(), plot, Spot::mean, "mean");
        limit(canvas.body(), plot, Spot::upper, "limit");
        limit(canvas.body(), plot, Spot::lower, "limit");
        course(canvas.body(), plot);
        beside.draw(canvas.body(), plot.right(), plot.top(), plot.bottom());
        key(canvas);
        plot.notes(notes);
        return canvas.chart(table());
    }

    private ChartTable table() {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (int i = 0; i < periods.size(); i++) {
            String period = periods.get(i);
            rows.add(spots.get(i)
                    .map(spot -> ImmutableList.of(
                            period,
                            axis.value(spot.value()),
                            axis.text(spot.mean(), ValueAxis.PLACES),
                            axis.text(spot.lower(), ValueAxis.PLACES),
                            axis.text(spot.upper(), ValueAxis.PLACES),
                            spot.mood().words()))
                    .orElse(ImmutableList.of(period, ChartTable.GAP, "-", "-", "-", "-")));
        }
        return new ChartTable(
                ImmutableList.of("Period", "Value", "Mean", "Lower limit", "Upper limit", "Sign"), rows.build());
    }

    private Optional<Spot> latest() {
        return spots.reverse().stream().flatMap(Optional::stream).findFirst();
    }

    private ImmutableList<String> limitLabels() {
        return latest().map(spot -> ImmutableList.of(
                        "mean " + axis.text(spot.mean(), ValueAxis.PLACES),
                        "upper limit " + axis.text(spot.upper(), ValueAxis.PLACES),
                        "lower limit " + axis.text(spot.lower(), ValueAxis.PLACES)))
                .orElse(ImmutableList.of());
    }

    private ImmutableList<Exact> numbers() {
        return Stream.concat(
                        spots.stream()
                                .flatMap(Optional::stream)
                                .flatMap(spot -> Stream.of(spot.value(), spot.mean(), spot.lower(), spot.upper())),
                        targets.stream().flatMap(level -> Stream.of(level.from(), level.to())))
                .collect(ImmutableList.toImmutableList());
    }

    /** A line that holds for the whole of each period. */
    private void limit(Svg svg, Plot plot, Function<Spot, Exact> height, String style) {
        StringBuilder path = new StringBuilder();
        Optional<Spot> before = Optional.empty();
        for (int i = 0; i < spots.size(); i++) {
            Optional<Spot> spot = spots.get(i);
            if (spot.isPresent()) {
                int stretch = spot.get().stretch();
                boolean joined =
                        before.filter(last -> last.stretch() == stretch).isPresent();
                double y = plot.y(height.apply(spot.get()));
                path.append(Palette.polyline(plot.x(i) - plot.half(), y, plot.x(i) + plot.half(), y)
                        .replaceFirst("M", joined ? " L" : " M"));
            }
            before = spot;
        }
        if (path.length() > 0) {
            svg.path(path.toString().strip(), style);
        }
    }

    private void course(Svg svg, Plot plot) {
        List<String> strokes = new ArrayList<>();
        boolean drawing = false;
        for (int i = 0; i < spots.size(); i++) {
            Optional<Spot> spot = spots.get(i);
            if (spot.isPresent()) {
                strokes.add((drawing ? "L" : "M") + Svg.number(plot.x(i)) + " "
                        + Svg.number(plot.y(spot.get().value())));
            }
            drawing = spot.isPresent();
        }
        if (!strokes.isEmpty()) {
            svg.path(String.join(" ", strokes), "course");
        }
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i).isPresent()) {
                Spot spot = spots.get(i).get();
                spot.mood().draw(svg, plot.x(i), plot.y(spot.value()));
            }
        }
    }

    /** The shapes that are on the chart, and what they mean. */
    private void key(Canvas canvas) {
        List<Mood> shown = Arrays.stream(Mood.values())
                .filter(mood -> spots.stream()
                        .anyMatch(spot -> spot.filter(at -> at.mood() == mood).isPresent()))
                .toList();
        KeyRow row = new KeyRow(canvas);
        for (Mood mood : shown) {
            row.add(mood.words(), (x, y) -> mood.draw(canvas.body(), x, y));
        }
        row.end();
    }
}
