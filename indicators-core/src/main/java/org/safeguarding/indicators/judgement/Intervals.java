package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.LongStream;
import org.safeguarding.indicators.judgement.ConfidenceInterval.Method;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Unit;

/**
 * Confidence intervals: Wilson's of a percentage of disjoint parts; of a rate the exact Poisson limits below 10 events and
 * Byar's approximation from 10. What may pass 100%, a count, an amount, a mean and the mean of a quarter's months have none.
 *
 * <p>An interval says what chance alone could have done. It knows nothing of rows that came late, of recording that changed, or
 * of children who are counted in several windows.
 */
public final class Intervals {
    private Intervals() {}

    /**
     * The interval of a value, in its unit.
     *
     * @param outcome the value
     * @param level how sure the interval is to be
     * @return the interval; empty where the value is none, is of a kind that has no interval, or was not worked out of whole
     *     numbers from 0, a share's numerator no greater than its denominator
     */
    public static Optional<ConfidenceInterval> of(Outcome outcome, Confidence level) {
        if (outcome.chance() == Chance.NONE || outcome.value().figure().isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> events = outcome.numerator().flatMap(Intervals::whole);
        Optional<Long> of = outcome.denominator().flatMap(Intervals::whole).filter(below -> below > 0);
        if (events.isEmpty() || of.isEmpty()) {
            return Optional.empty();
        }
        if (outcome.chance() == Chance.EVENTS) {
            return Optional.of(rate(events.get(), of.get(), factor(outcome.unit()), level));
        }
        return events.filter(in -> in <= of.get()).map(in -> share(in, of.get(), factor(outcome.unit()), level));
    }

    /**
     * The interval of a share: Wilson's.
     *
     * @param in how many are in, from 0
     * @param of how many there are, from {@code in} and above 0
     * @param factor what the whole is printed as: 100 for percent, 1 for a proportion; from 1
     * @param level how sure it is to be
     * @return the interval, within 0 and the factor
     * @throws IllegalArgumentException if the counts are not such
     */
    public static ConfidenceInterval share(long in, long of, long factor, Confidence level) {
        if (in < 0 || of <= 0 || in > of) {
            throw new IllegalArgumentException("expected a share of at least 1, got " + in + " of " + of);
        }
        return ConfidenceInterval.of(Wilson.limits(in, of, level), positive(factor), 1, level, Method.WILSON);
    }

    /**
     * The interval of a rate: the exact limits of its events below 10 of them, Byar's from 10.
     *
     * @param events how many events, from 0; summed over groups before, never after
     * @param population how many people, above 0; there may be more events than people
     * @param per to how many people the rate is given; from 1
     * @param level how sure it is to be
     * @return the interval, from 0
     * @throws IllegalArgumentException if the counts are not such
     */
    public static ConfidenceInterval rate(long events, long population, long per, Confidence level) {
        if (events < 0 || population <= 0) {
            throw new IllegalArgumentException(
                    "expected events from 0 of a population above 0, got " + events + " of " + population);
        }
        return events < Byar.FROM
                ? ConfidenceInterval.of(
                        Few.limits(events, level), positive(per), population, level, Method.EXACT_POISSON)
                : ConfidenceInterval.of(Byar.limits(events, level), positive(per), population, level, Method.BYAR);
    }

    private static long positive(long factor) {
        if (factor <= 0) {
            throw new IllegalArgumentException("expected a factor above 0, got " + factor);
        }
        return factor;
    }

    static long factor(Unit unit) {
        return unit == Unit.PERCENT ? 100 : unit == Unit.PER_10000 ? 10_000 : 1;
    }

    /** A whole number from 0 that a long holds; full-time equivalents and corrections below zero are none. */
    static Optional<Long> whole(BigDecimal amount) {
        boolean whole = amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= 0;
        return whole && amount.precision() - amount.scale() <= 18
                ? Optional.of(amount.longValueExact())
                : Optional.empty();
    }

    /** The exact limits of few events, of which a report needs the same ones again and again. */
    private static final class Few {
        private static final ImmutableList<Limits> AT_95 = at(Confidence.P95);
        private static final ImmutableList<Limits> AT_99_8 = at(Confidence.P99_8);

        static Limits limits(long events, Confidence level) {
            return (level == Confidence.P95 ? AT_95 : AT_99_8).get((int) events);
        }

        private static ImmutableList<Limits> at(Confidence level) {
            return LongStream.range(0, Byar.FROM)
                    .mapToObj(events -> ExactPoisson.limits(events, level))
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
