package org.safeguarding.indicators.io.statistics;

import java.util.OptionalInt;

/**
 * What the companion file says of a column.
 *
 * @param column its name in the header
 * @param filter whether it is a filter; else it is an indicator
 * @param label its label, or empty
 * @param unit its unit as written, such as {@code %}; or empty
 * @param places the decimal places it is published with, or empty
 */
public record ColumnNote(String column, boolean filter, String label, String unit, OptionalInt places) {}
