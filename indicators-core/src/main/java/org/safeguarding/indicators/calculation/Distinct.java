package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Window;

/**
 * Counts a subject once per window, however many events it has there: through its latest event in the window (of several
 * on one day, the one with the greatest row key as text). So it is held from one event to the next, or to the end of the
 * window, and groups always sum to the total.
 *
 * @param flow the events; their parts and amounts do not matter
 * @param window the window
 * @param <S> the subject
 */
public record Distinct<S>(Flow<S, ?> flow, Window window) implements Level<S, Counted> {
    @Override
    public void holdings(S subject, Holdings<Counted> out) {
        if (flow instanceof Count<S, ?, ?> count) {
            hold(count, subject, out);
            return;
        }
        LatestEvents events = new LatestEvents();
        collect(flow, subject, events);
        events.hold(window, out);
    }

    /** The events of a count are its rows, each known for good from its own day: there is one chain of them. */
    private <R extends Row> void hold(Count<S, R, ?> count, S subject, Holdings<Counted> out) {
        DatedRows<R> dated = DatedRows.of(count.rows().of().apply(subject), count.on(), count.where());
        for (int i = 0; i < dated.size(); i++) {
            int day = dated.day(i);
            int end = window.lastEnd(day) + 1;
            int until = i + 1 < dated.size() ? Math.min(end, dated.day(i + 1)) : end;
            if (day < until) {
                out.held(Counted.COUNTED, 1, day, until, day, Day.FOREVER, day, dated.row(i), ImmutableList.of());
            }
        }
    }

    private static <S, P> void collect(Flow<S, P> flow, S subject, LatestEvents into) {
        flow.events(
                subject,
                (day, part, amount, knownFrom, knownUntil, through, because) ->
                        into.add(day, knownFrom, knownUntil, through, because));
    }
}
