package org.safeguarding.indicators.io.extract;

/** A folder that is no extract. The message names the file, and is meant to be shown as it is. */
public final class ExtractUnusable extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message a sentence
     */
    public ExtractUnusable(String message) {
        super(message);
    }
}
