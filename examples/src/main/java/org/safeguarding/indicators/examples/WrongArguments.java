package org.safeguarding.indicators.examples;

/** The arguments are wrong; the message says which, and what is allowed. */
final class WrongArguments extends Exception {
    private static final long serialVersionUID = 1L;

    WrongArguments(String message) {
        super(message);
    }
}
