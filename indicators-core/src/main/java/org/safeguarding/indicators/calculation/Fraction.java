package org.safeguarding.indicators.calculation;

import java.util.Optional;

/**
 * Which parts a measure puts over which, for whoever has to know what a figure tells of the parts behind it.
 *
 * @param numerator the parts of the numerator
 * @param denominator the parts of the denominator; empty where it is none of the parts, as a population
 * @param each what one of the denominator stands for: 7 where days are summed and weeks are given; from 1
 * @param counted whether the numerator counts things, as opposed to summing their lengths
 * @param shareOfTotal whether a group of a breakdown is given over the same parts of all groups
 * @param <P> the parts
 */
public record Fraction<P extends Enum<P>>(
        Sum<P> numerator, Optional<Sum<P>> denominator, long each, boolean counted, boolean shareOfTotal) {
    /** Counted parts over something that is none of them. */
    static <P extends Enum<P>> Fraction<P> of(Sum<P> numerator) {
        return new Fraction<>(numerator, Optional.empty(), 1, true, false);
    }
}
