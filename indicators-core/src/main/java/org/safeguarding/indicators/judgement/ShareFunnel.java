package org.safeguarding.indicators.judgement;

import java.math.BigDecimal;
import org.safeguarding.indicators.measure.Exact;

/**
 * The funnel of percentages around an average p: {@code p ± z √(p(100 − p) / n)} at each denominator n, cut at 0 and 100.
 *
 * @param average the percentage they scatter around, from 0 to 100
 */
public record ShareFunnel(Exact average) {
    private static final Exact HUNDRED = Exact.of(100);

    /**
     * Refuses what is no percentage.
     *
     * @param average the percentage they scatter around, from 0 to 100
     * @throws IllegalArgumentException if it is not such
     */
    public ShareFunnel {
        if (average.signum() < 0 || average.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("expected an average from 0 to 100 percent, got " + average);
        }
    }

    /**
     * The lower limit.
     *
     * @param of the denominator, above 0
     * @param level 95% or 99.8%
     * @return the limit in percent, from 0; kept to 20 places
     */
    public BigDecimal lower(long of, Confidence level) {
        return limit(of, level, -1);
    }

    /**
     * The upper limit.
     *
     * @param of the denominator, above 0
     * @param level 95% or 99.8%
     * @return the limit in percent, up to 100; kept to 20 places
     */
    public BigDecimal upper(long of, Confidence level) {
        return limit(of, level, 1);
    }

    /**
     * Where a percentage lies.
     *
     * @param in the numerator, from 0 to the denominator
     * @param of the denominator, above 0
     * @return its standing; on a limit is within it
     */
    public Standing standing(long in, long of) {
        Exact value = Exact.of(in).times(100).dividedBy(Exact.of(of));
        return Standing.of(passed(value, of, Confidence.P95), passed(value, of, Confidence.P99_8));
    }

    private int passed(Exact value, long of, Confidence level) {
        if (value.compareTo(Exact.of(lower(of, level))) < 0) {
            return -1;
        }
        return value.compareTo(Exact.of(upper(of, level))) > 0 ? 1 : 0;
    }

    private BigDecimal limit(long of, Confidence level, int side) {
        if (of <= 0) {
            throw new IllegalArgumentException("expected a denominator above 0, got " + of);
        }
        Exact variance = Spread.product(average, HUNDRED.minus(average)).dividedBy(Exact.of(of));
        Exact off = Spread.product(Spread.root(variance), Exact.of(level.deviations()));
        BigDecimal limit = average.plus(off.times(side)).rounded(20);
        return limit.max(BigDecimal.ZERO).min(BigDecimal.valueOf(100));
    }
}
