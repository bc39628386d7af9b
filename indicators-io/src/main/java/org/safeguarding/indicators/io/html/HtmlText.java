package org.safeguarding.indicators.io.html;

import com.google.common.html.HtmlEscapers;

/** Text as a page can hold it: on one line, no controls, nothing that turns the direction of writing, no half characters. */
final class HtmlText {
    private HtmlText() {}

    static String escape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(c -> isPlain(c) ? c : ' ').forEach(plain::appendCodePoint);
        return HtmlEscapers.htmlEscaper().escape(plain.toString());
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> (character & 0xFFFE) != 0xFFFE;
        };
    }
}
