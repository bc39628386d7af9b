package org.safeguarding.indicators.evaluation;

import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Window;

/**
 * Counts clocks in all their states: the same holdings that {@link Timescale} gives row by row, each entered as two steps in
 * a table by date.
 */
final class ClockKernel {
    private final Clocks clocks;
    private final DayColumn eventDays;
    private final Lanes lanes;
    private final Knowledge knowledge;
    private final Dates dates;
    private final Differences differences;
    private final int[] places;
    private final int[] ends;
    private final int met;
    private final int missed;
    private final int overdue;
    private final int notYetDue;
    private final int invalid;

    private ClockKernel(Clocks clocks, DayColumn eventDays, Lanes lanes, Basis<?> basis, Window window) {
        this.clocks = clocks;
        this.eventDays = eventDays;
        this.lanes = lanes;
        knowledge = basis.knowledge();
        dates = basis.dates();
        differences = new Differences(dates, lanes);
        places = eventDays.places(dates);
        ends = eventDays.ends(window, dates);
        met = basis.parts().indexOf(Clock.MET);
        missed = basis.parts().indexOf(Clock.MISSED);
        overdue = basis.parts().indexOf(Clock.OVERDUE);
        notYetDue = basis.parts().indexOf(Clock.NOT_YET_DUE);
        invalid = basis.parts().indexOf(Clock.INVALID);
    }

    /**
     * The tally.
     *
     * @param timescale the shape, for its attribution and what becomes of a row without a start
     * @param clocks the clocks of its rows
     * @param eventDays the day each row's events belong to
     * @param lanes the first lane of each row's group
     */
    static <P extends Enum<P>> Tally<P> tally(
            Timescale<?, ?> timescale, Clocks clocks, DayColumn eventDays, Lanes lanes, Basis<P> basis, Window window) {
        return new ClockKernel(clocks, eventDays, lanes, basis, window)
                .eachRow(timescale)
                .tally(basis);
    }

    /** The same, where the plain clocks have been counted. */
    static <P extends Enum<P>> Tally<P> tally(
            Timescale<?, ?> timescale,
            DayClocks clocks,
            ClockCells counted,
            DayColumn eventDays,
            Lanes lanes,
            Basis<P> basis,
            Window window) {
        ClockKernel kernel = new ClockKernel(clocks, eventDays, lanes, basis, window);
        switch (timescale.by()) {
            case START ->
                counted.eachStart((day, lane, count) -> {
                    kernel.events(kernel.known(lane, day, clocks), count, day, window);
                });
            case DUE ->
                counted.eachStart((day, lane, count) -> {
                    kernel.eventsOnceDue(kernel.known(lane, day, clocks), count, clocks.due(day), window);
                });
            case END -> {
                counted.eachStop((day, lane, count) -> kernel.stops(lane, count, day, window));
                counted.eachStart((day, lane, count) -> kernel.starts(lane, count, day, clocks.lateFrom(day)));
            }
        }
        for (int row : counted.rest()) {
            kernel.row(timescale, row);
        }
        return kernel.differences.tally(basis);
    }

    /**
     * The same by start, where clocks of hours that have stopped were counted.
     *
     * @param rest the clocks that were not
     * @param lanes the first lane of the group of each of those
     */
    static <P extends Enum<P>> Tally<P> tally(
            Timescale<?, ?> timescale, HourCells counted, Clocks rest, Lanes lanes, Basis<P> basis, Window window) {
        ClockKernel kernel = new ClockKernel(rest, rest.start(), lanes, basis, window);
        counted.each((day, lane, count) -> kernel.events(lane, count, day, window));
        return kernel.eachRow(timescale).tally(basis);
    }

    private Differences eachRow(Timescale<?, ?> timescale) {
        int rows = clocks.start().rows();
        for (int row = 0; row < rows; row++) {
            row(timescale, row);
        }
        return differences;
    }

    private void row(Timescale<?, ?> timescale, int row) {
        if (timescale.by() == Timescale.Attribution.END) {
            byEnd(row, timescale.unstarted() == Timescale.Unstarted.MISSED);
        } else {
            running(row);
        }
    }

    /** The lane of clocks that started on a day, in which those not stopped are told by what is known; negative if nothing is. */
    private int known(int lane, int day, DayClocks clocks) {
        int part = lane % lanes.parts();
        if (part != notYetDue) {
            return lane;
        }
        int asAt = knowledge.asAt();
        if (asAt < day || asAt >= clocks.horizon()) {
            return -1;
        }
        return asAt < clocks.lateFrom(day) ? lane : lane - notYetDue + overdue;
    }

