package org.safeguarding.indicators.judgement;

import static org.safeguarding.indicators.judgement.Limits.WORKING;

import java.math.BigDecimal;

/**
 * The exact limits of a count of events: the expectations under which as many or more, and as many or fewer, have just the
 * chance of a tail. They are half the quantiles of chi-squared distributions with 2x and 2x + 2 degrees of freedom; here they
 * are found on the sums of the Poisson distribution themselves, which are finite and worked out in decimals, so that no library
 * of quantiles decides about a digit. F. Garwood, Biometrika 28 (1936), 437 to 442.
 *
 * <p>By Newton's steps, each kept within a bracket that is halved where a step would leave it.
 */
final class ExactPoisson {
    /** Far more than are ever needed: ten or so do. */
    private static final int MOST_STEPS = 300;

    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-42");
    private static final BigDecimal NEAR = new BigDecimal("1e-30");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private ExactPoisson() {}

    /**
     * A sum of the distribution.
     *
     * @param atMost the chance of so many or fewer
     * @param exactly the chance of so many
     */
    private record Chances(BigDecimal atMost, BigDecimal exactly) {}

    static Limits limits(long events, Confidence level) {
        BigDecimal lower = events == 0 ? BigDecimal.ZERO : mean(events - 1, BigDecimal.ONE.subtract(level.tail()));
        return new Limits(lower, mean(events, level.tail()));
    }

    /** The chance of so many or fewer. */
    static BigDecimal atMost(long most, BigDecimal mean) {
        return chances(most, mean).atMost();
    }

    /** The expectation under which so many or fewer have this chance. */
    private static BigDecimal mean(long most, BigDecimal chance) {
        BigDecimal low = BigDecimal.ZERO;
        // Five deviations and something for small counts lie above either limit.
        BigDecimal high =
                Limits.of(most + 1).sqrt(WORKING).multiply(Limits.of(5)).add(Limits.of(most + 20));
        BigDecimal mean = Limits.of(most + 1);
        for (int i = 0; i < MOST_STEPS; i++) {
            Chances chances = chances(most, mean);
            BigDecimal excess = chances.atMost().subtract(chance);
            low = excess.signum() > 0 ? mean : low;
            high = excess.signum() > 0 ? high : mean;
            // The more is expected, the less likely are so few, at the rate at which just so many are likely.
            BigDecimal next = mean.add(excess.divide(chances.exactly(), WORKING));
            if (next.compareTo(low) < 0 || next.compareTo(high) > 0) {
                next = low.add(high).multiply(HALF);
            }
            next = next.round(WORKING);
            if (next.subtract(mean).abs().compareTo(next.multiply(NEAR)) <= 0) {
                return next;
            }
            mean = next;
        }
        throw new IllegalStateException("expected the limit of " + most + " events between " + low + " and " + high);
    }

    /** All terms are positive, so nothing cancels. */
    private static Chances chances(long most, BigDecimal mean) {
        BigDecimal term = BigDecimal.ONE;
        BigDecimal all = BigDecimal.ONE;
        BigDecimal last = BigDecimal.ONE;
        BigDecimal upTo = BigDecimal.ONE;
        for (long i = 1; i <= most || term.compareTo(all.multiply(NEGLIGIBLE, WORKING)) > 0; i++) {
            term = term.multiply(mean, WORKING).divide(Limits.of(i), WORKING);
            all = all.add(term, WORKING);
            last = i == most ? term : last;
            upTo = i == most ? all : upTo;
        }
        return new Chances(upTo.divide(all, WORKING), last.divide(all, WORKING));
    }
}
