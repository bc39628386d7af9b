package org.safeguarding.indicators.tally;

/** One record of a table. */
public interface Row {
    /**
     * The key of the record: equal keys are the same record, here or in another extract.
     *
     * @return the key as text, never blank
     */
    String key();

    /**
     * What kind of record it is, for evidence.
     *
     * @return the simple name of its class, unless it says otherwise
     */
    default String kind() {
        return getClass().getSimpleName();
    }
}