    /** Events of a day, if they are known. */
    private void events(int lane, int count, int day, Window window) {
        if (lane < 0) {
            return;
        }
        differences.hold(lane, count, dates.from(day), DayColumn.end(day, window, dates));
    }

    /** Due days beyond the end of the calendar are never reached. */
    private void eventsOnceDue(int lane, int count, int due, Window window) {
        if (due < Day.FOREVER - 1) {
            events(lane, count, due, window);
        }
    }

    /** Clocks by end that stopped on a day: they are events of it, and open no more. */
    private void stops(int lane, int count, int day, Window window) {
        events(lane, count, day, window);
        int part = lane % lanes.parts();
        differences.step(lane - part + (part == met ? notYetDue : overdue), -count, dates.from(day));
    }

    /** Clocks by end that started on a day: they are open from then on, and those that were not met became overdue. */
    private void starts(int lane, int count, int day, int late) {
        int part = lane % lanes.parts();
        int group = lane - part;
        if (part == notYetDue) {
            int past = dates.from(clocks.horizon());
            int place = Math.min(dates.from(late), past);
            differences.hold(group + notYetDue, count, Math.min(dates.from(day), place), place);
            differences.hold(group + overdue, count, place, past);
            return;
        }
        differences.step(group + notYetDue, count, dates.from(day));
        if (part == missed) {
            differences.step(group + notYetDue, -count, dates.from(late));
            differences.step(group + overdue, count, dates.from(late));
        }
    }

    private void byEnd(int row, boolean missingStartIsMissed) {
        int start = clocks.start().day(row);
        int stop = clocks.stop().day(row);
        boolean told = start != Day.NONE && clocks.coversStart(row);
        boolean impossible = told && stop != Day.NONE && clocks.impossible(row);
        if (stop != Day.NONE && missingStartIsMissed) {
            event(row, missed, stop, start == Day.NONE ? Day.FOREVER : start);
        }
        if (stop != Day.NONE && told && clocks.coversStop(row)) {
            event(row, impossible ? invalid : stopped(row), Math.max(start, stop), Day.FOREVER);
        }
        if (told && !impossible && !missingStartIsMissed) {
            beside(row, start, stop);
        }
    }

    private int stopped(int row) {
        return clocks.met(row) ? met : missed;
    }

    /** A clock by end is held on each date on which it is open, whatever the window. */
    private void beside(int row, int start, int stop) {
        int until = runsUntil(stop);
        int late = clocks.late(row);
        int lane = lanes.lane(row);
        int lateFrom = dates.from(late);
        int place = dates.from(until);
        differences.hold(lane + notYetDue, dates.from(start), Math.min(lateFrom, place));
        differences.hold(lane + overdue, lateFrom, place);
    }

    private void running(int row) {
        int start = clocks.start().day(row);
        int day = eventDays.day(row);
        if (start == Day.NONE || day == Day.NONE || day >= Day.FOREVER - 1 || !clocks.coversStart(row)) {
            return;
        }
        int stop = clocks.stop().day(row);
        boolean counts = stop != Day.NONE && clocks.coversStop(row);
        if (stop != Day.NONE && clocks.impossible(row)) {
            if (counts) {
                event(row, invalid, start, Day.FOREVER);
            }
            return;
        }
        int until = runsUntil(stop);
        int late = clocks.late(row);
        event(row, notYetDue, start, Math.min(late, until));
        event(row, overdue, late, until);
        if (counts) {
            event(row, stopped(row), stop, Day.FOREVER);
        }
    }

    private int runsUntil(int stop) {
        return stop == Day.NONE ? clocks.horizon() : Math.min(stop, clocks.horizon());
    }

    /** An event of the row's event day, known so from one date until another. */
    private void event(int row, int state, int knownFrom, int knownUntil) {
        int code = eventDays.code(eventDays.day(row));
        if (!knowledge.hindsight()) {
            differences.hold(
                    lanes.lane(row) + state,
                    Math.max(places[code], dates.from(knownFrom)),
                    Math.min(ends[code], dates.from(knownUntil)));
        } else if (knownFrom <= knowledge.asAt() && knowledge.asAt() < knownUntil) {
            differences.hold(lanes.lane(row) + state, places[code], ends[code]);
        }
    }
}
