package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

/** Numbers held against what somebody else printed. */
final class Printed {
    private static final int DIGITS = 10;

    private Printed() {}

    /** The same to ten significant digits, or to as many as were printed. */
    static void isAsPrinted(BigDecimal actual, String expected) {
        BigDecimal printed = new BigDecimal(expected);
        int places = Math.min(printed.scale(), DIGITS - printed.precision() + printed.scale());
        BigDecimal off = actual.subtract(printed).abs();
        assertThat(off).as("%s against %s", actual, expected).isLessThanOrEqualTo(BigDecimal.valueOf(5, places + 1));
    }

    /** The same to one part in so many. */
    static void isNear(BigDecimal actual, String expected, long parts) {
        BigDecimal printed = new BigDecimal(expected);
        BigDecimal off = actual.subtract(printed).abs().multiply(BigDecimal.valueOf(parts));
        assertThat(off).as("%s against %s", actual, expected).isLessThanOrEqualTo(printed.abs());
    }
}
