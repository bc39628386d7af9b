package org.safeguarding.indicators.io.table;

/**
 * A file from which no table can be read: not text, or without a column that must be there. The message names the file,
 * and is meant to be shown as it is; nothing else in the extract is touched by it.
 */
public final class TableUnreadable extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message a sentence that begins with the name of the file
     */
    public TableUnreadable(String message) {
        super(message);
    }
}
