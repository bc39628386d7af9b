package org.safeguarding.indicators.io.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Plain decimals: digits, or digits, a point and digits; the digits before the point may be missing ({@code .5}). A minus
 * sign is read, so that a negative number is reported as such and {@code -0} is the zero it is; no other sign, no exponent,
 * no thousands mark.
 */
final class NumberCell {
    /** So many digits before the point: far beyond any figure, and always within a {@code long}. */
    private static final int MOST_DIGITS = 18;

    /** So many digits after the point, trailing zeros aside: sums of them are exact. */
    private static final int MOST_PLACES = 12;

    private NumberCell() {}

    /** What keeps this from being a number of zero or more. */
    static @Nullable Fault fault(char[] text, int from, int to) {
        int start = digitsFrom(text, from, to);
        int point = point(text, start, to);
        boolean number = point == to
                ? Cells.areDigits(text, start, to)
                : (point == start || Cells.areDigits(text, start, point)) && Cells.areDigits(text, point + 1, to);
        if (!number) {
            return Fault.NOT_A_NUMBER;
        }
        if (point - start > MOST_DIGITS || places(text, point, to) > MOST_PLACES) {
            return Fault.TOO_LONG;
        }
        return start > from && hasValue(text, start, to) ? Fault.NEGATIVE : null;
    }

    /** Whether what has no fault has no point either. */
    static boolean isWhole(char[] text, int from, int to) {
        return point(text, from, to) == to;
    }

    static long whole(char[] text, int from, int to) {
        long number = 0;
        for (int i = digitsFrom(text, from, to); i < to; i++) {
            number = 10 * number + text[i] - '0';
        }
        return number;
    }

    static BigDecimal decimal(char[] text, int from, int to) {
        return new BigDecimal(text, from, to - from);
    }

    private static int digitsFrom(char[] text, int from, int to) {
        return from < to && text[from] == '-' ? from + 1 : from;
    }

    private static int point(char[] text, int from, int to) {
        int point = from;
        while (point < to && text[point] != '.') {
            point++;
        }
        return point;
    }

    private static int places(char[] text, int point, int to) {
        int end = to;
        while (end > point + 1 && text[end - 1] == '0') {
            end--;
        }
        return Math.max(0, end - point - 1);
    }

    private static boolean hasValue(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] != '0' && text[i] != '.') {
                return true;
            }
        }
        return false;
    }
}
