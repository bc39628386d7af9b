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
    private record Known(Result result, PublicResult shown) {}

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
        // Means of percentages have no numerator to begin with: a group of them is not what the others leave of the
        // total.
        ImmutableList<PublicResult> parts = Streams.zip(results.stream(), shown.stream(), Known::new)
                .filter(known -> known.result().outcome().numerator().isPresent())
                .filter(known -> Groups.sums(indicator, known.result()))
                .map(Known::shown)
                .collect(ImmutableList.toImmutableList());
        Multimaps.index(parts, result -> result.shown().period())
                .asMap()
                .forEach((period, column) -> subtracting(period.label(), column, broken));
    }

    private static void small(Result seen, String what, BigDecimal number, Violations broken) {
        if (number.signum() > 0 && number.compareTo(BigDecimal.valueOf(RULES.smallUpTo())) <= 0) {
            String where = seen.period().label() + " " + seen.group() + " " + what;
            broken.equal(Law.DISCLOSURE, Violations.ALL, where, "withheld", number.toPlainString());
        }
    }

    /** A group that is withheld alone is the total less the others. */
    private static void subtracting(String period, Collection<PublicResult> column, Violations broken) {
        ImmutableListMultimap<String, PublicResult> breakdowns =
                Multimaps.index(column, result -> result.shown().breakdown());
        boolean total = breakdowns.get("").stream().anyMatch(DisclosureLaw::tells);
        breakdowns.asMap().forEach((breakdown, groups) -> {
            long hidden = groups.stream().filter(group -> !tells(group)).count();
            if (!breakdown.isEmpty() && total && hidden == 1) {
                broken.equal(
                        Law.DISCLOSURE,
                        Violations.ALL,
                        period + " by " + breakdown,
                        "none or several groups withheld",
                        "one, beside the total");
            }
        });
    }

    private static boolean tells(PublicResult result) {
        return result.shown().outcome().numerator().isPresent();
    }
}
