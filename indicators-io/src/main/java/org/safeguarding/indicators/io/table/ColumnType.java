package org.safeguarding.indicators.io.table;

/** How the cells of a column read. A blank cell (nothing, or white space only) has no value in any of them. */
public enum ColumnType {
    /**
     * An identifier: text, trimmed, case and leading zeros kept; one trailing {@code .0} after a digit is removed, since
     * spreadsheets and data frames add it. Read as {@link Texts}.
     */
    ID,
    /** Text, trimmed. Read as {@link Texts}. */
    TEXT,
    /**
     * A date: {@code yyyy-MM-dd} or {@code dd/MM/yyyy}, whichever is commoner in the column; a time of day after it is
     * dropped. Read as {@link Dates}.
     */
    DATE,
    /**
     * A local time in Europe/London: a date, {@code T} or a space, {@code HH:mm}, optional seconds and fraction; no zone
     * mark. Read as {@link Times}.
     */
    DATE_TIME,
    /** Yes, no, or not known. Read as {@link Flags}. */
    FLAG,
    /** A JSON object of flags, of which the keys the column names are kept. Read as {@link Flags} by column and key. */
    JSON_FLAGS,
    /** A decimal of zero or more, exact. Read as {@link Decimals}. */
    DECIMAL,
    /** A whole number of zero or more; a trailing {@code .0} is allowed. Read as {@link Wholes}. */
    WHOLE,
    /** A whole number from 0 to 10; a trailing {@code .0} is allowed. Read as {@link Wholes}. */
    SCORE,
    /** A calendar month, {@code yyyy-MM}. Read as {@link Dates}, as its first day. */
    MONTH;

    /** The code under which a cell is rejected that its source could not make sense of. */
    RejectionCode rejection() {
        return switch (this) {
            case ID, TEXT -> RejectionCode.BAD_ROW;
            case DATE, DATE_TIME -> RejectionCode.BAD_DATE;
            case FLAG -> RejectionCode.BAD_FLAG;
            case JSON_FLAGS -> RejectionCode.BAD_JSON;
            case DECIMAL, WHOLE, SCORE -> RejectionCode.BAD_NUMBER;
            case MONTH -> RejectionCode.BAD_MONTH;
        };
    }
}
