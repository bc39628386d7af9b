package org.safeguarding.indicators.io.synthetic;

import java.time.LocalDate;

/** Days as numbers, counted from 1 January 1970. */
final class Days {
    /** Later than every day: what has not ended, and nobody knows when it will. */
    static final int NEVER = Integer.MAX_VALUE;

    private Days() {}

    static int of(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /** The day as yyyy-MM-dd. */
    static String text(int day) {
        return date(day).toString();
    }

    /** The same day some calendar months earlier or later; a missing day becomes the month's last. */
    static int plusMonths(int day, int months) {
        return of(date(day).plusMonths(months));
    }
}
