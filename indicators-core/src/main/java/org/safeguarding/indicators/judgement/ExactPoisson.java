package org.safeguarding.indicators.judgement;

import static org.safeguarding.indicators.judgement.Limits.WORKING;

import java.math.BigDecimal;

/**
 * The exact limits of a count of events: the expectations under which as many or more, and as many or fewer, have just the
 * chance of a tail. They are half the quantiles of chi-squared distributions with 2x and 2x + 2 degrees of freedom; here they
 * are bracketed and halved on the sums of the Poisson distribution themselves, which are finite and exact in decimals, so
 * that no library of quantiles decides about a digit. F. Garwood, Biometrika 28 (1936), 437 to 442.
 */
final class ExactPoisson {
    /** Each halves the bracket; after all of them it is narrower than 10^-23 for counts up to 2,000. */
    private static final int HALVINGS = 90;

    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-42");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private ExactPoisson() {}

    static Limits limits(long events, Confidence level) {
        BigDecimal lower = events == 0 ? BigDecimal.ZERO : mean(events - 1, BigDecimal.ONE.subtract(level.tail()));
        return new Limits(lower, mean(events, level.tail()));
    }

    /** The expectation under which so many or fewer have this chance. */
    private static BigDecimal mean(long most, BigDecimal chance) {
        BigDecimal low = BigDecimal.ZERO;
        // Five deviations and something for small counts lie above either limit.
        BigDecimal high =
                Limits.of(most + 1).sqrt(WORKING).multiply(Limits.of(5)).add(Limits.of(most + 20));
        if (atMost(most, high).compareTo(chance) > 0) {
            throw new IllegalStateException("expected the limit of " + most + " events below " + high);
        }
        for (int i = 0; i < HALVINGS; i++) {
            BigDecimal middle = low.add(high).multiply(HALF).round(WORKING);
            if (atMost(most, middle).compareTo(chance) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low.add(high).multiply(HALF).round(WORKING);
    }

    /** The chance of so many or fewer: all terms are positive, so nothing cancels. */
    static BigDecimal atMost(long most, BigDecimal mean) {
        BigDecimal term = BigDecimal.ONE;
        BigDecimal all = BigDecimal.ONE;
        BigDecimal upTo = BigDecimal.ONE;
        for (long i = 1; i <= most || term.compareTo(all.multiply(NEGLIGIBLE, WORKING)) > 0; i++) {
            term = term.multiply(mean, WORKING).divide(Limits.of(i), WORKING);
            all = all.add(term, WORKING);
            upTo = i == most ? all : upTo;
        }
        return upTo.divide(all, WORKING);
    }
}
