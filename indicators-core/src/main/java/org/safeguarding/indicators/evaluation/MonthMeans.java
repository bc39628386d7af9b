package org.safeguarding.indicators.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;

/**
 * The mean column of a quarter: the plain mean of the exact values of its months. Months that are not applicable are left
 * out; one that is not available makes the mean not available.
 */
final class MonthMeans {
    private MonthMeans() {}

    static Outcome of(List<Outcome> months) {
        Unit unit = months.get(0).unit();
        Places places =
                areAmounts(months.get(0)) ? Places.WHOLE_OR_ONE : months.get(0).places();
        for (Outcome month : months) {
            if (month.value() instanceof Value.NotAvailable missing) {
                return Outcome.without(missing, unit, places);
            }
        }
        List<Outcome> counted =
                months.stream().filter(m -> m.value().figure().isPresent()).toList();
        if (months.stream().allMatch(MonthMeans::withoutPopulation)) {
            return new Outcome(
                    sum(months.stream().map(Outcome::numerator).toList()),
                    Optional.empty(),
                    months.get(0).value(),
                    unit,
                    places,
                    Optional.empty(),
                    "");
        }
        if (counted.isEmpty()) {
            Value none = new Value.NotApplicable("no month of the quarter has a value");
            // A rate over nobody still shows what was counted.
            return new Outcome(numerator(months), denominator(months), none, unit, places, Optional.empty(), "");
        }
        Exact sum = counted.stream().map(MonthMeans::figure).reduce(Exact.ZERO, Exact::plus);
        Value mean = Value.of(sum.dividedBy(Exact.of(counted.size())));
        Optional<Estimate> population = counted.get(counted.size() - 1).population();
        return new Outcome(
                numerator(counted),
                denominator(counted),
                mean,
                unit,
                places,
                population,
                counted.get(counted.size() - 1).remark());
    }

    /** A group that has no population of its own is still counted, in a quarter as in its months. */
    private static boolean withoutPopulation(Outcome month) {
        return month.value() instanceof Value.NotApplicable
                && month.numerator().isPresent()
                && month.denominator().isEmpty();
    }

    private static Exact figure(Outcome outcome) {
        return outcome.value().figure().orElse(Exact.ZERO);
    }

    /** Counts and full-time equivalents, whose mean need not have a finite decimal. */
    private static boolean areAmounts(Outcome month) {
        return month.unit() == Unit.COUNT || month.places().oneDecimal() == Places.ALL;
    }

    private static Optional<BigDecimal> numerator(List<Outcome> months) {
        return isPercentage(months)
                ? Optional.empty()
                : sum(months.stream().map(Outcome::numerator).toList());
    }

    private static Optional<BigDecimal> denominator(List<Outcome> months) {
        if (isPercentage(months)) {
            return Optional.empty();
        }
        return areAmounts(months.get(0))
                ? Optional.of(BigDecimal.valueOf(months.size()))
                : sum(months.stream().map(Outcome::denominator).toList());
    }

    private static boolean isPercentage(List<Outcome> months) {
        return months.get(0).unit() == Unit.PERCENT;
    }

    private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> amounts) {
        return Optional.of(amounts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
