package org.safeguarding.indicators.io.chart;

import org.safeguarding.indicators.measure.Exact;

/**
 * A step from one value to another.
 *
 * @param label what it is of
 * @param amount how far it goes: below 0 down
 * @param text the amount in words, with its sign, as {@code +12.4}
 */
public record Step(String label, Exact amount, String text) {}
