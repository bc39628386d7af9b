package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * What lasts from one date to another: open at D if it began on or before D and has not ended by the end of D. What begins
 * and ends on one day is never open, unless the end day counts; what ends before it begins never is.
 *
 * @param rows the rows
 * @param from the date it begins; a row without one is never open
 * @param to the date it ends, blank while it lasts
 * @param where which rows
 * @param endDayCounts whether it is still open on the day it ends
 * @param <S> the subject
 * @param <R> the row
 */
public record Holding<S, R extends Row>(
        Rows<S, R> rows, DayField<R> from, DayField<R> to, Where<R> where, boolean endDayCounts)
        implements Level<S, Counted> {

    @Override
    public void holdings(S subject, Holdings<Counted> out) {
        for (R row : rows.of().apply(subject)) {
            if (isEverOpen(row)) {
                int start = start(row);
                out.held(Counted.COUNTED, 1, start, until(row), start, Day.FOREVER, Day.NONE, row, ImmutableList.of());
            }
        }
    }

    /** Whether there is a day on which a row takes part and is open. */
    boolean isEverOpen(R row) {
        int start = start(row);
        return start != Day.NONE && start < until(row) && where.test().test(row);
    }

    /** The first day on which a row is open. */
    int start(R row) {
        return from.get().applyAsInt(row);
    }

    /** The day on which a row ends, {@code Day.FOREVER} while it lasts. */
    int end(R row) {
        int end = to.get().applyAsInt(row);
        return end == Day.NONE ? Day.FOREVER : end;
    }

    /** The first day on which a row is open no more. */
    int until(R row) {
        int end = end(row);
        return endDayCounts && end != Day.FOREVER ? end + 1 : end;
    }
}
