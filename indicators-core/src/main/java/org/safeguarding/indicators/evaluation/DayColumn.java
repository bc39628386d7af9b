package org.safeguarding.indicators.evaluation;

import java.util.Arrays;
import java.util.TreeSet;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Window;

/**
 * A column of days, and a code for each of them: small numbers in the order of the days, so that a table over the days of a
 * column is a small array. The days from 1900 to 2100 have codes that run on from the first to the last of them that there
 * is. Days outside, which only a slip of the pen writes, have codes before and after, found by search: one mistyped year
 * does not make the tables large.
 *
 * <p>The array is kept as it is, blanks and all; codes are worked out as they are needed, in one subtraction.
 */
final class DayColumn {
    private static final int CORE_FIRST = Day.of(1900, 1, 1);
    private static final int CORE_LAST = Day.of(2100, 12, 31);
    private static final int MOST_STRAYS = 1 << 16;

    /** Added to a day it gives no negative number; added to a blank it does. */
    private static final int BEFORE_ALL = 1 << 30;

    private final int[] days;
    private final int first;
    private final int span;
    private final int[] before;
    private final int[] after;
    private final int blanks;

    private DayColumn(int[] days, int first, int span, int[] before, int[] after, int blanks) {
        this.days = days;
        this.first = first;
        this.span = span;
        this.before = before;
        this.after = after;
        this.blanks = blanks;
    }

    /**
     * A column over an array, which is kept.
     *
     * @throws IllegalArgumentException if a day is {@code Day.FOREVER}, or there are too many days outside 1900 to 2100
     */
    static DayColumn of(int[] days) {
        int low = Day.FOREVER;
        int high = Day.NONE;
        for (int day : days) {
            low = Math.min(low, day);
            high = Math.max(high, day);
        }
        if (low < CORE_FIRST || high > CORE_LAST || days.length == 0) {
            return withStrays(days);
        }
        return new DayColumn(days, low, high - low + 1, new int[0], new int[0], 0);
    }

    private static DayColumn withStrays(int[] days) {
        int low = CORE_LAST;
        int high = CORE_FIRST - 1;
        int blanks = 0;
        TreeSet<Integer> strays = new TreeSet<>();
        for (int day : days) {
            if (day >= CORE_FIRST && day <= CORE_LAST) {
                low = Math.min(low, day);
                high = Math.max(high, day);
            } else if (day == Day.NONE) {
                blanks++;
            } else {
                strays.add(day);
            }
            if (day == Day.FOREVER || strays.size() > MOST_STRAYS) {
                throw new IllegalArgumentException("expected days, blanks, and at most " + MOST_STRAYS
                        + " different days outside 1900 to 2100, got more or a day that never comes");
            }
        }
        return new DayColumn(
                days,
                low,
                Math.max(0, high - low + 1),
                array(strays.headSet(CORE_FIRST)),
                array(strays.tailSet(CORE_LAST)),
                blanks);
    }

    private static int[] array(Iterable<Integer> days) {
        TreeSet<Integer> sorted = new TreeSet<>();
        days.forEach(sorted::add);
        return sorted.stream().mapToInt(Integer::intValue).toArray();
    }

    int rows() {
        return days.length;
    }

    /** How many of the rows have no day. */
    int blanks() {
        return blanks;
    }

    /** The day of a row, or {@code Day.NONE}. */
    int day(int row) {
        return days[row];
    }

    /** One for a blank, else none: its sign tells, so that no branch has to. */
    static int blank(int day) {
        return (day + BEFORE_ALL) >>> (Integer.SIZE - 1);
    }

    /** The array itself: for loops that count in it without a call a row. */
    int[] days() {
        return days;
    }

    /** How many codes there are. */
    int codes() {
        return before.length + span + after.length;
    }

    /** The first of the days whose codes run on. */
    int first() {
        return first;
    }

    /** How many days' codes run on: a day d has the code {@code d - first() + offset()} if it is one of so many. */
    int span() {
        return span;
    }

    /** The code of {@link #first}. */
    int offset() {
        return before.length;
    }

    /** The code of a day of the column; -1 for a blank. */
    int code(int day) {
        int index = day - first;
        return index >= 0 && index < span ? index + before.length : strayCode(day);
    }

    private int strayCode(int day) {
        if (day == Day.NONE) {
            return -1;
        }
        return day < first ? Arrays.binarySearch(before, day) : before.length + span + Arrays.binarySearch(after, day);
    }

    /** The day of a code. */
    int dayOf(int code) {
        if (code < before.length) {
            return before[code];
        }
        int index = code - before.length;
        return index < span ? first + index : after[index - span];
    }

    /** For each code the place of the first date on or after its day. */
    int[] places(Dates dates) {
        int[] places = new int[codes()];
        for (int code = 0; code < places.length; code++) {
            places[code] = dates.from(dayOf(code));
        }
        return places;
    }

    /** For each code the place of the first date, on or after its day, whose window does not see it any more. */
    int[] ends(Window window, Dates dates) {
        int[] ends = new int[codes()];
        for (int code = 0; code < ends.length; code++) {
            ends[code] = end(dayOf(code), window, dates);
        }
        return ends;
    }

    /** The place of the first date, on or after a day, whose window does not see the day any more. */
    static int end(int day, Window window, Dates dates) {
        return Math.max(dates.from(day), dates.from(window.lastEnd(day) + 1));
    }
}
