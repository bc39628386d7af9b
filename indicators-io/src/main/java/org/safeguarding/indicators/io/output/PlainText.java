package org.safeguarding.indicators.io.output;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/** Plain text of fixed width. Widths count characters, not bytes; one from beyond the basic plane is one. */
final class PlainText {
    private PlainText() {}

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** Breaks text at spaces. A word longer than the width stands on a line of its own, whole. */
    static ImmutableList<String> wrap(String text, int width) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder();
        for (String word : Splitter.on(' ').omitEmptyStrings().split(text)) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        return lines.add(line.toString()).build();
    }
}
