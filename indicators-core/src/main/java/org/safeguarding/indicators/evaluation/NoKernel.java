package org.safeguarding.indicators.evaluation;

/** A kernel cannot take this on; the message says why, in words for the plan. */
final class NoKernel extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoKernel(String reason) {
        super(reason);
    }
}
