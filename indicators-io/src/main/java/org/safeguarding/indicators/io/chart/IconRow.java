package org.safeguarding.indicators.io.chart;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.io.chart.Svg.Anchor;

/** Icons side by side, each with its words. */
final class IconRow {
    private static final double RADIUS = 15;
    private static final int LETTER = 16;

    private IconRow() {}

    static void draw(Canvas canvas, ImmutableList<Icon> icons) {
        if (icons.isEmpty()) {
            return;
        }
        double room = (Canvas.WIDTH - 2 * Canvas.MARGIN) / icons.size();
        double top = canvas.y() + 4;
        double bottom = top + 2 * RADIUS;
        for (int i = 0; i < icons.size(); i++) {
            double x = Canvas.MARGIN + i * room + RADIUS + 1;
            ring(canvas.body(), icons.get(i), x, top + RADIUS);
            ImmutableList<String> lines = TextSize.wrap(icons.get(i).words(), Ink.BODY, room - 2 * RADIUS - 24);
            double y = Math.max(top, top + RADIUS - lines.size() * TextSize.line(Ink.BODY) / 2);
            for (String line : lines) {
                y += TextSize.line(Ink.BODY);
                canvas.body().text(x + RADIUS + 10, y - Ink.BODY * 0.3, line, Ink.BODY, Anchor.START, Ink.WORDS);
            }
            bottom = Math.max(bottom, y);
        }
        canvas.moveTo(bottom + 8);
    }

    private static void ring(Svg svg, Icon icon, double x, double y) {
        svg.circle(x, y, RADIUS, icon.mood().ring());
        if (icon.letter().isEmpty()) {
            svg.path(
                    "M" + Svg.number(x - 9) + " " + Svg.number(y) + " L" + Svg.number(x - 5) + " " + Svg.number(y - 5)
                            + " L" + Svg.number(x) + " " + Svg.number(y + 4) + " L" + Svg.number(x + 5) + " "
                            + Svg.number(y - 4) + " L" + Svg.number(x + 9) + " " + Svg.number(y),
                    "course");
        } else {
            svg.text(x, y + LETTER * 0.35, icon.letter(), LETTER, Anchor.MIDDLE, Ink.BOLD);
        }
    }
}
