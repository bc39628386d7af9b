package org.safeguarding.indicators.io.table;

import com.google.common.annotations.VisibleForTesting;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.time.Day;

/**
 * The date of a cell, packed into an {@code int} until the column's shape is decided: the day of the calendar, whether the
 * day of the month is above 12, whether there is a day, and the shape.
 *
 * <p>A cell has a shape if its first ten characters have and nothing, a {@code T} or a space comes next. A cell may have a
 * shape and no day: it is one of the dates that stand for a blank (9999-12-31, 1900-01-01, 1753-01-01), or there is no such
 * day, or what follows is no time. It still votes on the shape of its column. A blank is 0.
 */
final class DateCell {
    static final int LENGTH = 10;

    private static final int NO_SHAPE = 0;
    private static final int ISO = 1;
    private static final int SLASHED = 2;
    private static final int SHAPE = 3;
    private static final int HAS_DAY = 4;
    private static final int ABOVE_12 = 8;
    private static final int DAY_SHIFT = 4;

    /** The years of which the first days of months are kept; no date that stands for a blank is in them. */
    private static final int FIRST_YEAR = 1901;

    private static final int LAST_YEAR = 2101;

    /** By month, from 1 for the first of them. */
    private static final int[] FIRST_DAYS = firstDays();

    private DateCell() {}

    /** The packed date; only the shape, if there is no such day or it stands for a blank; 0, if it has no shape. */
    static int parse(char[] text, int from, int to) {
        if (to - from >= LENGTH && text[from + 4] == '-' && (to - from == LENGTH || isBoundary(text[from + LENGTH]))) {
            int cell = iso(text, from);
            if (cell != NO_SHAPE) {
                return cell;
            }
        }
        return parseAny(text, from, to);
    }

    /** By far the commonest: a day of a year from 1901 on in ISO form, without a look at each digit in turn. */
    private static int iso(char[] text, int from) {
        int y1 = text[from] - '0';
        int y2 = text[from + 1] - '0';
        int y3 = text[from + 2] - '0';
        int y4 = text[from + 3] - '0';
        int m1 = text[from + 5] - '0';
        int m2 = text[from + 6] - '0';
        int d1 = text[from + 8] - '0';
        int d2 = text[from + 9] - '0';
        // Neither the digit nor what is left up to 9 may be negative.
        int outside = y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2 | 9 - y1 | 9 - y2 | 9 - y3 | 9 - y4 | 9 - m1 | 9 - m2
                | 9 - d1 | 9 - d2;
        int month = 10 * m1 + m2;
        int dayOfMonth = 10 * d1 + d2;
        int index = (1000 * y1 + 100 * y2 + 10 * y3 + y4 - FIRST_YEAR) * 12 + month;
        if (outside < 0
                || text[from + 7] != '-'
                || month < 1
                || month > 12
                || index < 0
                || index + 1 >= FIRST_DAYS.length
                || dayOfMonth < 1
                || dayOfMonth > FIRST_DAYS[index + 1] - FIRST_DAYS[index]) {
            return NO_SHAPE;
        }
        return ((FIRST_DAYS[index] + dayOfMonth - 1) << DAY_SHIFT) | (dayOfMonth > 12 ? ABOVE_12 : 0) | HAS_DAY | ISO;
    }

    private static int[] firstDays() {
        int[] days = new int[(LAST_YEAR - FIRST_YEAR) * 12 + 2];
        for (int index = 1; index < days.length; index++) {
            days[index] = Day.of(FIRST_YEAR + (index - 1) / 12, (index - 1) % 12 + 1, 1);
        }
        return days;
    }

    private static int parseAny(char[] text, int from, int to) {
        if (to - from < LENGTH || (to - from > LENGTH && !isBoundary(text[from + LENGTH]))) {
            return NO_SHAPE;
        }
        char third = text[from + 2];
        if (third == '/') {
            return text[from + 5] == '/'
                            && digits(text, from, 2)
                            && digits(text, from + 3, 2)
                            && digits(text, from + 6, 4)
                    ? packed(SLASHED, number(text, from + 6, 4), number(text, from + 3, 2), number(text, from, 2))
                    : NO_SHAPE;
        }
        return text[from + 4] == '-'
                        && text[from + 7] == '-'
                        && digits(text, from, 4)
                        && digits(text, from + 5, 2)
                        && digits(text, from + 8, 2)
                ? packed(ISO, number(text, from, 4), number(text, from + 5, 2), number(text, from + 8, 2))
                : NO_SHAPE;
    }

    /** Whether what was parsed to a shape without a day stands for a blank. */
    static boolean isSentinel(char[] text, int from) {
        if (text[from + 2] == '/') {
            return isSentinel(number(text, from + 6, 4), number(text, from + 3, 2), number(text, from, 2));
        }
        return isSentinel(number(text, from, 4), number(text, from + 5, 2), number(text, from + 8, 2));
    }

    static boolean hasDay(int packed) {
        return (packed & HAS_DAY) != 0;
    }

    static boolean isAbove12(int packed) {
        return (packed & ABOVE_12) != 0;
    }

    /** The day, or {@link Day#NONE}. */
    static int day(int packed) {
        return hasDay(packed) ? packed >> DAY_SHIFT : Day.NONE;
    }

    static int withoutDay(int packed) {
        return packed & SHAPE;
    }

    static @Nullable DateShape shape(int packed) {
        return switch (packed & SHAPE) {
            case ISO -> DateShape.ISO;
            case SLASHED -> DateShape.SLASHED;
            default -> null;
        };
    }

    private static int packed(int shape, int year, int month, int dayOfMonth) {
        if (month < 1
                || month > 12
                || dayOfMonth < 1
                || dayOfMonth > daysIn(year, month)
                || isSentinel(year, month, dayOfMonth)) {
            return shape;
        }
        return Day.of(year, month, dayOfMonth) << DAY_SHIFT | (dayOfMonth > 12 ? ABOVE_12 : 0) | HAS_DAY | shape;
    }

    @VisibleForTesting
    static int daysIn(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean isSentinel(int year, int month, int dayOfMonth) {
        return (dayOfMonth == 1 && month == 1 && (year == 1900 || year == 1753))
                || (dayOfMonth == 31 && month == 12 && year == 9999);
    }

    private static boolean isBoundary(char c) {
        return c == 'T' || c == ' ';
    }

    private static boolean digits(char[] text, int from, int length) {
        return Cells.areDigits(text, from, from + length);
    }

    private static int number(char[] text, int from, int length) {
        return Cells.number(text, from, from + length);
    }
}
