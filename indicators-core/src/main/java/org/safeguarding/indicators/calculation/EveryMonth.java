package org.safeguarding.indicators.calculation;

import java.util.Optional;
import java.util.OptionalInt;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.tally.Reading;

/**
 * A measure that needs a row for each calendar month of the period that has begun, as where something is expected month by
 * month. A single date is no month, and has none.
 */
record EveryMonth<P extends Enum<P>>(P months, String table, Measure<P> measure) implements Measure<P> {
    @Override
    public Unit unit() {
        return measure.unit();
    }

    @Override
    public Places places() {
        return measure.places();
    }

    @Override
    public Unit groupUnit() {
        return measure.groupUnit();
    }

    @Override
    public String describe() {
        return measure.describe() + ", if " + table + " has every month begun";
    }

    @Override
    public Optional<Fraction<P>> fraction() {
        return measure.fraction();
    }

    @Override
    public Outcome of(Reading<P> reading, Context context) {
        OptionalInt begun = context.months();
        if (begun.isEmpty()) {
            Value none = new Value.NotApplicable("a figure by month of a single date");
            return new Outcome(
                    measure.of(reading, context).numerator(),
                    Optional.empty(),
                    none,
                    unit(),
                    places(),
                    Optional.empty(),
                    "");
        }
        long lacking = begun.getAsInt() - reading.of(months);
        return lacking > 0
                ? Outcome.without(
                        new Value.NotAvailable(
                                table + " has no row for " + lacking + " of " + begun.getAsInt() + " months begun"),
                        unit(),
                        places())
                : measure.of(reading, context);
    }
}
