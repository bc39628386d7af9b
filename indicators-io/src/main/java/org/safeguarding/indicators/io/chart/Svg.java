package org.safeguarding.indicators.io.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements. Places are in pixels, written with one digit after the point and without a zero there. */
final class Svg {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Which end of a text stands at its place. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String label;

        Anchor(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Opens an element, with attributes by name and value in turn. */
    Svg open(String tag, String... attributes) {
        start(tag, attributes);
        out.append(">\n");
        open.push(tag);
        return this;
    }

    Svg close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Svg leaf(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>\n");
        return this;
    }

    Svg words(String tag, String content, String... attributes) {
        start(tag, attributes);
        out.append('>')
                .append(SvgText.content(content))
                .append("</")
                .append(tag)
                .append(">\n");
        return this;
    }

    Svg text(double x, double y, String content, int size, Anchor anchor, String style) {
        return words(
                "text",
                content,
                "x",
                number(x),
                "y",
                number(y),
                "font-size",
                Integer.toString(size),
                "text-anchor",
                anchor.label(),
                "class",
                style);
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        return leaf("line", "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2), "class", style);
    }

    Svg rectangle(double x, double y, double width, double height, String style) {
        return leaf(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(Math.max(0, width)),
                "height",
                number(Math.max(0, height)),
                "class",
                style);
    }

    Svg circle(double x, double y, double radius, String style) {
        return leaf("circle", "cx", number(x), "cy", number(y), "r", number(radius), "class", style);
    }

    Svg path(String data, String style) {
        return leaf("path", "d", data, "class", style);
    }

    Svg style(String rules) {
        out.append(styled(rules));
        return this;
    }

    static String styled(String rules) {
        return "<style>\n" + rules + "</style>\n";
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(SvgText.attribute(attributes[i + 1])).append('"');
        }
    }

    /** Adds what was written by another. */
    Svg add(Svg other) {
        out.append(other.out);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** A place in pixels, as {@code 12.5}, {@code 12} or {@code -0.1}; never {@code -0}. */
    static String number(double pixels) {
        if (!Double.isFinite(pixels)) {
            throw new IllegalArgumentException("expected a place on the drawing, got " + pixels);
        }
        long tenths = Math.round(pixels * 10);
        long rest = Math.abs(tenths % 10);
        String sign = tenths < 0 && tenths > -10 ? "-" : "";
        return sign + tenths / 10 + (rest == 0 ? "" : "." + rest);
    }
}
