package org.safeguarding.indicators.io.chart;

import com.google.common.xml.XmlEscapers;

/** Text as XML can hold it: on one line, no controls, nothing that turns the direction of writing, no half characters. */
final class SvgText {
    private SvgText() {}

    static String oneLine(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(c -> isPlain(c) ? c : ' ').forEach(plain::appendCodePoint);
        return plain.toString();
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

    static String content(String text) {
        return XmlEscapers.xmlContentEscaper().escape(oneLine(text));
    }

    static String attribute(String text) {
        return XmlEscapers.xmlAttributeEscaper().escape(oneLine(text));
    }
}
