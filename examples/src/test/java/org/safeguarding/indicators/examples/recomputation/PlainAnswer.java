package org.safeguarding.indicators.examples.recomputation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.safeguarding.indicators.examples.recomputation.PlainCounts.Part;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Kind;

/**
 * What is shown for one figure, before it is divided or rounded.
 *
 * @param isAvailable whether there is an answer at all
 * @param isDivided whether the numerator is to be divided, so that without a denominator above zero there is no value
 */
record PlainAnswer(
        boolean isAvailable,
        boolean isDivided,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<Clocks> clocks,
        Optional<PlainPopulation> population) {

    /** The states of the clocks of a timescale; {@code missed} includes the impossible intervals. */
    record Clocks(
            int met, int missed, OptionalInt overdue, OptionalInt notYetDue, int invalid, boolean isProvisional) {}

    static PlainAnswer notAvailable() {
        return new PlainAnswer(false, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What cannot be divided, though its value would be a quotient. */
    static PlainAnswer notApplicable(Optional<BigDecimal> numerator) {
        return new PlainAnswer(true, true, numerator, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static PlainAnswer amount(BigDecimal amount) {
        return new PlainAnswer(true, false, Optional.of(amount), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static PlainAnswer ratio(BigDecimal numerator, BigDecimal denominator) {
        return new PlainAnswer(
                true, true, Optional.of(numerator), Optional.of(denominator), Optional.empty(), Optional.empty());
    }

    /** The answer of a timescale; of conferences, which are counted when they are held, none is open. */
    static PlainAnswer timescale(PlainCounts counts, Kind by, boolean hasOpenClocks) {
        int met = counts.count(Part.MET);
        int missed = counts.count(Part.MISSED);
        int overdue = counts.count(Part.OVERDUE);
        int notYetDue = counts.count(Part.NOT_YET_DUE);
        int all = met + missed + (by == Kind.BY_END ? 0 : overdue);
        Clocks clocks = new Clocks(
                met,
                missed,
                hasOpenClocks ? OptionalInt.of(overdue) : OptionalInt.empty(),
                hasOpenClocks ? OptionalInt.of(notYetDue) : OptionalInt.empty(),
                counts.count(Part.IMPOSSIBLE),
                by == Kind.BY_START && notYetDue > 0);
        return new PlainAnswer(
                true,
                true,
                Optional.of(BigDecimal.valueOf(met)),
                Optional.of(BigDecimal.valueOf(all)),
                Optional.of(clocks),
                Optional.empty());
    }

    static PlainAnswer rate(BigDecimal count, Optional<PlainPopulation> population) {
        return population
                .map(of -> new PlainAnswer(
                        true, true, Optional.of(count), Optional.of(of.persons()), Optional.empty(), population))
                .orElseGet(PlainAnswer::notAvailable);
    }

    /** Whether there is something to divide by, where it is to be divided. */
    boolean isApplicable() {
        return !isDivided || (denominator.isPresent() && denominator.get().signum() > 0);
    }
}
