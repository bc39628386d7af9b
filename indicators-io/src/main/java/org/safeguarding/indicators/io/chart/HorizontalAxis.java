package org.safeguarding.indicators.io.chart;

import org.safeguarding.indicators.io.chart.Svg.Anchor;
import org.safeguarding.indicators.measure.Exact;

/** Values along the foot, for bars that lie. */
final class HorizontalAxis {
    private HorizontalAxis() {}

    static void draw(Svg svg, ValueAxis axis, ValueAxis.Ticks ticks, Scale scale, double top, double bottom) {
        double free = Double.NEGATIVE_INFINITY;
        for (Exact tick : ticks.ticks()) {
            double x = scale.at(tick);
            svg.line(x, top, x, bottom, Ink.RULE);
            String text = axis.text(tick, ticks.places());
            double half = TextSize.width(text, Ink.SMALL) / 2;
            if (x - half > free) {
                svg.text(x, bottom + 18, text, Ink.SMALL, Anchor.MIDDLE, Ink.SOFT);
                free = x + half + 6;
            }
        }
        double nought = scale.at(Exact.ZERO);
        if (ticks.isCut()) {
            double low = scale.from();
            svg.path(
                    Palette.polyline(low + 4, bottom + 5, low + 8, bottom, low + 12, bottom + 5, low + 16, bottom),
                    Ink.AXIS);
        } else {
            svg.line(nought, top, nought, bottom, Ink.AXIS);
        }
        svg.line(scale.from(), bottom, scale.to(), bottom, Ink.AXIS);
    }
}
