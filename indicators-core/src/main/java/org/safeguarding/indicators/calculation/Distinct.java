package org.safeguarding.indicators.calculation;

import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Holdings;
import org.safeguarding.indicators.tally.Level;
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
        LatestEvents events = new LatestEvents();
        collect(flow, subject, events);
        events.hold(window, out);
    }

    private static <S, P> void collect(Flow<S, P> flow, S subject, LatestEvents into) {
        flow.events(
                subject,
                (day, part, amount, knownFrom, knownUntil, through, because) ->
                        into.add(day, knownFrom, knownUntil, through, because));
    }
}
