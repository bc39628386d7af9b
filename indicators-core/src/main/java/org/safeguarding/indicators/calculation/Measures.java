package org.safeguarding.indicators.calculation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.tally.Reading;

/**
 * The built-in measures. Each keeps exact amounts to the end, divides once and leaves rounding to the printer.
 *
 * <p>Edge results: a denominator of zero or less is not applicable, with numerator and denominator still shown; zero over
 * something is zero.
 */
public final class Measures {
    private Measures() {}

    /**
     * How many. A group of a breakdown is given as its share of the total in percent.
     *
     * @param parts the parts counted
     * @param <P> the parts
     * @return the measure
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never kept or handed on
    public static <P extends Enum<P>> Measure<P> count(P... parts) {
        Sum<P> sum = Sum.of(parts);
        return new Counting<>(sum, "the number of " + sum);
    }

    /**
     * Parts as a percentage of themselves and the rest: it cannot pass 100%.
     *
     * @param in the part in the numerator
     * @param rest the other parts of the denominator
     * @param <P> the parts
     * @return the measure
     * @throws IllegalArgumentException if a part is named twice
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never kept or handed on
    public static <P extends Enum<P>> Measure<P> percentage(P in, P... rest) {
        ImmutableList<P> whole = ImmutableList.<P>builder().add(in).add(rest).build();
        if (whole.stream().distinct().count() != whole.size()) {
            throw new IllegalArgumentException("expected disjoint parts, got " + whole);
        }
        return new Quotient<>(Sum.of(in), new Sum<>(whole, ImmutableList.of()), Places.WHOLE_OR_ONE, Chance.SHARE);
    }

    /**
     * One sum as a percentage of another: it may pass 100%.
     *
     * @param numerator the numerator
     * @param denominator the denominator
     * @param places how it is printed
     * @param <P> the parts
     * @return the measure
     */
    public static <P extends Enum<P>> Measure<P> ratio(Sum<P> numerator, Sum<P> denominator, Places places) {
        return new Quotient<>(numerator, denominator, places, Chance.NONE);
    }

    /**
     * One sum over another: children per worker, weeks per case.
     *
     * @param numerator the numerator
     * @param denominator the denominator
     * @param each what one of the denominator stands for: 7 where days are summed and weeks are given; from 1
     * @param unit the unit
     * @param places how it is printed
     * @param <P> the parts
     * @return the measure, whose denominator is shown times what each stands for
     */
    public static <P extends Enum<P>> Measure<P> mean(
            Sum<P> numerator, Sum<P> denominator, long each, Unit unit, Places places) {
        return new Mean<>(numerator, denominator, each, unit, places);
    }

    /**
     * An amount, as full-time equivalents; groups carry their own.
     *
     * @param sum the amount
     * @param unit its unit
     * @param <P> the parts
     * @return the measure
     */
    public static <P extends Enum<P>> Measure<P> amount(Sum<P> sum, Unit unit) {
        return new Amount<>(sum, unit);
    }

    /**
     * A count per 10,000 of the population.
     *
     * @param parts the parts counted
     * @param <P> the parts
     * @return the measure
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never kept or handed on
    public static <P extends Enum<P>> Measure<P> per10k(P... parts) {
        return new Rate<>(Sum.of(parts));
    }

    /**
     * Parts over the calendar months of the period that have begun by the date read.
     *
     * @param parts the parts counted
     * @param <P> the parts
     * @return the measure; not applicable to a single date
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never kept or handed on
    public static <P extends Enum<P>> Measure<P> perMonth(P... parts) {
        return new PerMonth<>(Sum.of(parts));
    }

    /**
     * A measure that is not available unless each calendar month of the period that has begun has its row, as where
     * something is expected month by month.
     *
     * @param months the part that counts one for each month that has a row, in an indicator without decimal places
     * @param table the table that has one row a month
     * @param measure the measure otherwise
     * @param <P> the parts
     * @return the measure; not applicable to a single date
     */
    public static <P extends Enum<P>> Measure<P> everyMonth(P months, String table, Measure<P> measure) {
        return new EveryMonth<>(months, table, measure);
    }

    /**
     * A measure that is not available where a part is there at all, as where a cell that is summed was blank.
     *
     * @param part the part that spoils it
     * @param reason why, as a sentence fragment
     * @param measure the measure otherwise
     * @param <P> the parts
     * @return the measure
     */
    public static <P extends Enum<P>> Measure<P> unless(P part, String reason, Measure<P> measure) {
        return new Guarded<>(measure, reading -> reading.of(part) != 0, reason);
    }

