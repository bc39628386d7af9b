package org.safeguarding.indicators.indicator;

import java.util.OptionalInt;

/**
 * What a data set has of one table.
 *
 * @param missing why the table cannot be used, or empty if it can; an empty table can
 * @param firstDay the first day it covers, as an epoch day, where that is known
 * @param rejectedRows how many of its rows could not be read, from 0
 */
public record TableState(String missing, OptionalInt firstDay, long rejectedRows) {
    /** A table that is there, whole, with nothing known of its coverage. */
    public static final TableState COMPLETE = new TableState("", OptionalInt.empty(), 0);

    /**
     * A table that is not there.
     *
     * @param reason why, as a sentence fragment that names the table
     * @return the state
     */
    public static TableState missing(String reason) {
        return new TableState(reason, OptionalInt.empty(), 0);
    }

    /**
     * Whether the table can be used.
     *
     * @return true if it can
     */
    public boolean usable() {
        return missing.isEmpty();
    }
}
