package org.safeguarding.indicators.indicator;

import com.google.common.collect.ImmutableMap;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.tally.Reading;

/**
 * A figure beside the value that no sum of parts gives, such as a median: worked out from the tally broken down by a
 * dimension of its own, and printed as a group row.
 *
 * @param breakdown what the row is printed under
 * @param group the group of the row
 * @param dimension the dimension the tally is broken down by, which every feed must have; it is not printed itself
 * @param of works it out
 * @param <P> the parts
 */
public record Statistic<P extends Enum<P>>(String breakdown, String group, String dimension, Of<P> of) {
    /**
     * Works a statistic out.
     *
     * @param <P> the parts
     */
    @FunctionalInterface
    public interface Of<P extends Enum<P>> {
        /**
         * The statistic of a reading broken down.
         *
         * @param groups the reading of each group that holds anything, in the order of their text
         * @return the value with its working
         */
        Outcome of(ImmutableMap<String, Reading<P>> groups);
    }
}
