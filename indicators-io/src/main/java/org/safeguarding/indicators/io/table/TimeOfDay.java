package org.safeguarding.indicators.io.table;

/**
 * The time of day behind a date. One is kept by each column that needs it, so that a cell costs no object.
 *
 * <p>{@code HH:mm}, then optionally {@code :ss}, then optionally a point or comma and digits, of which the first nine count.
 * From 00:00 to 23:59:59.999999999.
 */
final class TimeOfDay {
    private static final int NANOS_DIGITS = 9;
    private static final int LONGEST_ABBREVIATION = 5;

    private int secondOfDay;
    private int nanos;

    /** Reads a time from here, its hour of two digits; the index after it, or -1 if there is none. */
    int parse(char[] text, int from, int to) {
        return parse(text, from, from + 2, to);
    }

    /** The same, where the hour may have one digit, as spreadsheets write it. */
    int parseLoosely(char[] text, int from, int to) {
        return parse(text, from, from + 1 < to && text[from + 1] == ':' ? from + 1 : from + 2, to);
    }

    private int parse(char[] text, int from, int colon, int to) {
        if (colon >= to || text[colon] != ':' || !Cells.areDigits(text, from, colon) || !pairAt(text, colon + 1, to)) {
            return -1;
        }
        int hour = Cells.number(text, from, colon);
        int minute = Cells.number(text, colon + 1, colon + 3);
        int second = 0;
        nanos = 0;
        int at = colon + 3;
        if (at < to && text[at] == ':') {
            if (!pairAt(text, at + 1, to)) {
                return -1;
            }
            second = Cells.number(text, at + 1, at + 3);
            at = fraction(text, at + 3, to);
        }
        secondOfDay = (hour * 60 + minute) * 60 + second;
        return hour > 23 || minute > 59 || second > 59 ? -1 : at;
    }

    int secondOfDay() {
        return secondOfDay;
    }

    int nanos() {
        return nanos;
    }

    /**
     * Whether this is a mark of a time zone, as {@code Z}, {@code +01:00}, {@code +0100}, {@code  GMT}, {@code
     * Europe/London} or {@code +01:00[Europe/London]}, or of half a day, as {@code AM}.
     */
    static boolean isZoneMark(char[] text, int from, int to) {
        int at = from < to && text[from] == ' ' ? from + 1 : from;
        int bracket = at;
        while (bracket < to && text[bracket] != '[') {
            bracket++;
        }
        boolean named = bracket < to;
        if (named && (text[to - 1] != ']' || !isName(text, bracket + 1, to - 1))) {
            return false;
        }
        return at == bracket ? named : isOffset(text, at, bracket) || isName(text, at, bracket);
    }

    private int fraction(char[] text, int from, int to) {
        if (from == to || (text[from] != '.' && text[from] != ',')) {
            return from;
        }
        int at = from + 1;
        for (int digit = 0; at < to && Cells.isDigit(text[at]); at++, digit++) {
            if (digit < NANOS_DIGITS) {
                nanos = 10 * nanos + text[at] - '0';
            }
        }
        for (int digit = at - from - 1; digit < NANOS_DIGITS; digit++) {
            nanos *= 10;
        }
        return at == from + 1 ? -1 : at;
    }

    private static boolean pairAt(char[] text, int from, int to) {
        return from + 2 <= to && Cells.areDigits(text, from, from + 2);
    }

    private static boolean isOffset(char[] text, int from, int to) {
        char sign = text[from];
        if (sign != '+' && sign != '-') {
            return false;
        }
        int at = from + 1;
        for (int pair = 0; pair < 3 && pairAt(text, at, to); pair++) {
            at += 2;
            if (at < to && text[at] == ':') {
                at++;
            }
        }
        return at == to && Cells.isDigit(text[to - 1]);
    }

    /** A few letters, as {@code BST}, or a region with its stroke. */
    private static boolean isName(char[] text, int from, int to) {
        boolean stroke = false;
        for (int i = from; i < to; i++) {
            char c = text[i];
            stroke |= c == '/' && i > from;
            if (!(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z') && c != '/' && c != '_') {
                return false;
            }
        }
        return to > from && (stroke || to - from <= LONGEST_ABBREVIATION);
    }
}
