package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.tally.Events;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;

/**
 * Clocks that should stop within an allowance, in all their states.
 *
 * <p>By {@link Attribution#START} or {@link Attribution#DUE} a row is one event of its start or due day, whose state
 * depends on the as-at date: not yet due, then overdue, then met or missed when it stops. By {@link Attribution#END} it is
 * an event of the day it stopped, met or missed; the clocks still running are held beside it, each on the dates it is open:
 * not yet due, then overdue.
 *
 * <p>Edge results:
 * <ul>
 *   <li>a stop before the start is {@link Clock#INVALID}, known once both dates are past, and never open;
 *   <li>a row whose interval reaches outside the years of the working-day calendar is left out, as long as it does: a stop
 *       in a mistyped far year leaves the clock running until then;
 *   <li>a row without a start follows {@link Unstarted};
 *   <li>a start and stop on one day are elapsed 0, and never open at the end of a day.
 * </ul>
 *
 * @param rows the rows
 * @param timing the clock
 * @param by which day an event belongs to
 * @param where which rows
 * @param unstarted what becomes of a row whose start is not known
 * @param <S> the subject
 * @param <R> the row
 */
public record Timescale<S, R extends Row>(
        Rows<S, R> rows, Timing<R> timing, Attribution by, Where<R> where, Unstarted unstarted)
        implements Flow<S, Clock>, RunningClocks<S> {

    /** Which day of a clock its event belongs to. */
    public enum Attribution {
        /** The day it started. */
        START,
        /** The day it stopped. */
        END,
        /** The day it was due. */
        DUE
    }

    /** What becomes of a row whose start is not known. */
    public enum Unstarted {
        /** It is left out. */
        LEFT_OUT,
        /** It counts as missed on the day it stopped, and open clocks are not given beside it. Only by end. */
        MISSED
    }

    /**
     * Refuses a missing start that counts as missed where the event belongs to the start.
     *
     * @param rows the rows
     * @param timing the clock
     * @param by which day an event belongs to
     * @param where which rows
     * @param unstarted what becomes of a row whose start is not known
     */
    public Timescale {
        if (unstarted == Unstarted.MISSED && by != Attribution.END) {
            throw new IllegalArgumentException(
                    "expected attribution by END where a missing start is missed, got " + by);
        }
    }

    /**
     * Clocks of every row.
     *
     * @param rows the rows
     * @param timing the clock
     * @param by which day an event belongs to
     * @param <S> the subject
     * @param <R> the row
     * @return the flow
     */
    public static <S, R extends Row> Timescale<S, R> of(Rows<S, R> rows, Timing<R> timing, Attribution by) {
        return new Timescale<>(rows, timing, by, Where.all(), Unstarted.LEFT_OUT);
    }

    @Override
    public void events(S subject, Events<Clock> out) {
        for (R row : rows.of().apply(subject)) {
            if (where.test().test(row)) {
                int start = timing.start(row);
                if (by == Attribution.END) {
                    ended(row, start, out);
                } else if (start != Day.NONE && covers(start)) {
                    running(row, by == Attribution.START ? start : timing.due(row), out);
                }
            }
        }
    }

    @Override
    public void beside(S subject, Holdings<Clock> out) {
        if (by != Attribution.END || unstarted == Unstarted.MISSED) {
            return;
        }
        for (R row : rows.of().apply(subject)) {
            int start = timing.start(row);
            if (start != Day.NONE && covers(start) && where.test().test(row) && !impossible(row)) {
                int until = runsUntil(row);
                int late = Math.max(start, timing.lastTimely(row) + 1);
                hold(Clock.NOT_YET_DUE, start, Math.min(late, until), start, row, out);
                hold(Clock.OVERDUE, late, until, start, row, out);
            }
        }
    }

    @Override
    public void running(S subject, int asAt, Taker out) {
        if (unstarted == Unstarted.MISSED) {
            return;
        }
        for (R row : rows.of().apply(subject)) {
            int start = timing.start(row);
            if (start != Day.NONE
                    && start <= asAt
                    && covers(start)
                    && where.test().test(row)
                    && !impossible(row)) {
                int due = timing.due(row);
                boolean counts = by != Attribution.DUE || due < Day.FOREVER - 1;
                if (counts && asAt < runsUntil(row)) {
                    out.clock(row, start, due, Math.max(start - 1, timing.lastTimely(row)), ImmutableList.of());
                }
            }
        }
    }

    private static <R extends Row> void hold(
            Clock state, int from, int until, int knownFrom, R row, Holdings<Clock> out) {
        if (from < until) {
            out.held(state, 1, from, until, knownFrom, Day.FOREVER, Day.NONE, row, ImmutableList.of());
        }
    }

    private void ended(R row, int start, Events<Clock> out) {
        int stop = timing.stop(row);
        if (stop == Day.NONE) {
            return;
        }
        if (unstarted == Unstarted.MISSED) {
            // A start that comes after the stop is not known before its day, whatever it turns out to be.
            emit(stop, Clock.MISSED, stop, start == Day.NONE ? Day.FOREVER : start, row, out);
        }
        if (start != Day.NONE && covers(start) && covers(stop)) {
            emit(stop, stopped(row), Math.max(start, stop), Day.FOREVER, row, out);
        }
    }

    private Clock stopped(R row) {
        if (impossible(row)) {
            return Clock.INVALID;
        }
        return timing.met(row) ? Clock.MET : Clock.MISSED;
    }

    private void running(R row, int day, Events<Clock> out) {
        int start = timing.start(row);
        int stop = timing.stop(row);
        if (day >= Day.FOREVER - 1) {
            return;
        }
        if (impossible(row)) {
            if (covers(stop)) {
                emit(day, Clock.INVALID, start, Day.FOREVER, row, out);
            }
            return;
        }
        int until = runsUntil(row);
        int late = Math.max(start, timing.lastTimely(row) + 1);
        emit(day, Clock.NOT_YET_DUE, start, Math.min(late, until), row, out);
        emit(day, Clock.OVERDUE, late, until, row, out);
        if (stop != Day.NONE && covers(stop)) {
            emit(day, timing.met(row) ? Clock.MET : Clock.MISSED, stop, Day.FOREVER, row, out);
        }
    }

    private static <R extends Row> void emit(
            int day, Clock state, int knownFrom, int knownUntil, R row, Events<Clock> out) {
        if (knownFrom < knownUntil) {
            out.event(day, state, 1, knownFrom, knownUntil, row, ImmutableList.of());
        }
    }

    private boolean impossible(R row) {
        return timing.stop(row) != Day.NONE && timing.impossible(row);
    }

    /** The first day on which the clock is not known to run: it has stopped, or the calendar ends. */
    private int runsUntil(R row) {
        int stop = timing.stop(row);
        int horizon = timing.allowance() instanceof DayAllowance days ? days.horizon() : Day.FOREVER;
        return stop == Day.NONE ? horizon : Math.min(stop, horizon);
    }

    private boolean covers(int day) {
        return !(timing.allowance() instanceof DayAllowance days) || days.covers(day);
    }
}
