package org.safeguarding.indicators.io.chart;

import java.util.Objects;
import org.safeguarding.indicators.io.chart.Svg.Anchor;

/** What every chart has: its heading on top, its notes at the foot, its words for those who do not see it. */
final class Canvas {
    static final double WIDTH = 760;
    static final double MARGIN = 16;

    private final Heading heading;
    private final Svg body = new Svg();
    private double y = MARGIN;

    Canvas(Heading heading) {
        this.heading = heading;
        paragraph(heading.title(), Ink.TITLE, Ink.BOLD);
        if (!heading.subtitle().isEmpty()) {
            paragraph(heading.subtitle(), Ink.BODY, Ink.SOFT);
        }
        y += MARGIN / 2;
    }

    Svg body() {
        return body;
    }

    /** Where nothing stands yet, from here down. */
    double y() {
        return y;
    }

    void moveTo(double place) {
        y = place;
    }

    String name() {
        return heading.name();
    }

    /** A sentence over the whole width. */
    void note(String text) {
        paragraph(text, Ink.SMALL, Ink.WORDS);
        y += 3;
    }

    private void paragraph(String text, int size, String style) {
        boolean bold = Objects.equals(style, Ink.BOLD);
        double room = (WIDTH - 2 * MARGIN) / (bold ? TextSize.BOLD : 1);
        for (String line : TextSize.wrap(text, size, room)) {
            y += TextSize.line(size);
            body.text(MARGIN, y - size * 0.3, line, size, Anchor.START, style);
        }
    }

    Chart chart(ChartTable table) {
        double height = Math.ceil(y + MARGIN);
        return chart(
                heading,
                WIDTH,
                height,
                new Svg().rectangle(0, 0, WIDTH, height, "paper").add(body),
                table);
    }

    /** What stands around every drawing. */
    static Chart chart(Heading heading, double width, double height, Svg body, ChartTable table) {
        String title = heading.name() + "-title";
        String description = heading.name() + "-desc";
        Svg svg = new Svg()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        Ink.ROOT,
                        "role",
                        "img",
                        "aria-labelledby",
                        title + " " + description,
                        "viewBox",
                        "0 0 " + Svg.number(width) + " " + Svg.number(height),
                        "width",
                        Svg.number(width),
                        "height",
                        Svg.number(height))
                .words("title", heading.title(), "id", title)
                .words("desc", heading.description(), "id", description)
                .style(Ink.STYLE)
                .add(body)
                .close();
        return new Chart(heading, svg.toString(), table);
    }
}
