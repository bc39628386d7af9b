package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.util.Collection;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Concern;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.judgement.DisclosureControl;
import org.safeguarding.indicators.judgement.DisclosureRules;
import org.safeguarding.indicators.judgement.PublicResult;
import org.safeguarding.indicators.measure.Unit;

/** Whoever sees the results after disclosure control, and subtracts, finds no small number. */
final class DisclosureLaw {
    private static final DisclosureRules RULES = DisclosureRules.standard();

    private DisclosureLaw() {}

    /** What the council knows, and what of it the public see. */
    private record Known(Result result, PublicResult shown) {
        boolean tells() {
            return numbered(shown.shown());
        }
    }

    static void check(Indicator<?, ?> indicator, ImmutableList<Result> results, Violations broken) {
        if (indicator.concern() == Concern.CHILD) {
            DisclosureControl control = DisclosureControl.of(ImmutableList.of(indicator), RULES);
            hold(indicator, results, control.apply(results).results(), broken);
        }
    }

    /** Holds what is shown of results about children, in their order, to the law. */
    static void hold(
            Indicator<?, ?> indicator,
            ImmutableList<Result> results,
            ImmutableList<PublicResult> shown,
            Violations broken) {
        shown.stream().filter(result -> !result.withheld()).forEach(result -> {
            Result seen = result.shown();
            seen.outcome().numerator().ifPresent(n -> small(seen, "numerator", n, broken));
            if (seen.outcome().unit() == Unit.PERCENT) {
                seen.outcome().denominator().ifPresent(d -> {
                    small(seen, "denominator", d, broken);
                    seen.outcome()
                            .numerator()
                            .ifPresent(n -> small(seen, "rest of the denominator", d.subtract(n), broken));
                });
            }
        });
        ImmutableList<Known> parts = Streams.zip(results.stream(), shown.stream(), Known::new)
                .filter(known -> Groups.sums(indicator, known.result()))
                .collect(ImmutableList.toImmutableList());
        Multimaps.index(parts, known -> known.result().period())
                .asMap()
                .forEach((period, column) -> subtracting(period.label(), column, broken));
    }

    private static void small(Result seen, String what, BigDecimal number, Violations broken) {
        if (number.signum() > 0 && number.compareTo(BigDecimal.valueOf(RULES.smallUpTo())) <= 0) {
            String where = seen.period().label() + " " + seen.group() + " " + what;
            broken.equal(Law.DISCLOSURE, Violations.ALL, where, "withheld", number.toPlainString());
        }
    }

    /**
     * A group that is withheld alone is the total less the others. One that never had a number, as a mean of percentages or
     * where there is no population, is not, and leaves open how much of the rest is another's.
     */
    private static void subtracting(String period, Collection<Known> column, Violations broken) {
        ImmutableListMultimap<String, Known> breakdowns =
                Multimaps.index(column, known -> known.result().breakdown());
        boolean total = breakdowns.get("").stream().anyMatch(Known::tells);
        breakdowns.asMap().forEach((breakdown, groups) -> {
            ImmutableList<Known> untold =
                    groups.stream().filter(group -> !group.tells()).collect(ImmutableList.toImmutableList());
            if (!breakdown.isEmpty()
                    && total
                    && untold.size() == 1
                    && numbered(untold.get(0).result())) {
                broken.equal(
                        Law.DISCLOSURE,
                        Violations.ALL,
                        period + " by " + breakdown,
                        "none or several groups withheld",
                        "one, beside the total");
            }
        });
    }

    private static boolean numbered(Result result) {
        return result.outcome().numerator().isPresent();
    }
}
