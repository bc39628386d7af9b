package org.safeguarding.indicators.safeguarding;

/** A row that carries the code of who made it. */
interface HasSource {
    /** The source code, as {@code 1A}; empty if not known. */
    String sourceCode();
}
