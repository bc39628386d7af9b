package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.tally.Events;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;

/**
 * Clocks that start one another while something is open: the first runs from its start to the first event that goes with
 * it, each next one from that event to the next. Every clock that falls due while the row is open is one event of its due
 * day: {@link Clock#MET} if it stopped in time, {@link Clock#MISSED} if it stopped late or the row ended without that; until
 * then {@link Clock#NOT_YET_DUE} on the due day itself and {@link Clock#OVERDUE} once its time is over. A clock that stopped
 * late still starts the next, one that has not stopped starts none.
 *
 * <p>Edge results:
 * <ul>
 *   <li>a clock is known from its due day on, so that those not yet due are those of that very day; through the days right
 *       after it that are not worked its time is not over either, and stopped on one of them it is met;
 *   <li>events before the start and after the end stop no clock, those on the two days do;
 *   <li>several events of one day are one; the evidence names the one with the greatest key as text;
 *   <li>a clock that falls due on the day the row ends does not count, unless the end day counts;
 *   <li>a row whose start is outside the years of the working-day calendar of the first clock has no clock at all; one that
 *       is stopped outside them does not count from then on.
 * </ul>
 *
 * @param open what is open
 * @param first how long the first clock may run
 * @param next how long each next clock may run
 * @param events what stops a clock and starts the next
 * @param <S> the subject
 * @param <R> the row
 * @param <E> the events
 */
public record ChainedClocks<S, R extends Row, E extends Row>(
        Holding<S, R> open, DayAllowance first, DayAllowance next, Related<S, R, E> events)
        implements Flow<S, Clock>, RunningClocks<S> {

    @Override
    public void events(S subject, Events<Clock> out) {
        for (R row : open.rows().of().apply(subject)) {
            if (open.isEverOpen(row) && first.covers(open.start(row))) {
                chain(row, events.of(subject, row), out);
            }
        }
    }

    @Override
    public void running(S subject, int asAt, Taker out) {
        for (R row : open.rows().of().apply(subject)) {
            int start = open.start(row);
            if (open.isEverOpen(row) && first.covers(start) && start <= asAt && asAt < open.until(row)) {
                running(row, events.of(subject, row), asAt, out);
            }
        }
    }

    private void running(R row, DatedRows<E> events, int asAt, Taker out) {
        int start = open.start(row);
        DayAllowance allowance = first;
        ImmutableList<Row> startedBy = ImmutableList.of();
        for (int i = 0; i < events.size(); i++) {
            int day = events.day(i);
            boolean sameDayAsNext = i + 1 < events.size() && events.day(i + 1) == day;
            if (day >= open.start(row) && day <= asAt && !sameDayAsNext) {
                start = day;
                allowance = next;
                startedBy = ImmutableList.of(events.row(i));
            }
        }
        if (allowance.covers(start) && allowance.due(start) < Day.FOREVER - 1 && asAt < allowance.horizon()) {
            out.clock(row, start, allowance.due(start), allowance.lastTimely(start), startedBy);
        }
    }

    private void chain(R row, DatedRows<E> events, Events<Clock> out) {
        int end = open.end(row);
        OneClock<R> clock = new OneClock<>(row, first, open.start(row), ImmutableList.of());
        for (int i = 0; i < events.size(); i++) {
            int day = events.day(i);
            boolean sameDayAsNext = i + 1 < events.size() && events.day(i + 1) == day;
            if (day >= open.start(row) && day <= end && !sameDayAsNext) {
                E event = events.row(i);
                clock.stopped(day, event, open.until(row), out);
                clock = new OneClock<>(row, next, day, ImmutableList.of(event));
            }
        }
        clock.running(end, open.until(row), out);
    }

    /** A clock that runs from a day, because of the event that started it if there is one. */
    private record OneClock<R extends Row>(R row, DayAllowance allowance, int start, ImmutableList<Row> startedBy) {
        void stopped(int day, Row event, int until, Events<Clock> out) {
            if (counts(until)) {
                unstopped(day, out);
                if (allowance.covers(day)) {
                    Clock state = allowance.within(start, day) ? Clock.MET : Clock.MISSED;
                    ImmutableList<Row> both = ImmutableList.<Row>builder()
                            .addAll(startedBy)
                            .add(event)
                            .build();
                    emit(state, day, Day.FOREVER, both, out);
                }
            }
        }

        void running(int end, int until, Events<Clock> out) {
            if (counts(until)) {
                unstopped(end, out);
                if (end != Day.FOREVER && allowance.covers(end)) {
                    emit(Clock.MISSED, end, Day.FOREVER, startedBy, out);
                }
            }
        }

        /** What it is from its due day until it stops or the row ends. */
        private void unstopped(int until, Events<Clock> out) {
            int known = Math.min(until, allowance.horizon());
            int late = allowance.lastTimely(start) + 1;
            emit(Clock.NOT_YET_DUE, allowance.due(start), Math.min(late, known), startedBy, out);
            emit(Clock.OVERDUE, late, known, startedBy, out);
        }

        /** Whether it falls due while the row is open; where the calendar ends before that, nobody can tell. */
        private boolean counts(int until) {
            return allowance.covers(start) && allowance.due(start) < Math.min(until, Day.FOREVER - 1);
        }

        private void emit(Clock state, int knownFrom, int knownUntil, ImmutableList<Row> because, Events<Clock> out) {
            if (knownFrom < knownUntil) {
                out.event(allowance.due(start), state, 1, knownFrom, knownUntil, row, because);
            }
        }
    }
}
