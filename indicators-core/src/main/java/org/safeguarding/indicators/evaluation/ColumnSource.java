package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.Rows;

/** A data set that has some tables as columns already, beside the subjects it hands over one at a time. */
public interface ColumnSource {
    /**
     * The columns of a table, if they hold exactly what would be read off the subjects: the same rows, and under the name of
     * each field what its getter gives. Names alone do not tell; a source knows its own subjects, rows and fields.
     *
     * @param subjects the subjects that are asked about
     * @param rows how the rows of a subject are read
     * @param fields the dates wanted of each row
     * @return the columns, or empty if the rows must be read from the subjects
     */
    Optional<RowColumns> columns(Iterable<?> subjects, Rows<?, ?> rows, ImmutableList<? extends DayField<?>> fields);
}
