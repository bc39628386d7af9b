package org.safeguarding.indicators.io.table;

import java.io.IOException;

/** Bytes that are no text in UTF-8. */
final class NotText extends IOException {
    private static final long serialVersionUID = 1L;

    private final long line;

    NotText(String message, long line) {
        super(message);
        this.line = line;
    }

    /** The line of the file on which they stand. */
    long line() {
        return line;
    }
}
