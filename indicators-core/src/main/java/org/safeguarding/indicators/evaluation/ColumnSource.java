package org.safeguarding.indicators.evaluation;

import java.util.Optional;

/** A data set that has some tables as columns already, beside the subjects it hands over one at a time. */
public interface ColumnSource {
    /**
     * The columns of a table, holding exactly the rows that the subjects hold.
     *
     * @param table the name of the table
     * @return the columns, or empty if the rows must be read from the subjects
     */
    Optional<RowColumns> columns(String table);
}
