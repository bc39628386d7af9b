package org.safeguarding.indicators.judgement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.measure.Exact;

/**
 * The centre and limits of one stretch of a chart.
 *
 * @param mean the centre line
 * @param limit how far the limit is from it at each point; the points of the whole stretch, also those it does not rest on
 */
record Spread(Exact mean, List<Exact> limit) {
    /** Three deviations of a moving range of two, in units of its mean: 3 / 1.128. */
    private static final Exact TO_LIMIT = Exact.of(new BigDecimal("2.66"));

    private static final Exact EXTREME = Exact.of(new BigDecimal("3.267"));
    private static final Exact EXPECTED_RANGE = Exact.of(new BigDecimal("1.128"));
    private static final int DIGITS_KEPT = 20;

    /** Of individual values. */
    static Spread xmr(List<Exact> values, List<Exact> ranges, int restingOn, boolean screened) {
        Exact range = mean(ranges);
        if (screened) {
            Exact extreme = product(EXTREME, range);
            range = mean(ranges.stream().filter(r -> r.compareTo(extreme) < 0).toList());
        }
        Exact limit = product(TO_LIMIT, range);
        return new Spread(
                mean(values.subList(0, restingOn)),
                values.stream().map(value -> limit).toList());
    }

    /**
     * Of values each with a deviation of its own, by Laney: three of them, times the mean moving range of the standardised
     * values over what it would be by chance.
     */
    static Spread laney(Exact mean, List<Exact> deviations, List<Exact> standardRanges) {
        Exact factor = mean(standardRanges).dividedBy(EXPECTED_RANGE);
        return new Spread(
                mean,
                deviations.stream()
                        .map(deviation -> product(deviation, factor).times(3))
                        .toList());
    }

    /** The root, to 20 places: the one number here that is not exact. */
    static Exact root(Exact square) {
        return Exact.of(
                square.rounded(2 * DIGITS_KEPT).sqrt(Limits.WORKING).setScale(DIGITS_KEPT, RoundingMode.HALF_EVEN));
    }

    static Exact mean(List<Exact> values) {
        return values.isEmpty()
                ? Exact.ZERO
                : values.stream().reduce(Exact.ZERO, Exact::plus).dividedBy(Exact.of(values.size()));
    }

    static Exact product(Exact one, Exact other) {
        return other.signum() == 0 ? Exact.ZERO : one.dividedBy(Exact.of(1).dividedBy(other));
    }

    static Exact distance(Exact one, Exact other) {
        Exact difference = one.minus(other);
        return difference.signum() < 0 ? Exact.ZERO.minus(difference) : difference;
    }

    static Optional<Exact> quotient(Exact one, Exact other) {
        return other.signum() == 0 ? Optional.empty() : Optional.of(one.dividedBy(other));
    }
}
