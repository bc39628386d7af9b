package org.safeguarding.indicators.judgement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Value;

/**
 * The average of several areas, as a region's or of statistical neighbours: the sum of their numerators over the sum of their
 * denominators, so that it is what one area made of all of them would have. Never the mean of their rates, in which the
 * smallest weighs as much as the largest.
 *
 * @param name what the areas are called together
 * @param outcome the average with its working
 * @param counted how many areas are in it
 * @param missing the names of the areas that have nothing to add
 */
public record Pool(String name, Outcome outcome, int counted, ImmutableList<String> missing) {
    /** What a missing member does. An area is missing if its numerator or denominator is not given, be it suppressed or not there. */
    public enum MissingMember {
        /** Without all of them there is no average. */
        REFUSED,
        /** It leaves the numerator and the denominator, is named, and the rest is averaged. */
        LEFT_OUT_AND_NAMED
    }

    /**
     * Pools areas.
     *
     * @param name what they are called together
     * @param areas the areas; at least one, all of one unit
     * @param rule what a missing member does
     * @return the pool; not available if nothing can be pooled, as of counts, which have no denominator
     * @throws IllegalArgumentException if there is no area, or they are of several units
     */
    public static Pool of(String name, List<Area> areas, MissingMember rule) {
        if (areas.stream().map(area -> area.outcome().unit()).distinct().count() != 1) {
            throw new IllegalArgumentException("expected areas of one unit for " + name + ", got "
                    + areas.stream()
                            .map(area -> area.outcome().unit().label())
                            .distinct()
                            .toList());
        }
        ImmutableList<String> missing = areas.stream()
                .filter(area -> isMissing(area.outcome()))
                .map(Area::name)
                .collect(toImmutableList());
        ImmutableList<Area> counted =
                areas.stream().filter(area -> !isMissing(area.outcome())).collect(toImmutableList());
        Outcome like = areas.get(0).outcome();
        if (counted.isEmpty() || (rule == MissingMember.REFUSED && !missing.isEmpty())) {
            Value none = new Value.NotAvailable(name + ": no figure of " + Wording.listed(missing));
            return new Pool(name, Outcome.without(none, like.unit(), like.places()), counted.size(), missing);
        }
        Outcome first = counted.get(0).outcome();
        Outcome pooled = Outcome.quotient(
                        sum(counted, Outcome::numerator),
                        sum(counted, Outcome::denominator),
                        Intervals.factor(first.unit()),
                        first.unit(),
                        first.places())
                .subjectTo(first.chance())
                .remarking(missing.isEmpty() ? "" : "without " + Wording.listed(missing));
        return new Pool(name, pooled, counted.size(), missing);
    }

    private static BigDecimal sum(Iterable<Area> areas, Function<Outcome, Optional<BigDecimal>> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Area area : areas) {
            sum = sum.add(amount.apply(area.outcome()).orElse(BigDecimal.ZERO));
        }
        return sum;
    }

    /** An area with nobody to count over adds nothing, and is not missing. */
    private static boolean isMissing(Outcome outcome) {
        return outcome.value() instanceof Value.NotAvailable
                || outcome.value() instanceof Value.Suppressed
                || outcome.numerator().isEmpty()
                || outcome.denominator().isEmpty();
    }
}
