package org.safeguarding.indicators.law;

import java.time.LocalDate;
import org.safeguarding.indicators.time.Day;

/**
 * What a plain loop is asked for: the days its window sees, and what is known.
 *
 * @param first the first day that is seen; the last one itself, where there is no window; {@code LocalDate.MIN} for all history
 * @param last the last day that is seen, on which the figure is read
 * @param asAt the as-at date
 */
public record Seen(LocalDate first, LocalDate last, LocalDate asAt) {
    static Seen of(int first, int last, int asAt) {
        LocalDate from = first <= Day.NONE + 1 ? LocalDate.MIN : Day.toDate(first);
        return new Seen(from, Day.toDate(last), Day.toDate(asAt));
    }

    /**
     * Whether a day is one of those seen.
     *
     * @param day the day
     * @return true from the first to the last, both included
     */
    public boolean sees(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
