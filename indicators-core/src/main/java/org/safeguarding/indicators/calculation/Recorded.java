package org.safeguarding.indicators.calculation;

import org.safeguarding.indicators.tally.Events;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Retold;
import org.safeguarding.indicators.tally.Row;

/**
 * A flow whose rows are not there before a day of their own, whatever day their events belong to: the clock of an
 * assessment may start at its referral, but nobody knows of the assessment before it starts.
 *
 * @param flow the flow
 * @param type the rows it counts through
 * @param since the day from which a row is there; blank for one that always was
 * @param <S> the subject
 * @param <R> the rows
 * @param <P> the parts counted
 */
public record Recorded<S, R extends Row, P>(Flow<S, P> flow, Class<R> type, DayField<R> since)
        implements Retold<S, P>, RunningClocks<S> {
    @Override
    public void events(S subject, Events<P> out) {
        flow.events(
                subject,
                (day, part, amount, knownFrom, knownUntil, through, because) ->
                        out.event(day, part, amount, there(knownFrom, through), knownUntil, through, because));
    }

    @Override
    public void beside(S subject, Holdings<P> out) {
        flow.beside(
                subject,
                (part, amount, from, until, knownFrom, knownUntil, eventDay, through, because) -> out.held(
                        part, amount, from, until, there(knownFrom, through), knownUntil, eventDay, through, because));
    }

    /** What a flow without clocks has running is nothing. */
    @Override
    @SuppressWarnings("unchecked") // a flow of these subjects has clocks of these subjects
    public void running(S subject, int asAt, Taker out) {
        if (flow instanceof RunningClocks<?> clocks) {
            ((RunningClocks<S>) clocks).running(subject, asAt, (through, started, due, lastTimely, because) -> {
                if (since.get().applyAsInt(type.cast(through)) <= asAt) {
                    out.clock(through, started, due, lastTimely, because);
                }
            });
        }
    }

    private int there(int knownFrom, Row through) {
        return Math.max(knownFrom, since.get().applyAsInt(type.cast(through)));
    }
}
