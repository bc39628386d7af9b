package org.safeguarding.indicators.io.chart;

import java.math.MathContext;
import org.safeguarding.indicators.measure.Exact;

/**
 * Where a value stands on an axis.
 *
 * @param low the value at {@code from}
 * @param high the value at {@code to}; above the low one
 * @param from a place in pixels
 * @param to another
 */
record Scale(Exact low, Exact high, double from, double to) {
    private static final int PLACES = 12;

    Scale {
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("expected a scale that goes up, got " + low + " to " + high);
        }
    }

    /** The place of a value; of one outside the scale, its nearest end. */
    double at(Exact value) {
        if (value.compareTo(low) <= 0) {
            return from;
        } else if (value.compareTo(high) >= 0) {
            return to;
        }
        double part = value.minus(low)
                .dividedBy(high.minus(low))
                .rounded(PLACES)
                .round(MathContext.DECIMAL64)
                .doubleValue();
        return from + (to - from) * part;
    }
}
