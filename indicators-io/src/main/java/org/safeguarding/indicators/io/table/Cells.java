package org.safeguarding.indicators.io.table;

/** What the readers of cells share: characters of a buffer from one index up to another, without an object a cell. */
final class Cells {
    private Cells() {}

    /** White space, the unbreakable kinds that spreadsheets leave behind included. */
    static boolean isBlank(char c) {
        return c <= ' ' || (c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    static boolean isBlank(char[] text, int from, int to) {
        return trimmedFrom(text, from, to) == to;
    }

    /** The first character that is not white space, or {@code to}. */
    static int trimmedFrom(char[] text, int from, int to) {
        int start = from;
        while (start < to && isBlank(text[start])) {
            start++;
        }
        return start;
    }

    /** The end of the last character that is not white space, or {@code from}. */
    static int trimmedTo(char[] text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text[end - 1])) {
            end--;
        }
        return end;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether all of them are digits, and there is at least one. */
    static boolean areDigits(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text[i])) {
                return false;
            }
        }
        return to > from;
    }

    /** The number that at most nine digits write. */
    static int number(char[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text[i] - '0';
        }
        return number;
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
