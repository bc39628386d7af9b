package org.safeguarding.indicators.io.table;

/**
 * What the readers of cells share: characters of a buffer from one index up to another, without an object a cell. Those who
 * write a {@link RecordSource} cut and look at cells as this module does.
 */
public final class Cells {
    private Cells() {}

    /**
     * Whether a character is white space, the unbreakable kinds that spreadsheets leave behind included.
     *
     * @param c the character
     * @return true for white space
     */
    public static boolean isBlank(char c) {
        return c <= ' ' || (c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    static boolean isBlank(char[] text, int from, int to) {
        return trimmedFrom(text, from, to) == to;
    }

    /**
     * Where a cell begins, white space cut off.
     *
     * @param text a buffer
     * @param from the index of its first character
     * @param to the index after its last character
     * @return the first character that is not white space, or {@code to}
     */
    public static int trimmedFrom(char[] text, int from, int to) {
        int start = from;
        while (start < to && isBlank(text[start])) {
            start++;
        }
        return start;
    }

    /**
     * Where a cell ends, white space cut off.
     *
     * @param text a buffer
     * @param from the index of its first character
     * @param to the index after its last character
     * @return the index after the last character that is not white space, or {@code from}
     */
    public static int trimmedTo(char[] text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text[end - 1])) {
            end--;
        }
        return end;
    }

    /**
     * Whether a character is one of the digits 0 to 9.
     *
     * @param c the character
     * @return true for a digit
     */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Whether all characters are digits.
     *
     * @param text a buffer
     * @param from the index of the first character
     * @param to the index after the last character
     * @return true if they are, and there is at least one
     */
    public static boolean areDigits(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text[i])) {
                return false;
            }
        }
        return to > from;
    }

    /**
     * The number that at most nine digits write.
     *
     * @param text a buffer
     * @param from the index of the first digit
     * @param to the index after the last digit
     * @return the number
     */
    public static int number(char[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text[i] - '0';
        }
        return number;
    }

    /**
     * Whether this can follow the date in a cell of dates: {@code T} or a space, a time of day, and any mark of a zone.
     *
     * @param text a buffer
     * @param from the index of the first character after the date
     * @param to the index after the last character
     * @return true if it is so, and where there is nothing
     */
    public static boolean isTimeAfterDate(char[] text, int from, int to) {
        if (from == to) {
            return true;
        }
        int end = isTimeMark(text[from]) ? new TimeOfDay().parseLoosely(text, from + 1, to) : -1;
        return end == to || (end > 0 && TimeOfDay.isZoneMark(text, end, to));
    }

    /**
     * Whether this can follow the date in a cell of local times: {@code T} or a space, and a time of day, as {@code 09:30}.
     *
     * @param text a buffer
     * @param from the index of the first character after the date
     * @param to the index after the last character
     * @return true if it is so; false where there is nothing, or a mark of a zone behind it
     */
    public static boolean isLocalTimeAfterDate(char[] text, int from, int to) {
        return from < to && isTimeMark(text[from]) && new TimeOfDay().parse(text, from + 1, to) == to;
    }

    private static boolean isTimeMark(char c) {
        return c == 'T' || c == ' ';
    }

    /** Whether the cell is this word, in any case of the letters a to z. */
    static boolean equalsIgnoringCase(char[] text, int from, int to, String lowerCase) {
        if (to - from != lowerCase.length()) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            char c = text[from + i];
            if ((c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it ends in {@code .0} that was added to something numeric. */
    static boolean endsInPointZero(char[] text, int from, int to) {
        return to - from > 2 && text[to - 1] == '0' && text[to - 2] == '.' && isDigit(text[to - 3]);
    }
}
