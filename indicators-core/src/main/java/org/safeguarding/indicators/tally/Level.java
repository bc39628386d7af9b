package org.safeguarding.indicators.tally;

/**
 * Has numbers that hold at a date: a plan is open, a post is filled. Read from one subject, and nothing else.
 *
 * @param <S> the subject
 * @param <P> the parts counted
 */
@FunctionalInterface
public interface Level<S, P> {
    /**
     * Hands over everything a subject holds, in any order.
     *
     * @param subject the subject
     * @param out takes the holdings
     */
    void holdings(S subject, Holdings<P> out);
}
