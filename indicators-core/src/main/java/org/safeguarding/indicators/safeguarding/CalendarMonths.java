package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.time.Day;

/** Spans of calendar months up to a date: a look-back is subtracted from the date, an age added to the start. */
record CalendarMonths(int months) {
    /** Whether a day lies in (date - months, date]. */
    boolean reachBack(int date, int day) {
        return day <= date && day > Day.minusMonths(date, months);
    }

    /** The first date whose look-back does not reach a day any more. */
    int outOfReach(int day) {
        int date = Day.plusMonths(day, months);
        while (reachBack(date, day)) {
            date++;
        }
        return date;
    }

    /** The date from which what began on a day is so many months old. */
    int oldEnough(int start) {
        return Day.plusMonths(start, months);
    }
}
