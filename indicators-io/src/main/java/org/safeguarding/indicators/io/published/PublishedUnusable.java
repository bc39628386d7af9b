package org.safeguarding.indicators.io.published;

/** A file of published figures that cannot be used. The message names the file, the place in it, and what is allowed there. */
public final class PublishedUnusable extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message a sentence
     */
    public PublishedUnusable(String message) {
        super(message);
    }
}
