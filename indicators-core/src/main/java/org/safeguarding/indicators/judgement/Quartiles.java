package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.measure.Exact;

/**
 * The least value, the three quartiles and the greatest. A value on one of them falls in the quarter below.
 *
 * @param cuts five numbers, none below the one before
 */
public record Quartiles(ImmutableList<Exact> cuts) {
    private static final int QUARTERS = 4;

    /**
     * Refuses what are not five numbers in order.
     *
     * @param cuts five numbers, none below the one before
     * @throws IllegalArgumentException if they are not such
     */
    public Quartiles {
        if (cuts.size() != QUARTERS + 1 || !cuts.equals(ImmutableList.sortedCopyOf(cuts))) {
            throw new IllegalArgumentException("expected five numbers in order, got " + cuts);
        }
    }

    /**
     * The quartiles of values: between the two that the place falls between, in proportion (R's type 7).
     *
     * @param values the values, in any order
     * @return the quartiles; empty if there are fewer values than quarters
     */
    public static Optional<Quartiles> of(List<Exact> values) {
        if (values.size() < QUARTERS) {
            return Optional.empty();
        }
        ImmutableList<Exact> sorted = ImmutableList.sortedCopyOf(values);
        ImmutableList.Builder<Exact> cuts = ImmutableList.builder();
        for (int quarter = 0; quarter <= QUARTERS; quarter++) {
            int place = quarter * (sorted.size() - 1);
            Exact below = sorted.get(place / QUARTERS);
            Exact above = sorted.get(Math.min(place / QUARTERS + 1, sorted.size() - 1));
            cuts.add(below.plus(above.minus(below).times(place % QUARTERS).dividedBy(Exact.of(QUARTERS))));
        }
        return Optional.of(new Quartiles(cuts.build()));
    }

    /**
     * The quarter of a value.
     *
     * @param value a value from the least to the greatest
     * @param polarity which way is better
     * @return its quarter
     * @throws IllegalArgumentException if the value is outside
     */
    public Quartile of(Exact value, Polarity polarity) {
        if (value.compareTo(cuts.get(0)) < 0 || value.compareTo(cuts.get(QUARTERS)) > 0) {
            throw new IllegalArgumentException(
                    "expected a value from " + cuts.get(0) + " to " + cuts.get(QUARTERS) + ", got " + value);
        }
        int fromBelow = 0;
        while (value.compareTo(cuts.get(fromBelow + 1)) > 0) {
            fromBelow++;
        }
        return Quartile.values()[polarity == Polarity.LOWER_IS_BETTER ? fromBelow : QUARTERS - 1 - fromBelow];
    }
}
