package org.safeguarding.indicators.evaluation;

import java.util.function.Supplier;

/** A calculation threw. Says for which subject, by key, and with what kind of fault; never what the row held. */
final class CalculationFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CalculationFailed(String subject, RuntimeException cause) {
        super("calculation failed for " + subject + ": " + cause.getClass().getSimpleName(), cause);
    }

    /**
     * Does what runs a caller's code outside any one subject: finding the subjects, making the level, measuring.
     *
     * @param of what it is done for, if it fails without saying for which subject
     */
    static <T> T unless(String of, Supplier<T> work) {
        try {
            return work.get();
        } catch (CalculationFailed e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CalculationFailed(of, e);
        }
    }
}
