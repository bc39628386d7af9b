package org.safeguarding.indicators.measure;

import java.math.BigDecimal;

/**
 * How many digits after the point a value is printed with, in each layout.
 *
 * @param report digits in the layout of the 2019 report, or {@link #ALL}
 * @param oneDecimal digits in the default layout, or {@link #ALL}
 */
public record Places(int report, int oneDecimal) {
    /** Every digit there is, without trailing zeros. */
    public static final int ALL = -1;

    /** Whole in both layouts: counts. */
    public static final Places WHOLE = new Places(0, 0);
    /** Whole in the report, one place otherwise: percentages, rates, means. */
    public static final Places WHOLE_OR_ONE = new Places(0, 1);
    /** One place in both. */
    public static final Places ONE = new Places(1, 1);
    /** Exact decimals: full-time equivalents. */
    public static final Places EXACT = new Places(ALL, ALL);

    /**
     * Checks the digits.
     *
     * @param report digits in the layout of the 2019 report
     * @param oneDecimal digits in the default layout
     * @throws IllegalArgumentException if either is negative and not {@link #ALL}
     */
    public Places {
        check(report);
        check(oneDecimal);
    }

    /**
     * Rounds once for printing.
     *
     * @param value the exact number
     * @param layout which of the two
     * @return the decimal to print; {@link BigDecimal#toPlainString()} gives its text
     */
    public BigDecimal round(Exact value, Layout layout) {
        int places = layout == Layout.REPORT ? report : oneDecimal;
        return places == ALL ? new BigDecimal(value.decimal().toPlainString()) : value.rounded(places);
    }

    private static void check(int places) {
        if (places < 0 && places != ALL) {
            throw new IllegalArgumentException("Expected 0 or more places, or Places.ALL, but was " + places);
        }
    }
}
