package org.safeguarding.indicators.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value with what it was worked out from. The numerator and denominator rebuild the value.
 *
 * @param numerator the exact numerator, where the value has one
 * @param denominator the exact denominator, where the value has one
 * @param value the value
 * @param unit its unit
 * @param places how it is printed
 * @param population the population it was divided by, for a rate
 * @param remark what a reader must know though there is a value; empty if nothing
 * @param chance what chance does to the value
 */
public record Outcome(
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Value value,
        Unit unit,
        Places places,
        Optional<Estimate> population,
        String remark,
        Chance chance) {

    /**
     * A value that no interval is given for.
     *
     * @param numerator the exact numerator, where the value has one
     * @param denominator the exact denominator, where the value has one
     * @param value the value
     * @param unit its unit
     * @param places how it is printed
     * @param population the population it was divided by, for a rate
     * @param remark what a reader must know though there is a value; empty if nothing
     */
    public Outcome(
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            Value value,
            Unit unit,
            Places places,
            Optional<Estimate> population,
            String remark) {
        this(numerator, denominator, value, unit, places, population, remark, Chance.NONE);
    }

    /**
     * No value, and nothing to show for it.
     *
     * @param value the way to have none
     * @param unit the unit there would have been
     * @param places the places there would have been
     * @return the outcome
     */
    public static Outcome without(Value value, Unit unit, Places places) {
        return new Outcome(Optional.empty(), Optional.empty(), value, unit, places, Optional.empty(), "");
    }

    /**
     * A plain amount, its own numerator.
     *
     * @param amount the amount
     * @param unit its unit
     * @param places how it is printed
     * @return the outcome
     */
    public static Outcome amount(BigDecimal amount, Unit unit, Places places) {
        return new Outcome(
                Optional.of(amount), Optional.empty(), Value.of(Exact.of(amount)), unit, places, Optional.empty(), "");
    }

    /**
     * A quotient times a factor; not applicable when the denominator is zero or less.
     *
     * @param numerator the numerator
     * @param denominator the denominator
     * @param factor 100 for percentages, 10,000 for rates, 1 for ratios
     * @param unit its unit
     * @param places how it is printed
     * @return the outcome, numerator and denominator shown in any case
     */
    public static Outcome quotient(
            BigDecimal numerator, BigDecimal denominator, long factor, Unit unit, Places places) {
        Value value = denominator.signum() <= 0
                ? new Value.NotApplicable(
                        "the denominator is " + denominator.stripTrailingZeros().toPlainString())
                : Value.of(Exact.of(numerator).times(factor).dividedBy(Exact.of(denominator)));
        return new Outcome(Optional.of(numerator), Optional.of(denominator), value, unit, places, Optional.empty(), "");
    }

    /**
     * The same outcome with a remark added.
     *
     * @param text the remark; empty adds nothing
     * @return the outcome
     */
    public Outcome remarking(String text) {
        if (text.isEmpty()) {
            return this;
        }
        String joined = remark.isEmpty() ? text : remark + "; " + text;
        return new Outcome(numerator, denominator, value, unit, places, population, joined, chance);
    }

    /**
     * The same outcome with the population it was divided by.
     *
     * @param estimate the population
     * @return the outcome
     */
    public Outcome over(Estimate estimate) {
        return new Outcome(numerator, denominator, value, unit, places, Optional.of(estimate), remark, chance);
    }

    /**
     * The same outcome, saying what chance does to it.
     *
     * @param kind what chance does
     * @return the outcome
     */
    public Outcome subjectTo(Chance kind) {
        return new Outcome(numerator, denominator, value, unit, places, population, remark, kind);
    }
}
