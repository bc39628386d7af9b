package org.safeguarding.indicators.examples.recomputation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.examples.recomputation.PlainCell.Place;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Unit;

/** The mean of the columns of a quarter's months that have begun. */
final class PlainMean {
    private PlainMean() {}

    static PlainCell of(Place place, List<PlainAnswer> months) {
        List<PlainAnswer> applicable = new ArrayList<>();
        boolean isDivisible = false;
        for (PlainAnswer month : months) {
            if (!month.isAvailable()) {
                return PlainCell.of(place, PlainAnswer.notAvailable());
            }
            isDivisible |= month.denominator().isPresent() || !month.isDivided();
            if (month.isApplicable()) {
                applicable.add(month);
            }
        }
        if (!isDivisible) {
            // Rates of groups that have no population: their counts, summed.
            return PlainCell.of(place, PlainAnswer.notApplicable(Optional.of(sum(months))));
        }
        // A sum of fractions on the product of their denominators, so that nothing is rounded on the way.
        BigDecimal top = BigDecimal.ZERO;
        BigDecimal bottom = BigDecimal.ONE;
        BigDecimal denominators = BigDecimal.ZERO;
        for (PlainAnswer month : applicable) {
            BigDecimal denominator = month.denominator().orElse(BigDecimal.ONE);
            top = top.multiply(denominator).add(month.numerator().orElseThrow().multiply(bottom));
            bottom = bottom.multiply(denominator);
            denominators = denominators.add(denominator);
        }
        boolean isPercentage = place.unit() == Unit.PERCENT;
        return new PlainCell(
                place,
                isPercentage ? "" : PlainCell.exact(sum(applicable)),
                isPercentage ? "" : PlainCell.exact(denominators),
                applicable.isEmpty()
                        ? ""
                        : PlainCell.divided(
                                top.multiply(PlainCell.factor(place.unit())),
                                bottom.multiply(BigDecimal.valueOf(applicable.size()))),
                applicable.isEmpty() ? PlainCell.NOT_APPLICABLE : PlainCell.VALUE,
                PlainInterval.NONE,
                new PlainAnswer(
                        true,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        months.get(months.size() - 1).population()));
    }

    private static BigDecimal sum(List<PlainAnswer> months) {
        BigDecimal sum = BigDecimal.ZERO;
        for (PlainAnswer month : months) {
            sum = sum.add(month.numerator().orElse(BigDecimal.ZERO));
        }
        return sum;
    }
}
