package org.safeguarding.indicators.io.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The days that an extract covers, all ends in.
 *
 * @param firstDay the first day of most tables
 * @param contactsFrom the first day of contacts, their decisions, and visits
 * @param asAt the last day, on which the extract was taken
 */
record Span(LocalDate firstDay, LocalDate contactsFrom, LocalDate asAt) {
    Span {
        if (contactsFrom.isBefore(firstDay) || asAt.isBefore(contactsFrom)) {
            throw new IllegalArgumentException(
                    "expected first day <= first day of contacts <= as-at date but they were " + firstDay + ", "
                            + contactsFrom + ", " + asAt);
        }
        if (contactsFrom.getDayOfMonth() != 1 && !contactsFrom.equals(firstDay)) {
            throw new IllegalArgumentException(
                    "expected the first day of contacts to be the first of a month but was " + contactsFrom);
        }
    }

    /** How many calendar months the span touches. */
    int months() {
        return indexOf(YearMonth.from(asAt)) + 1;
    }

    /** The place of a calendar month among those of the span, from 0. */
    int indexOf(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(firstDay), month);
    }

    /** The place of the calendar month that holds a day. */
    int monthOf(int day) {
        return indexOf(YearMonth.from(Days.date(day)));
    }

    MonthSpan month(int index) {
        return MonthSpan.at(firstDay, asAt, index);
    }

    /** The first month from which contacts and visits are wanted. */
    int firstContactMonth() {
        return indexOf(YearMonth.from(contactsFrom));
    }
}
