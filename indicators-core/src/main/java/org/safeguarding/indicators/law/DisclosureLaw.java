package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
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

    static void check(Indicator<?, ?> indicator, ImmutableList<Result> results, Violations broken) {
        if (indicator.concern() == Concern.CHILD) {
            DisclosureControl control = DisclosureControl.of(ImmutableList.of(indicator), RULES);
            hold(indicator, control.apply(results).results(), broken);
        }
    }

    /** Holds what is shown of an indicator about children to the law. */
    static void hold(Indicator<?, ?> indicator, ImmutableList<PublicResult> shown, Violations broken) {
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
        Multimaps.index(
                        Iterables.filter(shown, result -> Groups.sums(indicator, result.shown())),
                        result -> result.shown().period())
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
