package org.safeguarding.indicators.io.chart;

/** Draws targets and others' figures along a plot. */
final class Levels {
    private Levels() {}

    static void draw(Svg svg, Plot plot, Level level, SideLabels beside) {
        double from = plot.y(level.from());
        double to = plot.y(level.to());
        if (level.from().compareTo(level.to()) < 0) {
            svg.rectangle(plot.left(), to, plot.right() - plot.left(), from - to, "band");
            svg.line(plot.left(), to, plot.right(), to, level.style());
        }
        svg.line(plot.left(), from, plot.right(), from, level.style());
        beside.add((from + to) / 2, level.label(), Ink.WORDS);
    }
}
