package org.safeguarding.indicators.io.table;

/**
 * A table beyond what arrays can hold, or a compressed file that grows out of all proportion while it is inflated;
 * {@link TableReader} makes a {@link TableUnreadable} of it. The message is the end of a sentence.
 */
public final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge(String message) {
        super(message);
    }
}
