package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;

/**
 * What is open at D and has been so for longer than an allowance: at D, the time elapsed since it began is more than the
 * allowance.
 *
 * <p>A row whose start is outside the years of the working-day calendar is left out, and so is every row from the end of
 * the calendar on.
 *
 * @param open what is open
 * @param allowance how long it may be open before it counts
 * @param <S> the subject
 * @param <R> the row
 */
public record OpenBeyond<S, R extends Row>(Holding<S, R> open, DayAllowance allowance) implements Level<S, Counted> {
    @Override
    public void holdings(S subject, Holdings<Counted> out) {
        for (R row : open.rows().of().apply(subject)) {
            if (open.isEverOpen(row) && allowance.covers(open.start(row))) {
                int from = allowance.lastTimely(open.start(row)) + 1;
                int until = Math.min(open.until(row), allowance.horizon());
                if (from < until) {
                    out.held(Counted.COUNTED, 1, from, until, from, Day.FOREVER, Day.NONE, row, ImmutableList.of());
                }
            }
        }
    }
}
