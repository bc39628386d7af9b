package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.calculation.TimeField;
import org.safeguarding.indicators.tally.Dimension;

/** A data set that has some tables as columns already, beside the subjects it hands over one at a time. */
public interface ColumnSource {
    /**
     * What is to be read off the rows of a table.
     *
     * @param subjects the subjects that are asked about
     * @param rows how the rows of a subject are read
     * @param days the dates wanted of each row
     * @param times the times wanted of each row
     * @param by the breakdown whose group is wanted of each row, if any
     */
    record Wanted(
            Iterable<?> subjects,
            Rows<?, ?> rows,
            ImmutableList<? extends DayField<?>> days,
            ImmutableList<? extends TimeField<?>> times,
            Optional<? extends Dimension<?>> by) {}

    /**
     * The columns of a table, if they hold exactly what would be read off the subjects: the same rows, under the name of each
     * field what its getter gives, and under the name of the breakdown the group of each row. Names alone do not tell; a
     * source knows its own subjects, rows, fields and breakdowns.
     *
     * @param wanted what is to be read
     * @return the columns, or empty if the rows must be read from the subjects
     */
    Optional<RowColumns> columns(Wanted wanted);
}
