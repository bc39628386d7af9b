package org.safeguarding.indicators.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.tally.Reading;

/** One sum over another, whose denominator stands for so much each. */
record Mean<P extends Enum<P>>(Sum<P> numerator, Sum<P> denominator, long each, Unit unit, Places places)
        implements Measure<P> {
    /**
     * Refuses a denominator that would stand for nothing.
     *
     * @throws IllegalArgumentException if {@code each} is below 1
     */
    Mean {
        if (each < 1) {
            throw new IllegalArgumentException("expected each of the denominator to stand for 1 or more, got " + each);
        }
    }

    @Override
    public String describe() {
        return numerator + " / " + (each == 1 ? denominator.toString() : "(" + each + " x " + denominator + ")");
    }

    @Override
    public Optional<Fraction<P>> fraction() {
        return Optional.of(new Fraction<>(numerator, Optional.of(denominator), each, false, false));
    }

    @Override
    public Outcome of(Reading<P> reading, Context context) {
        BigDecimal below = denominator.in(reading).multiply(BigDecimal.valueOf(each));
        return Outcome.quotient(numerator.in(reading), below, 1, unit, places);
    }
}