    /**
     * A measure that is not available where nothing at all was read, as where no snapshot had been taken.
     *
     * @param reason why, as a sentence fragment
     * @param measure the measure otherwise
     * @param <P> the parts
     * @return the measure
     */
    public static <P extends Enum<P>> Measure<P> ifAny(String reason, Measure<P> measure) {
        return new Guarded<>(measure, reading -> reading.contributions() == 0, reason);
    }

    private record Counting<P extends Enum<P>>(Sum<P> sum, String describe) implements Measure<P> {
        @Override
        public Unit unit() {
            return Unit.COUNT;
        }

        @Override
        public Places places() {
            return Places.WHOLE;
        }

        @Override
        public Unit groupUnit() {
            return Unit.PERCENT;
        }

        @Override
        public Optional<Fraction<P>> fraction() {
            return Optional.of(new Fraction<>(sum, Optional.empty(), 1, true, true));
        }

        @Override
        public Outcome of(Reading<P> reading, Context context) {
            return Outcome.amount(sum.in(reading), Unit.COUNT, Places.WHOLE);
        }

        @Override
        public Outcome ofGroup(Reading<P> group, Reading<P> total, Context context) {
            return Outcome.quotient(sum.in(group), sum.in(total), 100, Unit.PERCENT, Places.WHOLE_OR_ONE)
                    .subjectTo(Chance.SHARE);
        }
    }

    private record Quotient<P extends Enum<P>>(Sum<P> numerator, Sum<P> denominator, Places places, Chance chance)
            implements Measure<P> {
        @Override
        public Unit unit() {
            return Unit.PERCENT;
        }

        @Override
        public String describe() {
            return numerator + " as a percentage of " + denominator;
        }

        @Override
        public Optional<Fraction<P>> fraction() {
            return Optional.of(new Fraction<>(numerator, Optional.of(denominator), 1, true, false));
        }

        @Override
        public Outcome of(Reading<P> reading, Context context) {
            return Outcome.quotient(numerator.in(reading), denominator.in(reading), 100, unit(), places)
                    .subjectTo(chance);
        }
    }

    private record Amount<P extends Enum<P>>(Sum<P> sum, Unit unit) implements Measure<P> {
        @Override
        public Places places() {
            return Places.EXACT;
        }

        @Override
        public String describe() {
            return sum.toString();
        }

        @Override
        public Optional<Fraction<P>> fraction() {
            return Optional.of(Fraction.of(sum));
        }

        @Override
        public Outcome of(Reading<P> reading, Context context) {
            return Outcome.amount(sum.in(reading), unit, Places.EXACT);
        }
    }

    private record Rate<P extends Enum<P>>(Sum<P> sum) implements Measure<P> {
        @Override
        public Unit unit() {
            return Unit.PER_10000;
        }

        @Override
        public Places places() {
            return Places.WHOLE_OR_ONE;
        }

        @Override
        public String describe() {
            return sum + " per 10,000 of the population";
        }

        @Override
        public Optional<Fraction<P>> fraction() {
            return Optional.of(Fraction.of(sum));
        }

        @Override
        public Outcome of(Reading<P> reading, Context context) {
            Estimate population = context.population();
            if (population.missing().isPresent()) {
                return withoutPopulation(reading, population.missing().get());
            }
            return Outcome.quotient(sum.in(reading), BigDecimal.valueOf(population.persons()), 10_000, unit(), places())
                    .over(population)
                    .subjectTo(Chance.EVENTS)
                    .remarking(population.remark());
        }

        /** A group that has no population is still counted; a population the data lack leaves nothing to show. */
        private Outcome withoutPopulation(Reading<P> reading, Value missing) {
            Optional<BigDecimal> counted =
                    missing instanceof Value.NotApplicable ? Optional.of(sum.in(reading)) : Optional.empty();
            return new Outcome(counted, Optional.empty(), missing, unit(), places(), Optional.empty(), "");
        }
    }

    private record Guarded<P extends Enum<P>>(Measure<P> measure, Predicate<Reading<P>> spoilt, String reason)
            implements Measure<P> {
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
            return measure.describe();
        }

        @Override
        public Optional<Fraction<P>> fraction() {
            return measure.fraction();
        }

        @Override
        public Outcome of(Reading<P> reading, Context context) {
            return spoilt.test(reading) ? missing(unit()) : measure.of(reading, context);
        }

        @Override
        public Outcome ofGroup(Reading<P> group, Reading<P> total, Context context) {
            return spoilt.test(group) ? missing(groupUnit()) : measure.ofGroup(group, total, context);
        }

        private Outcome missing(Unit unit) {
            return Outcome.without(new Value.NotAvailable(reason), unit, places());
        }
    }
}
