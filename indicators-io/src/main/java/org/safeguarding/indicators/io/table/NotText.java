package org.safeguarding.indicators.io.table;

import java.io.IOException;

/** Bytes that are no text in the character set that they should be in. The message says so, and shows nothing of them. */
public final class NotText extends IOException {
    private static final long serialVersionUID = 1L;

    /** The line of the file on which the bytes stand. */
    private final long line;

    NotText(String message, long line) {
        super(message);
        this.line = line;
    }

    /**
     * Where they stand.
     *
     * @return the line of the file, from 1
     */
    public long line() {
        return line;
    }
}
