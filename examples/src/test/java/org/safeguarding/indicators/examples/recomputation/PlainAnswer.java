package org.safeguarding.indicators.examples.recomputation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** What was counted for one figure, before it is divided or rounded. */
record PlainAnswer(
        boolean isAvailable,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<Clocks> clocks,
        Optional<PlainPopulation> population) {

    /** The states of the clocks of a timescale; {@code missed} includes the impossible intervals. */
    record Clocks(int met, int missed, OptionalInt overdue, OptionalInt notYetDue, int invalid, boolean byStart) {}

    static PlainAnswer notAvailable() {
        return new PlainAnswer(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static PlainAnswer amount(BigDecimal amount) {
        return new PlainAnswer(true, Optional.of(amount), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static PlainAnswer count(int count) {
        return amount(BigDecimal.valueOf(count));
    }

    static PlainAnswer ratio(BigDecimal numerator, BigDecimal denominator) {
        return new PlainAnswer(
                true, Optional.of(numerator), Optional.of(denominator), Optional.empty(), Optional.empty());
    }

    static PlainAnswer share(int part, int whole) {
        return ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    static PlainAnswer timescale(Clocks clocks) {
        // Overdue clocks are part of the denominator only of a figure by start.
        int all = clocks.met()
                + clocks.missed()
                + (clocks.byStart() ? clocks.overdue().orElseThrow() : 0);
        return new PlainAnswer(
                true,
                Optional.of(BigDecimal.valueOf(clocks.met())),
                Optional.of(BigDecimal.valueOf(all)),
                Optional.of(clocks),
                Optional.empty());
    }

    static PlainAnswer rate(int count, Optional<PlainPopulation> population) {
        return population
                .map(of -> new PlainAnswer(
                        true,
                        Optional.of(BigDecimal.valueOf(count)),
                        Optional.of(of.persons()),
                        Optional.empty(),
                        population))
                .orElseGet(PlainAnswer::notAvailable);
    }

    /** Whether there is something to divide by, where it is to be divided. */
    boolean isApplicable() {
        return denominator.isEmpty() || denominator.get().signum() > 0;
    }
}
