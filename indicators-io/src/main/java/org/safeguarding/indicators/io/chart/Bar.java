package org.safeguarding.indicators.io.chart;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.measure.Exact;

/**
 * A bar of several parts.
 *
 * @param label what it is of; not blank
 * @param parts its parts in the order of the key; empty where there is no bar, as of a value that is missing or withheld
 * @param end what stands behind it, as the total, or why there is no bar
 */
public record Bar(String label, ImmutableList<Part> parts, String end) {
    /**
     * Refuses a bar without a label.
     *
     * @param label what it is of; not blank
     * @param parts its parts in the order of the key
     * @param end what stands behind it
     * @throws IllegalArgumentException if the label is blank
     */
    public Bar {
        if (label.isBlank()) {
            throw new IllegalArgumentException("expected a bar with a label, got one without");
        }
    }

    /**
     * A part.
     *
     * @param amount how long it is; from 0
     * @param text what stands in it where it is wide enough; or empty
     */
    public record Part(Exact amount, String text) {
        /**
         * Refuses what is shorter than nothing.
         *
         * @param amount how long it is; from 0
         * @param text what stands in it
         * @throws IllegalArgumentException if the amount is below 0
         */
        public Part {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("expected a part of a bar from 0, got " + amount);
            }
        }
    }
}
