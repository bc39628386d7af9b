package org.safeguarding.indicators.io.cases;

/** A case file that cannot be read; the message begins with the file and the line. */
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
