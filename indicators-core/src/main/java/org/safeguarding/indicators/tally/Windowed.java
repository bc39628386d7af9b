package org.safeguarding.indicators.tally;

import java.util.List;
import org.safeguarding.indicators.time.Window;

/**
 * A flow seen through a window: an event of day d is held from d to the last end date whose window reaches back to d.
 *
 * @param flow the flow
 * @param window the window
 * @param <S> the subject
 * @param <P> the parts counted
 */
public record Windowed<S, P>(Flow<S, P> flow, Window window) implements Level<S, P> {
    @Override
    public void holdings(S subject, Holdings<P> out) {
        flow.events(subject, new Holding<>(window, out));
        flow.beside(subject, out);
    }

    private record Holding<P>(Window window, Holdings<P> out) implements Events<P> {
        @Override
        public void event(
                int day, P part, long amount, int knownFrom, int knownUntil, Row through, List<? extends Row> because) {
            out.held(part, amount, day, window.lastEnd(day) + 1, knownFrom, knownUntil, day, through, because);
        }
    }
}
