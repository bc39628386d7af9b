package org.safeguarding.indicators.io.table;

/** What became of what was odd. */
public enum Severity {
    /** A row was left out. */
    REJECTION,
    /** A row, or a whole table, is odd, and is read as it stands. No figure changes for a warning. */
    WARNING
}
