package org.safeguarding.indicators.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.measure.Exact;

/**
 * The course of a figure as small as a word, for the cell of a table: a line from the least to the greatest value, with a dot on the
 * newest. It has no axis, so that it tells a direction and no size.
 *
 * @param heading its words, none of which are drawn
 * @param values the values in the order of time, one or more; an empty one is a gap
 */
public record Sparkline(Heading heading, ImmutableList<Optional<Exact>> values) {
    private static final double WIDTH = 120;
    private static final double HEIGHT = 28;
    private static final double MARGIN = 4;

    /**
     * Refuses a course of nothing.
     *
     * @param heading its words
     * @param values the values in the order of time, one or more
     * @throws IllegalArgumentException if there is none
     */
    public Sparkline {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("expected one value or more in " + heading.name() + ", got none");
        }
    }

    /**
     * Draws it.
     *
     * @return the chart
     */
    public Chart draw() {
        Scale x = new Scale(Exact.ZERO, Exact.of(Math.max(1, values.size() - 1)), MARGIN, WIDTH - MARGIN);
        Svg body = new Svg();
        ImmutableList<Exact> known = values.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
        if (!known.isEmpty()) {
            Scale y = height(known);
            StringBuilder path = new StringBuilder();
            boolean drawing = false;
            int last = 0;
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i).isPresent()) {
                    String place = Svg.number(x.at(Exact.of(i))) + " "
                            + Svg.number(y.at(values.get(i).get()));
                    // A value between two gaps is a stroke of no length, which the round ends of the line make a dot.
                    path.append(drawing ? " L" : " M" + place + " L").append(place);
                    last = i;
                }
                drawing = values.get(i).isPresent();
            }
            body.path(path.toString().strip(), "line s0");
            body.circle(x.at(Exact.of(last)), y.at(known.get(known.size() - 1)), 3, "m0");
        }
        return Canvas.chart(heading, WIDTH, HEIGHT, body, ChartTable.NONE);
    }

    private static Scale height(ImmutableList<Exact> known) {
        Exact low = known.stream().min(Exact::compareTo).orElseThrow();
        Exact high = known.stream().max(Exact::compareTo).orElseThrow();
        boolean level = low.equals(high);
        // A level course lies in the middle.
        return new Scale(
                level ? low.minus(Exact.of(1)) : low, level ? high.plus(Exact.of(1)) : high, HEIGHT - MARGIN, MARGIN);
    }
}
