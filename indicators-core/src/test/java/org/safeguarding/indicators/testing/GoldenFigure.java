package org.safeguarding.indicators.testing;

import java.math.BigDecimal;

/**
 * A figure that somebody published, with the numbers it was made of.
 *
 * @param what what it is of, with its year or date
 * @param numerator what was counted, added up
 * @param denominator what it was divided by: a count, a population, full-time equivalents
 * @param per what it was multiplied by: 100 for a percentage, 10,000 for a rate, 1 for a ratio
 * @param printed the figure as printed, rounded once, half up
 * @param source where it is from
 */
public record GoldenFigure(
        String what, BigDecimal numerator, BigDecimal denominator, int per, String printed, String source) {
    /** What it is of, and the figure. */
    @Override
    public String toString() {
        return what + ": " + printed;
    }
}
