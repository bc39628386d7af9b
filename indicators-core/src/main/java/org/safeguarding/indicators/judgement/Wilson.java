package org.safeguarding.indicators.judgement;

import static org.safeguarding.indicators.judgement.Limits.WORKING;

import java.math.BigDecimal;

/**
 * The score interval of a proportion: with z deviations, {@code (2x + z² ± z √(z² + 4x(1 − x/n))) / 2(n + z²)}. It never leaves 0
 * to 1; of none the lower limit is 0, of all the upper is 1, exactly. E. B. Wilson, Journal of the American Statistical
 * Association 22 (1927), 209 to 212.
 */
final class Wilson {
    private static final BigDecimal TWO = Limits.of(2);

    private Wilson() {}

    /** With 0 <= x <= n and n above 0. */
    static Limits limits(long x, long n, Confidence level) {
        BigDecimal z = level.deviations();
        BigDecimal square = z.multiply(z);
        BigDecimal spread = Limits.of(4)
                .multiply(Limits.of(x))
                .multiply(Limits.of(n - x))
                .divide(Limits.of(n), WORKING)
                .add(square)
                .sqrt(WORKING)
                .multiply(z);
        BigDecimal middle = TWO.multiply(Limits.of(x)).add(square);
        BigDecimal below = TWO.multiply(Limits.of(n).add(square));
        return new Limits(
                x == 0 ? BigDecimal.ZERO : middle.subtract(spread).divide(below, WORKING),
                x == n ? BigDecimal.ONE : middle.add(spread).divide(below, WORKING));
    }
}
