package org.safeguarding.indicators.io.mapping;

/** A mapping that cannot be used. The message says where in the file, what was found there and what is allowed. */
public final class MappingRefused extends Exception {
    private static final long serialVersionUID = 1L;

    MappingRefused(String message) {
        super(message);
    }
}
