package org.safeguarding.indicators.indicator;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;

/**
 * What a data set has of one table.
 *
 * @param missing why the table cannot be used, or empty if it can; an empty table can
 * @param firstDay the first day it covers, as an epoch day, where that is known
 * @param rejectedRows how many of its rows could not be read, from 0
 * @param lacking why a column is not there, by the names of those that the source of the table does not carry at all
 * @param cutOff whether what was over before the first day is not in it, so that neither all of history nor what was open before
 *     that day can be told from it; what is open on that day or later is there whole, however long ago it began
 * @param openFrom the first day of which it is known that all that was open on it is there, as an epoch day, where that is
 *     another one than the first day covered
 * @param remarks what a figure that reads a column must say, by the names of those that the source of the table does not carry though
 *     figures are given as if each cell were blank
 */
public record TableState(
        String missing,
        OptionalInt firstDay,
        long rejectedRows,
        ImmutableMap<String, String> lacking,
        boolean cutOff,
        OptionalInt openFrom,
        ImmutableMap<String, String> remarks) {
    /** A table that is there, whole, with nothing known of its coverage. */
    public static final TableState COMPLETE = new TableState("", OptionalInt.empty(), 0);

    /**
     * A table in which all that was open on the first day it covers, or later, is there.
     *
     * @param missing why the table cannot be used, or empty if it can; an empty table can
     * @param firstDay the first day it covers, as an epoch day, where that is known
     * @param rejectedRows how many of its rows could not be read, from 0
     * @param lacking why a column is not there, by the names of those that the source of the table does not carry at all
     * @param cutOff whether what was over before the first day is not in it
     */
    public TableState(
            String missing,
            OptionalInt firstDay,
            long rejectedRows,
            ImmutableMap<String, String> lacking,
            boolean cutOff) {
        this(missing, firstDay, rejectedRows, lacking, cutOff, OptionalInt.empty(), ImmutableMap.of());
    }

    /**
     * A table with all its columns, whose history is as long as it is.
     *
     * @param missing why the table cannot be used, or empty if it can; an empty table can
     * @param firstDay the first day it covers, as an epoch day, where that is known
     * @param rejectedRows how many of its rows could not be read, from 0
     */
    public TableState(String missing, OptionalInt firstDay, long rejectedRows) {
        this(missing, firstDay, rejectedRows, ImmutableMap.of(), false);
    }

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
