package org.safeguarding.indicators.judgement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.safeguarding.indicators.measure.Exact;

/**
 * The range of true values that chance could have made look like the one seen.
 *
 * @param lower the lower limit, in the unit of the value, to 20 significant digits
 * @param upper the upper limit, likewise; never below the lower
 * @param level how sure it is
 * @param method how it was worked out
 */
public record ConfidenceInterval(BigDecimal lower, BigDecimal upper, Confidence level, Method method) {
    private static final MathContext KEPT = new MathContext(20, RoundingMode.HALF_UP);

    /** How limits are worked out. */
    public enum Method {
        /** Wilson's score interval of a share. */
        WILSON("Wilson"),
        /** Exact limits of a count of events. */
        EXACT_POISSON("exact Poisson"),
        /** Byar's approximation to them. */
        BYAR("Byar");

        private final String label;

        Method(String label) {
            this.label = label;
        }

        /**
         * The method as it is called.
         *
         * @return its name
         */
        public String label() {
            return label;
        }
    }

    /**
     * Keeps 20 significant digits of the limits, and refuses limits the wrong way round.
     *
     * @param lower the lower limit, in the unit of the value
     * @param upper the upper limit, likewise
     * @param level how sure it is
     * @param method how it was worked out
     * @throws IllegalArgumentException if the lower limit is above the upper
     */
    public ConfidenceInterval {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException(
                    "expected a lower limit up to the upper, got " + lower + " and " + upper);
        }
        lower = lower.round(KEPT);
        upper = upper.round(KEPT);
    }

    /** Limits of so many of a whole, or of so much a head, turned into the unit of the value. */
    static ConfidenceInterval of(Limits limits, long factor, long divisor, Confidence level, Method method) {
        return new ConfidenceInterval(
                scaled(limits.lower(), factor, divisor), scaled(limits.upper(), factor, divisor), level, method);
    }

    private static BigDecimal scaled(BigDecimal limit, long factor, long divisor) {
        return limit.multiply(Limits.of(factor)).divide(Limits.of(divisor), Limits.WORKING);
    }

    /**
     * Whether a value is in it, its limits included.
     *
     * @param value the value, in the same unit
     * @return true if chance alone could explain a difference from that value
     */
    public boolean contains(Exact value) {
        return Exact.of(lower).compareTo(value) <= 0 && Exact.of(upper).compareTo(value) >= 0;
    }
}
