package org.safeguarding.indicators.tally;

/** One record of a table. */
public interface Row {
    /**
     * The key of the record: equal keys are the same record, here or in another extract.
     *
     * @return the key as text, never blank
     */
    String key();
}
