package org.safeguarding.indicators.io.table;

import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Text that is read as it is or not at all, for formats other than those of this package. */
public final class StrictText {
    private StrictText() {}

    /**
     * Reads UTF-8, with or without a byte order mark.
     *
     * @param in the bytes
     * @return their text; malformed bytes, and the character 0, are a {@link NotText} when they are come to
     */
    public static Reader utf8(InputStream in) {
        return new TextReader(in, StandardCharsets.UTF_8);
    }

    /**
     * Whether characters are text: none of them is the character 0 or half of a character, which an escape can write and no text
     * may hold.
     *
     * @param text a buffer
     * @param from the index of the first character
     * @param to the index after the last character
     * @return true if they are
     */
    public static boolean isText(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 == to || !Character.isLowSurrogate(text[i + 1])) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * Characters without the white space around them, the unbreakable kinds included.
     *
     * @param text a buffer
     * @param from the index of the first character
     * @param to the index after the last character
     * @return what cells of tables are read as
     */
    public static String trimmed(char[] text, int from, int to) {
        int start = Cells.trimmedFrom(text, from, to);
        return new String(text, start, Cells.trimmedTo(text, start, to) - start);
    }
}
