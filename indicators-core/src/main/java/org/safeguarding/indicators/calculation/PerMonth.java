package org.safeguarding.indicators.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.tally.Reading;

/** A sum over the calendar months of the period that have begun; a single date is no month, and has none. */
record PerMonth<P extends Enum<P>>(Sum<P> sum) implements Measure<P> {
    @Override
    public Unit unit() {
        return Unit.PER_MONTH;
    }

    @Override
    public Places places() {
        return Places.WHOLE_OR_ONE;
    }

    @Override
    public String describe() {
        return sum + " for each calendar month begun";
    }

    @Override
    public Optional<Fraction<P>> fraction() {
        return Optional.of(Fraction.of(sum));
    }

    @Override
    public Outcome of(Reading<P> reading, Context context) {
        BigDecimal counted = sum.in(reading);
        OptionalInt months = context.months();
        if (months.isEmpty()) {
            Value none = new Value.NotApplicable("a figure per month of a single date");
            return new Outcome(Optional.of(counted), Optional.empty(), none, unit(), places(), Optional.empty(), "");
        }
        return Outcome.quotient(counted, BigDecimal.valueOf(months.getAsInt()), 1, unit(), places());
    }
}
