package org.safeguarding.indicators.io.supplied;

import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.time.Period;

/**
 * One figure that somebody supplied: a row of a file, found to be one that its indicator can have.
 *
 * @param of what it is a figure of
 * @param source who supplied it, not blank
 * @param numerator the exact numerator, or empty
 * @param denominator the exact denominator, or empty
 * @param value the value as printed, or empty; where numerator and denominator are there it follows from them
 * @param file the file it was read from, without its folder
 * @param line the line of that file
 */
public record SuppliedFigure(
        Key of,
        String source,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<BigDecimal> value,
        String file,
        long line) {
    /**
     * What a figure is a figure of.
     *
     * @param indicator the id of the indicator
     * @param period the period
     * @param breakdown the breakdown of a group, or empty for the total
     * @param group the group, or empty for the total
     */
    public record Key(String indicator, Period period, String breakdown, String group) {
        /** As {@code contacts 2019-05 source=police}. */
        @Override
        public String toString() {
            return indicator + " " + grain(" ");
        }

        /** The period and group, as {@code 2019-05 and source=police}. */
        String grain(String and) {
            return period.label() + (breakdown.isEmpty() ? "" : and + breakdown + "=" + group);
        }
    }

    /** Whether it has the same numbers. */
    boolean sameAs(SuppliedFigure other) {
        return same(numerator, other.numerator) && same(denominator, other.denominator) && same(value, other.value);
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(BigDecimal::stripTrailingZeros).equals(other.map(BigDecimal::stripTrailingZeros));
    }
}
