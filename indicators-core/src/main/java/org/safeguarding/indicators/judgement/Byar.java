package org.safeguarding.indicators.judgement;

import static org.safeguarding.indicators.judgement.Limits.WORKING;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Byar's approximation to the limits of a count of events: with z deviations, {@code x(1 − 1/9x − z/3√x)³} and the same of x + 1
 * with a plus before z. N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II (1987), 69.
 */
final class Byar {
    /** From so many events on it stands in for the exact limits, as the Office for Health Improvement and Disparities does. */
    static final long FROM = 10;

    private Byar() {}

    /** From {@link #FROM} events on. */
    static Limits limits(long events, Confidence level) {
        return new Limits(lower(events, level).orElse(BigDecimal.ZERO), upper(events, level));
    }

    /** Empty where the formula gives a negative number, as for one event at 99.8%; from 1 event. */
    static Optional<BigDecimal> lower(long events, Confidence level) {
        return Optional.of(cubed(events, level.deviations().negate())).filter(limit -> limit.signum() >= 0);
    }

    static BigDecimal upper(long events, Confidence level) {
        return cubed(events + 1, level.deviations());
    }

    private static BigDecimal cubed(long count, BigDecimal deviations) {
        BigDecimal x = Limits.of(count);
        BigDecimal root = BigDecimal.ONE
                .subtract(BigDecimal.ONE.divide(x.multiply(Limits.of(9)), WORKING))
                .add(deviations.divide(x.sqrt(WORKING).multiply(Limits.of(3)), WORKING));
        return root.pow(3).multiply(x).round(WORKING);
    }
}
