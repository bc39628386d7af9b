package org.safeguarding.indicators.io.supplied;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Period;

/**
 * The tally behind a supplied figure, where its parts follow: what is counted, or what is in a share and the rest. Each of them
 * is a row counted once, so that there are as many contributions as rows.
 */
final class SuppliedTally {
    private SuppliedTally() {}

    static <P extends Enum<P>> Optional<Tally<P>> of(
            Indicator<?, P> indicator, Period period, int asAt, Outcome outcome) {
        Optional<long[]> sums = sums(indicator, outcome);
        if (sums.isEmpty()) {
            return Optional.empty();
        }
        int day = Math.min(period.lastDay(), asAt);
        // As an evaluation calls its own: tallies of one name add.
        Basis<P> basis = Basis.of(
                indicator.id() + " v" + indicator.version() + " "
                        + indicator.window().windowFor(period.kind()),
                indicator.parts(),
                indicator.scale(),
                Dates.of(day),
                Knowledge.asAt(asAt),
                "");
        Tally<P> tally = Tally.ofSums(basis, ImmutableMap.of("", sums.get()));
        Estimate population = Estimate.of(number(outcome.denominator()).orElse(0L), period.lastDay(), "", "");
        Outcome worked =
                indicator.measure().of(tally.at(day), Measure.Context.of(period.kind(), day, () -> population));
        // A measure that makes something else of the parts than the figure is has other parts.
        return worked.value().equals(outcome.value()) ? Optional.of(tally) : Optional.empty();
    }

    private static Optional<long[]> sums(Indicator<?, ?> indicator, Outcome outcome) {
        Optional<Long> numerator = number(outcome.numerator());
        if (indicator.scale() != 0 || numerator.isEmpty()) {
            return Optional.empty();
        }
        long in = numerator.get();
        if (indicator.parts().equals(Counted.class)) {
            return Optional.of(new long[] {in, in});
        }
        Optional<Long> denominator = number(outcome.denominator());
        return indicator.parts().equals(Share.class) && denominator.isPresent()
                ? Optional.of(new long[] {in, denominator.get() - in, denominator.get()})
                : Optional.empty();
    }

    /** The number, if it is whole and not beyond what a tally holds. */
    private static Optional<Long> number(Optional<BigDecimal> amount) {
        return amount.filter(number -> number.stripTrailingZeros().scale() <= 0
                        && number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0)
                .map(BigDecimal::longValueExact);
    }
}
