package org.safeguarding.indicators.evaluation;

/** A calculation threw. Says for which subject, by key, and with what kind of fault; never what the row held. */
final class CalculationFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CalculationFailed(String subject, RuntimeException cause) {
        super("calculation failed for " + subject + ": " + cause.getClass().getSimpleName(), cause);
    }
}
