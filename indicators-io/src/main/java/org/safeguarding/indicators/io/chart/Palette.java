package org.safeguarding.indicators.io.chart;

/** Signs that tell one series from another without colour: shapes of markers, dashes of lines. */
final class Palette {
    static final int LINES = 4;
    static final int FILLS = 6;

    private Palette() {}

    static String line(int series) {
        int sign = series % LINES;
        return "line s" + sign + (sign == 0 ? "" : " d" + sign);
    }

    /** A marker of a series: a circle, a square, a triangle, a diamond. */
    static void marker(Svg svg, int series, double x, double y) {
        shape(svg, series % LINES, x, y, 4, "m" + series % LINES);
    }

    static void shape(Svg svg, int shape, double x, double y, double r, String style) {
        switch (shape) {
            case 0 -> svg.circle(x, y, r, style);
            case 1 -> svg.rectangle(x - r, y - r, 2 * r, 2 * r, style);
            case 2 -> svg.path(polygon(x, y - 1.3 * r, x + 1.2 * r, y + r, x - 1.2 * r, y + r), style);
            default -> svg.path(polygon(x, y - 1.4 * r, x + 1.4 * r, y, x, y + 1.4 * r, x - 1.4 * r, y), style);
        }
    }

    static String polygon(double... places) {
        return polyline(places) + " Z";
    }

    static String polyline(double... places) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < places.length; i += 2) {
            data.append(i == 0 ? "M" : " L")
                    .append(Svg.number(places[i]))
                    .append(' ')
                    .append(Svg.number(places[i + 1]));
        }
        return data.toString();
    }
}
