package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.RunningClocks;
import org.safeguarding.indicators.tally.Events;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;

/** The clocks of cases, by the day they conclude, with those still running beside them. */
record CareClocks(DayAllowance allowance) implements Flow<CareCase, Clock>, RunningClocks<CareCase> {
    @Override
    public void events(CareCase one, Events<Clock> out) {
        for (CaseHistory.Known known : CaseHistory.of(one)) {
            if (known.over()) {
                out.event(
                        known.concludedOn(),
                        state(known),
                        1,
                        known.knownFrom(),
                        known.knownUntil(),
                        known.last(),
                        issue(known));
            }
        }
    }

    private Clock state(CaseHistory.Known known) {
        if (known.impossible()) {
            return Clock.INVALID;
        }
        return allowance.within(known.issuedOn(), known.concludedOn()) ? Clock.MET : Clock.MISSED;
    }

    @Override
    public void beside(CareCase one, Holdings<Clock> out) {
        for (CaseHistory.Known known : CaseHistory.of(one)) {
            if (known.impossible()) {
                continue;
            }
            int start = known.issuedOn();
            int until = known.over() ? known.concludedOn() : Day.FOREVER;
            int late = Math.max(start, allowance.lastTimely(start) + 1);
            hold(Clock.NOT_YET_DUE, start, Math.min(late, until), known, out);
            hold(Clock.OVERDUE, late, until, known, out);
        }
    }

    @Override
    public void running(CareCase one, int asAt, Taker out) {
        for (CaseHistory.Known known : CaseHistory.of(one)) {
            if (known.knownFrom() <= asAt && asAt < known.knownUntil() && !known.over()) {
                int start = known.issuedOn();
                out.clock(known.issued(), start, allowance.due(start), allowance.lastTimely(start), ImmutableList.of());
            }
        }
    }

    private static void hold(Clock state, int from, int until, CaseHistory.Known known, Holdings<Clock> out) {
        if (from < until) {
            out.held(
                    state,
                    1,
                    from,
                    until,
                    known.knownFrom(),
                    known.knownUntil(),
                    Day.NONE,
                    known.issued(),
                    ImmutableList.of());
        }
    }

    /** The row that began the case, where it is another than the one that ended it. */
    static ImmutableList<Row> issue(CaseHistory.Known known) {
        return known.issued().equals(known.last()) ? ImmutableList.of() : ImmutableList.of(known.issued());
    }
}
