package org.safeguarding.indicators.judgement;

import org.safeguarding.indicators.time.DayAllowance;

/**
 * What is counted, as far as that is declared. Equal things are the same rows counted, whichever indicator counts them.
 *
 * @param counted what is counted: rows of a table by a day and a filter, or failing that the calculation and its part
 * @param read how it is read
 */
record Kin(Object counted, Reading read) {
    /** How a count is read. */
    enum Reading {
        /** Over days, and the counts of several days add up. */
        DAYS,
        /** As at a date. */
        DATE,
        /** Over days, and the counts of several days do not add up, as those of different children. */
        SPAN
    }

    /** Rows of a table, by a day of theirs and a filter; names, since functions cannot be compared. */
    record RowsBy(String table, String day, String where) {}

    /** Clocks of rows that were stopped. */
    record Stopped(RowsBy rows, String from) {}

    /** Those of them that were stopped within an allowance. */
    record StoppedWithin(Stopped clocks, DayAllowance allowance) {}

    /** Those of them that were stopped before they started. */
    record Impossible(Stopped clocks) {}

    /** The children or cases among what a flow counts. */
    record Different(Object flow) {}

    /** A part of a calculation of which nothing else is declared. */
    record Part(Object calculation, Enum<?> part) {}

    /** What is left of one thing when others are taken away. */
    record Rest(Object of, Object without) {}
}
