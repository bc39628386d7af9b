package org.safeguarding.indicators.io.chart;

import com.google.common.collect.ImmutableList;

/**
 * A chart as a table, for those who do not see it and those who want its numbers.
 *
 * @param columns the headings of its columns, the first of what a row is of; none for a chart that has no table
 * @param rows its rows, a text a column
 */
public record ChartTable(ImmutableList<String> columns, ImmutableList<ImmutableList<String>> rows) {
    /** Of a chart that tells no numbers of its own. */
    public static final ChartTable NONE = new ChartTable(ImmutableList.of(), ImmutableList.of());

    /** What stands where a point is missing or withheld. */
    static final String GAP = "no value";

    /**
     * Refuses rows of another width than the columns.
     *
     * @param columns the headings of its columns
     * @param rows its rows, a text a column
     * @throws IllegalArgumentException if a row has more or fewer texts than there are columns
     */
    public ChartTable {
        for (ImmutableList<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("expected " + columns.size() + " texts in a row, got " + row.size());
            }
        }
    }
}
