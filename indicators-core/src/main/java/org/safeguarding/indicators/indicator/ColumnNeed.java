package org.safeguarding.indicators.indicator;

/**
 * A column that a table may do without, but an indicator may not: where the source of the table does not carry it at all, each
 * cell would read as blank and the figure would be wrong without saying so. Where the source carries it, a blank is a blank.
 *
 * @param table the name of the table
 * @param column the name of the column
 */
public record ColumnNeed(String table, String column) {}
