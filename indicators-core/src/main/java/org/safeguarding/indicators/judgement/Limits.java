package org.safeguarding.indicators.judgement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A lower and an upper limit, worked out in decimals so that they come out the same on any machine.
 *
 * @param lower the lower limit
 * @param upper the upper limit
 */
record Limits(BigDecimal lower, BigDecimal upper) {
    /** Digits that are carried in workings. */
    static final MathContext WORKING = new MathContext(40, RoundingMode.HALF_EVEN);

    static BigDecimal of(long number) {
        return BigDecimal.valueOf(number);
    }
}
