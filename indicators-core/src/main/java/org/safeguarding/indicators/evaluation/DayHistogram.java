package org.safeguarding.indicators.evaluation;

import org.safeguarding.indicators.time.Day;

/**
 * How many of some rows have each day of a column whose days all run on. The table has as many places as a power of two, so that the
 * low bits of a day tell it from the others, and counting needs neither a subtraction nor a check of bounds nor a branch. Blanks
 * fall on the place of some day or other: how many there are is known, and they are taken off at the end.
 */
final class DayHistogram {
    private final DayColumn days;
    private final int[] places;
    private int blanks;

    DayHistogram(DayColumn days) {
        this.days = days;
        int most = Integer.highestOneBit(Math.max(1, days.span()));
        places = new int[most < days.span() ? 2 * most : most];
    }

    /** Whether the days of a column can be counted so: none lies outside the years whose days run on. */
    static boolean holds(DayColumn days) {
        return days.codes() == days.span();
    }

    /** Counts the rows from one to before another. */
    void count(int from, int until) {
        if (days.blanks() > 0) {
            blanks += blanks(days.days(), from, until);
        }
        count(days.days(), from, until, places);
    }

    private static void count(int[] days, int from, int until, int[] places) {
        int low = places.length - 1;
        for (int row = from; row < until; row++) {
            places[days[row] & low]++;
        }
    }

    private static int blanks(int[] days, int from, int until) {
        int blanks = 0;
        for (int row = from; row < until; row++) {
            blanks += DayColumn.blank(days[row]);
        }
        return blanks;
    }

    /**
     * Adds what was counted to a table by code.
     *
     * @param counts the table, in which each code has so many places side by side
     * @param width how many
     * @param lane which of them is meant
     */
    void addTo(int[] counts, int width, int lane) {
        int low = places.length - 1;
        for (int code = 0; code < days.span(); code++) {
            counts[code * width + lane] += places[(days.first() + code) & low];
        }
        int blank = (Day.NONE - days.first()) & low;
        if (blank < days.span()) {
            counts[blank * width + lane] -= blanks;
        }
    }
}
