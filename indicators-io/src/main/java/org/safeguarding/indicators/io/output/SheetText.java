package org.safeguarding.indicators.io.output;

import com.google.common.base.Ascii;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as a workbook holds it. A workbook is XML, which has no place for most control characters; they are written as the
 * standard for workbooks (ECMA-376, ST_Xstring) has it, as {@code _x0007_}, and text that looks like that has its underscore
 * written so. Half a character, which has no bytes, becomes a question mark, as in the other files.
 */
final class SheetText {
    /** What a cell has room for. */
    static final int LONGEST = 32_767;

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SheetText() {}

    static String encode(String text) {
        String plain = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        StringBuilder encoded = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.SURROGATE) {
                encoded.append('?');
            } else if (isXml(c)) {
                encoded.appendCodePoint(c);
            } else {
                encoded.append("_x").append(hex(c)).append('_');
            }
        });
        return shortened(encoded);
    }

    /** Text that no cell has room for ends in an ellipsis, and so do its escapes and pairs of halves whole. */
    private static String shortened(StringBuilder encoded) {
        if (encoded.length() <= LONGEST) {
            return encoded.toString();
        }
        int end = LONGEST - 1;
        Matcher escapes = ESCAPED.matcher(encoded);
        while (escapes.find() && escapes.start() < end) {
            if (escapes.end() > end) {
                end = escapes.start();
            }
        }
        return encoded.substring(0, Character.isHighSurrogate(encoded.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }

    /** The text of a cell, as {@link #encode} had it. */
    static String decode(String cell) {
        return ESCAPED.matcher(cell)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && c < 0xFFFE) || c > 0xFFFF;
    }

    private static String hex(int c) {
        String digits = Ascii.toUpperCase(Integer.toHexString(c));
        return "0".repeat(4 - digits.length()) + digits;
    }
}
