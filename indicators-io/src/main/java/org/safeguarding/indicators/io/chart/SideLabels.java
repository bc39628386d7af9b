package org.safeguarding.indicators.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safeguarding.indicators.io.chart.Svg.Anchor;

/** Labels in the right margin, each as near to what it labels as the others let it stand. */
final class SideLabels {
    static final double ROOM = 176;

    private static final int SIZE = Ink.SMALL;
    private static final double APART = 4;
    private static final double LEADER = 14;

    private final List<Label> labels = new ArrayList<>();

    /** Lines of text that belong to a height of the plot. */
    private record Label(double at, ImmutableList<String> lines, String style) {
        double height() {
            return lines.size() * TextSize.line(SIZE) + APART;
        }
    }

    void add(double at, String text, String style) {
        labels.add(new Label(at, lines(text), style));
    }

    private static ImmutableList<String> lines(String text) {
        return TextSize.wrap(text, SIZE, (ROOM - LEADER - APART) / TextSize.BOLD);
    }

    /** How much height so many labels take. */
    static double height(Iterable<String> texts) {
        double height = 0;
        for (String text : texts) {
            height += lines(text).size() * TextSize.line(SIZE) + APART;
        }
        return height;
    }

    /** Draws them right of a place, between two heights that leave room for all of them. */
    void draw(Svg svg, double x, double top, double bottom) {
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(Label::at));
        double[] tops = new double[sorted.size()];
        double free = top;
        for (int i = 0; i < tops.length; i++) {
            Label label = sorted.get(i);
            tops[i] = Math.max(free, label.at() - label.height() / 2);
            free = tops[i] + label.height();
        }
        double end = bottom;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], end - sorted.get(i).height());
            end = tops[i];
        }
        for (int i = 0; i < tops.length; i++) {
            draw(svg, x, tops[i], sorted.get(i));
        }
    }

    private static void draw(Svg svg, double x, double top, Label label) {
        double middle = top + label.height() / 2;
        svg.path(Palette.polyline(x + 2, label.at(), x + LEADER - 3, middle), Ink.LEADER);
        double y = top + APART / 2;
        for (String line : label.lines()) {
            y += TextSize.line(SIZE);
            svg.text(x + LEADER, y - SIZE * 0.3, line, SIZE, Anchor.START, label.style());
        }
    }
}
