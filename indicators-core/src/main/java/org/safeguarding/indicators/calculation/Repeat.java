package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.tally.Events;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * Counts rows by a date as repeats or first ones: a row is {@link Share#IN} if the same subject has another on an earlier
 * day within the look-back, else {@link Share#OUT}. Rows of one day are not repeats of each other. Rows that the filter
 * leaves out are no earlier ones either. The evidence names the nearest earlier row (of several on that day, the greatest
 * key as text).
 *
 * @param rows the rows
 * @param on the date
 * @param where which rows
 * @param lookBack how far back an earlier one matters
 * @param <S> the subject
 * @param <R> the row
 */
public record Repeat<S, R extends Row>(Rows<S, R> rows, DayField<R> on, Where<R> where, LookBack lookBack)
        implements Flow<S, Share> {

    @Override
    public void events(S subject, Events<Share> out) {
        DatedRows<R> dated = DatedRows.of(rows.of().apply(subject), on, where);
        int earlier = -1;
        for (int i = 0; i < dated.size(); i++) {
            int day = dated.day(i);
            if (i > 0 && dated.day(i - 1) < day) {
                earlier = i - 1;
            }
            boolean repeat = earlier >= 0 && dated.day(earlier) >= lookBack.earliest(day);
            out.event(
                    day,
                    repeat ? Share.IN : Share.OUT,
                    1,
                    day,
                    Day.FOREVER,
                    dated.row(i),
                    repeat ? ImmutableList.of(dated.row(earlier)) : ImmutableList.of());
        }
    }
}
