package org.safeguarding.indicators.io.table;

/** A table beyond what arrays can hold; {@link TableReader} makes a {@link TableUnreadable} of it. */
final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge(String message) {
        super(message);
    }
}
