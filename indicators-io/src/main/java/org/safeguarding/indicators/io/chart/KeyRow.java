package org.safeguarding.indicators.io.chart;

import org.safeguarding.indicators.io.chart.Svg.Anchor;

/** The key of a chart: signs with their words, as many a line as fit. */
final class KeyRow {
    private static final double SIGN = 18;
    private static final double GAP = 18;
    private static final double LINE = 22;

    private final Canvas canvas;
    private double x = Canvas.MARGIN;
    private boolean empty = true;

    KeyRow(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Draws a sign around a place. */
    interface Sign {
        void draw(double x, double y);
    }

    void add(String words, Sign sign) {
        double room = Canvas.WIDTH - Canvas.MARGIN - SIGN;
        for (String line : TextSize.wrap(words, Ink.SMALL, room - Canvas.MARGIN)) {
            double width = TextSize.width(line, Ink.SMALL);
            if (x + SIGN + width > Canvas.WIDTH - Canvas.MARGIN) {
                next();
            }
            if (line.equals(
                    TextSize.wrap(words, Ink.SMALL, room - Canvas.MARGIN).get(0))) {
                sign.draw(x + SIGN / 2 - 2, canvas.y() + LINE / 2);
            }
            canvas.body().text(x + SIGN, canvas.y() + LINE / 2 + 4.5, line, Ink.SMALL, Anchor.START, Ink.WORDS);
            x += SIGN + width + GAP;
        }
        empty = false;
    }

    private void next() {
        x = Canvas.MARGIN;
        canvas.moveTo(canvas.y() + LINE);
    }

    void end() {
        if (!empty) {
            next();
            canvas.moveTo(canvas.y() + 4);
        }
    }
}
