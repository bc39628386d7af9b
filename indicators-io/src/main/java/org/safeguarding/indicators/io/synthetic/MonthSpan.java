package org.safeguarding.indicators.io.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A calendar month, or the part of it that the extract covers.
 *
 * @param index its place among the months of the extract, from 0
 * @param of the calendar month
 * @param first its first day covered
 * @param last its last day covered
 */
record MonthSpan(int index, YearMonth of, int first, int last) {
    /** The index-th month of [from, to], clipped to it. */
    static MonthSpan at(LocalDate from, LocalDate to, int index) {
        YearMonth month = YearMonth.from(from).plusMonths(index);
        int first = Math.max(Days.of(from), Days.of(month.atDay(1)));
        int last = Math.min(Days.of(to), Days.of(month.atEndOfMonth()));
        return new MonthSpan(index, month, first, last);
    }

    /** The share of the calendar month that is covered, 1 for a whole one. */
    double share() {
        return (last - first + 1) / (double) of.lengthOfMonth();
    }

    boolean holds(int day) {
        return first <= day && day <= last;
    }
}
