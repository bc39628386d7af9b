package org.safeguarding.indicators.io.json;

/**
 * JSON that is not as it must be. The message says where, what was found there and what is allowed; each reader turns it into
 * the exception of its own API.
 */
public final class JsonRefused extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message a sentence
     */
    public JsonRefused(String message) {
        super(message);
    }
}
