package org.safeguarding.indicators.calculation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.time.PeriodKind;

/**
 * Gives a reading its meaning: a count, a percentage, a rate.
 *
 * @param <P> the parts it reads
 */
public interface Measure<P extends Enum<P>> {
    /**
     * The unit of its values.
     *
     * @return the unit
     */
    Unit unit();

    /**
     * How its values are printed.
     *
     * @return the places
     */
    Places places();

    /**
     * What it does, as words that name the parts.
     *
     * @return a phrase, as {@code "MET as a percentage of MET, MISSED, OVERDUE and INVALID"}
     */
    String describe();

    /**
     * The value of a reading.
     *
     * @param reading the amounts
     * @param context where it is read
     * @return the value with its working
     */
    Outcome of(Reading<P> reading, Context context);

    /**
     * The value of a group of a breakdown; its own, unless the measure says otherwise.
     *
     * @param group the amounts of the group
     * @param total the amounts of all groups
     * @param context where it is read
     * @return the value with its working
     */
    default Outcome ofGroup(Reading<P> group, Reading<P> total, Context context) {
        return of(group, context);
    }

    /**
     * Which parts are put over which.
     *
     * @return the parts, or empty where a measure does not say; what it then tells of them is anyone's guess
     */
    default Optional<Fraction<P>> fraction() {
        return Optional.empty();
    }

    /**
     * The unit of a group's value.
     *
     * @return the unit; the measure's own, unless it says otherwise
     */
    default Unit groupUnit() {
        return unit();
    }

    /** Where a reading is taken. */
    @FunctionalInterface
    interface Context {
        /**
         * The population of the area, or of the group where a group has one, for the window that is read.
         *
         * @return the estimate, or why there is none
         */
        Estimate population();

        /**
         * A reading taken in a period.
         *
         * @param kind the kind of period asked for
         * @param day the date read, which lies in the period
         * @param population looks the population up, if it is asked for
         * @return the context
         */
        static Context of(PeriodKind kind, int day, Supplier<Estimate> population) {
            return new Begun(kind, day, population);
        }

        /**
         * How many calendar months of the period asked for have begun by the date read.
         *
         * @return the number, from 1; empty where a single date is asked for, which is no month
         */
        default OptionalInt months() {
            return OptionalInt.empty();
        }
    }
}
