package org.safeguarding.indicators.io.chart;

/** Fills that differ without colour: plain, slanted lines, dots, upright lines, lying lines, lines slanted the other way. */
final class Hatching {
    private static final String[] SIGNS = {"", "M0 8 L8 0", "M4 3.5 L4 4.5", "M4 0 L4 8", "M0 4 L8 4", "M0 0 L8 8"};

    private final String chart;

    Hatching(String chart) {
        this.chart = chart;
    }

    void define(Svg svg, int fills) {
        svg.open("defs");
        for (int i = 1; i < fills; i++) {
            svg.open("pattern", "id", id(i), "patternUnits", "userSpaceOnUse", "width", "8", "height", "8")
                    .path(SIGNS[i], i == 2 ? "hatch dot" : "hatch")
                    .close();
        }
        svg.close();
    }

    void fill(Svg svg, int fill, double x, double y, double width, double height) {
        svg.rectangle(x, y, width, height, "f" + fill);
        if (fill > 0) {
            svg.leaf(
                    "rect",
                    "x",
                    Svg.number(x),
                    "y",
                    Svg.number(y),
                    "width",
                    Svg.number(width),
                    "height",
                    Svg.number(height),
                    "fill",
                    "url(#" + id(fill) + ")");
        }
    }

    private String id(int fill) {
        return chart + "-hatch-" + fill;
    }
}
