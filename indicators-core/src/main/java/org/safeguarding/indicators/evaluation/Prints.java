package org.safeguarding.indicators.evaluation;

import java.util.function.Consumer;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;

/**
 * Tells the records of a data set apart, so that they are known again in another one.
 *
 * @param <X> the data set
 */
public interface Prints<X> {
    /**
     * Hands over every record, each once.
     *
     * @param data the data set
     * @param out takes them
     */
    void each(X data, Consumer<RowPrint> out);

    /**
     * How a record is called.
     *
     * @param row the record
     * @return its name
     */
    RowName name(Row row);

    /**
     * How a subject is called among the owners of records: with its kind, since a child and a worker may have one key.
     *
     * @param subject the subject
     * @return the name; empty for what is a record as well
     */
    String owner(Subject subject);
}
