package org.safeguarding.indicators.judgement;

import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.time.Period;

/**
 * A comparator: somebody else's figure, of a period and issue of its own.
 *
 * @param name whose it is, as {@code London}
 * @param period the days it is of
 * @param vintage which issue of the statistics it was taken from; empty if it is not known
 * @param outcome the figure; with its counts where they are known
 * @param step what it is rounded to in its unit, as 0.1 for one place; 0 if it is exact
 */
public record Benchmark(String name, Period period, String vintage, Outcome outcome, BigDecimal step) {
    /**
     * A figure with its counts, so that its own chance is told.
     *
     * @param name whose it is
     * @param period the days it is of
     * @param vintage which issue of the statistics, or empty
     * @param outcome the figure with its numerator and denominator
     * @return the comparator
     */
    public static Benchmark counted(String name, Period period, String vintage, Outcome outcome) {
        return new Benchmark(name, period, vintage, outcome, BigDecimal.ZERO);
    }

    /**
     * A figure as it was printed.
     *
     * @param name whose it is
     * @param period the days it is of
     * @param vintage which issue of the statistics, or empty
     * @param printed the figure, which stands for all numbers that print so: its places are what it is rounded to
     * @param unit its unit
     * @return the comparator
     */
    public static Benchmark printed(String name, Period period, String vintage, BigDecimal printed, Unit unit) {
        int places = Math.max(0, printed.scale());
        Outcome outcome = new Outcome(
                Optional.empty(),
                Optional.empty(),
                Value.of(Exact.of(printed)),
                unit,
                new Places(places, places),
                Optional.empty(),
                "");
        return new Benchmark(name, period, vintage, outcome, BigDecimal.ONE.movePointLeft(printed.scale()));
    }
}
