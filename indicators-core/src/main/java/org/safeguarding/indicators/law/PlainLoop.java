package org.safeguarding.indicators.law;

import java.util.stream.Stream;

/**
 * A figure said again, as plainly as it can be: what {@link Law#AGREES} holds a definition to. It may be as slow as it likes.
 *
 * @param <S> what it looks at: a subject, or the records about one
 * @param <P> the parts counted
 */
@FunctionalInterface
public interface PlainLoop<S, P> {
    /**
     * What counts of one subject.
     *
     * @param subject the subject, as it is known at the as-at date where the laws were told how to cut it off
     * @param seen the days seen, and the as-at date
     * @return the part of each thing that counts, one element each
     */
    Stream<P> counted(S subject, Seen seen);
}
