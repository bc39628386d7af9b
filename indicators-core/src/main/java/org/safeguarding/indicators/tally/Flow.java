package org.safeguarding.indicators.tally;

import org.safeguarding.indicators.time.Window;

/**
 * Has numbers that belong to a day: a referral came in, a clock was due. Read from one subject, and nothing else: no
 * clock, no file, no other subject.
 *
 * <p>A flow is the only thing that can be windowed; a {@link Level} cannot, and asking for it does not compile.
 *
 * @param <S> the subject
 * @param <P> the parts counted
 */
@FunctionalInterface
public interface Flow<S, P> {
    /**
     * Hands over every event of a subject, in any order.
     *
     * @param subject the subject
     * @param out takes the events
     */
    void events(S subject, Events<P> out);

    /**
     * Hands over what stands beside the events whatever the window: the clocks still open. Most flows have nothing there.
     *
     * @param subject the subject
     * @param out takes the holdings
     */
    default void beside(S subject, Holdings<P> out) {}

    /**
     * The level that holds each event on every end date whose window sees it.
     *
     * @param window the window
     * @return the level
     */
    default Level<S, P> over(Window window) {
        return new Windowed<>(this, window);
    }
}
