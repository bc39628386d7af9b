package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;

/**
 * Of what is open at D and has been so for long enough, whether the latest event that goes with it is recent: a row is
 * {@link Share#IN} at D if the time elapsed from that event to D is within an allowance, else {@link Share#OUT}. The
 * evidence names the latest event on or before D (of several on that day, the greatest key as text), recent or not.
 *
 * <p>Edge results:
 * <ul>
 *   <li>a row counts from the day on which it is as old as it has to be, that day among them;
 *   <li>an event before the row began counts like any other;
 *   <li>a row whose start is outside the years of the working-day calendar is left out, and so is every row from the end of
 *       the calendar on; an event before the calendar begins is never recent.
 * </ul>
 *
 * @param open what is open
 * @param age how old a row is when it begins to count
 * @param events the events
 * @param within how long ago the latest may be
 * @param <S> the subject
 * @param <R> the row
 * @param <E> the events
 */
public record UpToDate<S, R extends Row, E extends Row>(
        Holding<S, R> open, DayAllowance age, Related<S, R, E> events, DayAllowance within) implements Level<S, Share> {

    @Override
    public void holdings(S subject, Holdings<Share> out) {
        int horizon = Math.min(age.horizon(), within.horizon());
        for (R row : open.rows().of().apply(subject)) {
            if (open.isEverOpen(row) && age.covers(open.start(row))) {
                int until = Math.min(open.until(row), horizon);
                new Spans<>(row, age.due(open.start(row)), until, out).hold(events.of(subject, row), within);
            }
        }
    }

    /** The days [from, until) on which a row counts. */
    private record Spans<R extends Row>(R row, int from, int until, Holdings<Share> out) {
        <E extends Row> void hold(DatedRows<E> events, DayAllowance within) {
            int first = events.size() == 0 ? Day.FOREVER : events.day(0);
            hold(Share.OUT, from, first, ImmutableList.of());
            for (int i = 0; i < events.size(); i++) {
                int day = events.day(i);
                int next = i + 1 < events.size() ? events.day(i + 1) : Day.FOREVER;
                int old = within.covers(day) ? within.lastTimely(day) + 1 : day;
                List<E> latest = ImmutableList.of(events.row(i));
                hold(Share.IN, day, Math.min(old, next), latest);
                hold(Share.OUT, old, next, latest);
            }
        }

        private void hold(Share part, int start, int end, List<? extends Row> because) {
            int first = Math.max(start, from);
            int past = Math.min(end, until);
            if (first < past) {
                out.held(part, 1, first, past, first, Day.FOREVER, Day.NONE, row, because);
            }
        }
    }
}
