package org.safeguarding.indicators.judgement;

import static org.safeguarding.indicators.judgement.Limits.WORKING;

import java.math.BigDecimal;
import org.safeguarding.indicators.measure.Exact;

/**
 * The funnel of rates around an average. So many events are just on a limit where as many are expected as their exact Poisson
 * limit on the other side; beyond {@link #EXACT_UP_TO} events Byar's stands in for it, which is then within one part in 100,000.
 *
 * @param average the rate they scatter around, above 0
 * @param per to how many people it is given; from 1
 */
public record RateFunnel(Exact average, long per) {
    /** Up to so many events the limits are exact. */
    public static final long EXACT_UP_TO = 1_500;

    private static final int PLACES = 20;

    /**
     * Refuses a funnel around nothing.
     *
     * @param average the rate they scatter around, above 0
     * @param per to how many people it is given; from 1
     * @throws IllegalArgumentException if either is not such
     */
    public RateFunnel {
        if (average.signum() <= 0 || per < 1) {
            throw new IllegalArgumentException(
                    "expected an average above 0 per 1 or more, got " + average + " per " + per);
        }
    }

    /**
     * A point of a limit's curve.
     *
     * @param population the people among whom so many events are just on the limit
     * @param rate their rate
     */
    public record Point(BigDecimal population, BigDecimal rate) {}

    /**
     * Where so many events are just low.
     *
     * @param events how many, from 0
     * @param level 95% or 99.8%
     * @return the point of the lower curve
     */
    public Point lower(long events, Confidence level) {
        return point(events, limits(events, level).upper());
    }

    /**
     * Where so many events are just high.
     *
     * @param events how many, from 1
     * @param level 95% or 99.8%
     * @return the point of the upper curve
     * @throws IllegalArgumentException if there are none: nothing is never too much
     */
    public Point upper(long events, Confidence level) {
        if (events < 1) {
            throw new IllegalArgumentException("expected 1 event or more, got " + events);
        }
        return point(events, limits(events, level).lower());
    }

    /**
     * Where a rate lies.
     *
     * @param events how many events, from 0
     * @param population among how many people, above 0
     * @return its standing; on a limit is within it
     */
    public Standing standing(long events, long population) {
        Exact expected = Spread.product(average, Exact.of(population)).dividedBy(Exact.of(per));
        return standing(events, expected);
    }

    /**
     * Where a count of events lies to what was expected of it.
     *
     * @param events how many events, from 0
     * @param expected how many were expected, above 0
     * @return its standing; on a limit is within it
     */
    public static Standing standing(long events, Exact expected) {
        return Standing.of(passed(events, expected, Confidence.P95), passed(events, expected, Confidence.P99_8));
    }

    /** What passes a limit is as unlikely as its tail: that is quicker told than where the limit is. */
    private static int passed(long events, Exact expected, Confidence level) {
        if (events > EXACT_UP_TO) {
            Limits limits = limits(events, level);
            return expected.compareTo(Exact.of(limits.upper())) > 0
                    ? -1
                    : expected.compareTo(Exact.of(limits.lower())) < 0 ? 1 : 0;
        }
        BigDecimal mean = expected.rounded(PLACES);
        if (events < 0 || mean.signum() <= 0) {
            throw new IllegalArgumentException(
                    "expected events from 0 where more than 0 are expected, got " + events + " where " + mean);
        }
        if (ExactPoisson.atMost(events, mean).compareTo(level.tail()) < 0) {
            return -1;
        }
        BigDecimal most = BigDecimal.ONE.subtract(level.tail());
        return events > 0 && ExactPoisson.atMost(events - 1, mean).compareTo(most) > 0 ? 1 : 0;
    }

    private Point point(long events, BigDecimal expected) {
        BigDecimal mean = average.rounded(PLACES);
        BigDecimal population = expected.multiply(Limits.of(per)).divide(mean, WORKING);
        return new Point(population, mean.multiply(Limits.of(events)).divide(expected, WORKING));
    }

    static Limits limits(long events, Confidence level) {
        if (events < 0) {
            throw new IllegalArgumentException("expected events from 0, got " + events);
        }
        return events <= EXACT_UP_TO ? ExactPoisson.limits(events, level) : Byar.limits(events, level);
    }
}
