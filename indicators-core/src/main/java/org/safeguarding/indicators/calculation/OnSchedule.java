package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;

/**
 * Of what is open at D, whether every deadline up to D was kept, D among them: the first event within an allowance of the
 * start, each next one within another allowance of the event before. A row is {@link Share#IN} at D if they all were, else
 * {@link Share#OUT}, and counts from its first deadline on: before it there is nothing to keep. A deadline that was missed
 * stays missed. The evidence names the events that kept the deadlines, one after the other, on or before D.
 *
 * <p>Edge results:
 * <ul>
 *   <li>an event before the start keeps nothing;
 *   <li>several events of one day keep one deadline;
 *   <li>an event on the day of a deadline keeps it;
 *   <li>a row whose start is outside the years of the working-day calendar is left out, and so is every row from the end of
 *       the calendar on.
 * </ul>
 *
 * @param open what is open
 * @param first how long after the start the first event may be
 * @param next how long after an event the next one may be
 * @param events the events
 * @param <S> the subject
 * @param <R> the row
 * @param <E> the events
 */
public record OnSchedule<S, R extends Row, E extends Row>(
        Holding<S, R> open, DayAllowance first, DayAllowance next, Related<S, R, E> events) implements Level<S, Share> {

    @Override
    public void holdings(S subject, Holdings<Share> out) {
        int horizon = Math.min(first.horizon(), next.horizon());
        for (R row : open.rows().of().apply(subject)) {
            if (open.isEverOpen(row) && first.covers(open.start(row))) {
                int until = Math.min(open.until(row), horizon);
                hold(row, until, events.of(subject, row), out);
            }
        }
    }

    private void hold(R row, int until, DatedRows<E> events, Holdings<Share> out) {
        int start = open.start(row);
        int from = first.lastTimely(start);
        int deadline = from;
        int kept = from;
        ImmutableList<Row> because = ImmutableList.of();
        for (int i = 0; i < events.size(); i++) {
            int day = events.day(i);
            if (day > deadline) {
                break;
            }
            if (day >= start) {
                hold(Share.IN, kept, Math.min(day, until), row, because, out);
                kept = Math.max(kept, day);
                because = ImmutableList.<Row>builder()
                        .addAll(because)
                        .add(events.row(i))
                        .build();
                deadline = next.covers(day) ? next.lastTimely(day) : day;
            }
        }
        hold(Share.IN, kept, Math.min(deadline, until), row, because, out);
        hold(Share.OUT, Math.max(kept, deadline), until, row, because, out);
    }

    private static <R extends Row> void hold(
            Share part, int from, int until, R row, ImmutableList<Row> because, Holdings<Share> out) {
        if (from < until) {
            out.held(part, 1, from, until, from, Day.FOREVER, Day.NONE, row, because);
        }
    }
}
