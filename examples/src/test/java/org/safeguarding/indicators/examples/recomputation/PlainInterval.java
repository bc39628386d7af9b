package org.safeguarding.indicators.examples.recomputation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Section;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Unit;

/** The limits of the 95% interval, recomputed in floating point and by other forms of the formulas. */
record PlainInterval(String lower, String upper) {
    static final PlainInterval NONE = new PlainInterval("", "");
    private static final double Z = 1.9599639845400543;
    private static final int EXACT_BELOW = 10;

    static PlainInterval of(Unit unit, String id, PlainAnswer answer) {
        if (unit == Unit.PERCENT && !mayPassAHundred(id)) {
            return answer.numerator()
                    .map(in -> wilson(
                            in.doubleValue(), answer.denominator().orElseThrow().doubleValue()))
                    .orElse(NONE);
        }
        return unit == Unit.PER_10000
                ? rate(
                        answer.numerator().orElseThrow().intValueExact(),
                        answer.denominator().orElseThrow().doubleValue())
                : NONE;
    }

    private static boolean mayPassAHundred(String id) {
        Optional<PlainIndicator> indicator =
                PlainCatalogue.ALL.stream().filter(of -> of.id().equals(id)).findFirst();
        return id.equals("audit-completion-pct")
                || indicator.filter(of -> of.section() == Section.WORKFORCE).isPresent();
    }

    /** The roots of (p - q)^2 = z^2 q (1 - q) / n, found by halving. */
    private static PlainInterval wilson(double in, double of) {
        double p = in / of;
        double low = in == 0 ? 0 : halved(0, p, q -> (p - q) * (p - q) > Z * Z * q * (1 - q) / of);
        double high = in == of ? 1 : halved(p, 1, q -> (p - q) * (p - q) <= Z * Z * q * (1 - q) / of);
        return new PlainInterval(printed(100 * low), printed(100 * high));
    }

    private static PlainInterval rate(int events, double population) {
        double low;
        double high;
        if (events < EXACT_BELOW) {
            low = events == 0 ? 0 : halved(0, events, mean -> 1 - atMost(events - 1, mean) < 0.025);
            high = halved(events, 40, mean -> atMost(events, mean) > 0.025);
        } else {
            low = events * Math.pow(1 - 1 / (9.0 * events) - Z / (3 * Math.sqrt(events)), 3);
            double more = events + 1.0;
            high = more * Math.pow(1 - 1 / (9 * more) + Z / (3 * Math.sqrt(more)), 3);
        }
        return new PlainInterval(printed(10_000 * low / population), printed(10_000 * high / population));
    }

    private static double atMost(int events, double mean) {
        double sum = 0;
        double term = Math.exp(-mean);
        for (int i = 0; i <= events; i++) {
            sum += term;
            term *= mean / (i + 1);
        }
        return sum;
    }

    /** Where a condition that holds first stops to hold. */
    private static double halved(double from, double to, DoublePredicate holds) {
        double low = from;
        double high = to;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String printed(double limit) {
        return BigDecimal.valueOf(limit).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
