package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.safeguarding.indicators.calculation.Fraction;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;

/** Makes of a result what the public may see of it. */
record Withholding(DisclosureRules rules) {
    /** One text for whatever is withheld, so that nobody can tell why. */
    static final String REASON = "withheld to protect individuals";

    Result withheld(Result result) {
        Outcome outcome = result.outcome();
        return Result.builder()
                .from(result)
                .outcome(Outcome.without(new Value.Suppressed(REASON), outcome.unit(), outcome.places()))
                .reason(REASON)
                .met(OptionalLong.empty())
                .missed(OptionalLong.empty())
                .overdue(OptionalLong.empty())
                .notYetDue(OptionalLong.empty())
                .invalid(OptionalLong.empty())
                .provisional(Optional.empty())
                .build();
    }

    /** A result less some of the numbers beside its figure. */
    Result without(Result result, Set<String> details) {
        if (details.isEmpty()) {
            return result;
        }
        Result.Builder less = Result.builder().from(result);
        if (details.contains("overdue")) {
            less.overdue(OptionalLong.empty());
        }
        if (details.contains("not_yet_due")) {
            less.notYetDue(OptionalLong.empty());
        }
        if (details.contains("invalid")) {
            less.invalid(OptionalLong.empty());
        }
        String remark = String.join(", ", ImmutableSet.copyOf(details)).replace('_', ' ') + " " + REASON;
        less.reason(result.reason().isEmpty() ? remark : result.reason() + "; " + remark);
        return less.build();
    }

    /** A result with its counts rounded, and its value worked out from them. */
    Result rounded(Result result, Optional<? extends Fraction<?>> fraction) {
        if (!rules.rounding()) {
            return result;
        }
        Outcome outcome = result.outcome();
        boolean counted = fraction.map(Fraction::counted).orElse(true);
        Optional<BigDecimal> numerator = counted ? outcome.numerator().map(this::round) : Optional.empty();
        boolean people = outcome.unit() == Unit.PERCENT;
        Optional<BigDecimal> denominator =
                people ? outcome.denominator().map(this::round) : counted ? outcome.denominator() : Optional.empty();
        Outcome rounded = new Outcome(
                numerator,
                denominator,
                value(outcome, numerator, denominator),
                outcome.unit(),
                outcome.places(),
                outcome.population(),
                outcome.remark(),
                outcome.chance());
        return Result.builder()
                .from(result)
                .outcome(rounded)
                .met(round(result.met()))
                .missed(round(result.missed()))
                .overdue(round(result.overdue()))
                .notYetDue(round(result.notYetDue()))
                .invalid(round(result.invalid()))
                .build();
    }

    private static Value value(Outcome outcome, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        if (outcome.value().figure().isEmpty() || numerator.isEmpty()) {
            return outcome.value();
        }
        Exact above = Exact.of(numerator.get());
        if (denominator.isEmpty()) {
            return Value.of(above);
        }
        return Value.of(above.times(Intervals.factor(outcome.unit())).dividedBy(Exact.of(denominator.get())));
    }

    private BigDecimal round(BigDecimal number) {
        BigDecimal step = BigDecimal.valueOf(rules.roundTo());
        return Exact.of(number).dividedBy(Exact.of(step)).rounded(0).multiply(step);
    }

    private OptionalLong round(OptionalLong number) {
        return number.isEmpty()
                ? number
                : OptionalLong.of(round(BigDecimal.valueOf(number.getAsLong())).longValueExact());
    }
}
