package org.safeguarding.indicators.tally;

/**
 * A flow of the very events of another one, which are known at other times. What it counts is what the other counts.
 *
 * @param <S> the subject
 * @param <P> the parts counted
 */
public interface Retold<S, P> extends Flow<S, P> {
    /**
     * The flow whose events these are.
     *
     * @return the other flow
     */
    Flow<S, P> flow();
}
