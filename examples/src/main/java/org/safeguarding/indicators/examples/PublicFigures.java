package org.safeguarding.indicators.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.QuarterRule;
import org.safeguarding.indicators.io.output.AlreadyPublished;
import org.safeguarding.indicators.judgement.Disclosure;
import org.safeguarding.indicators.judgement.DisclosureControl;
import org.safeguarding.indicators.judgement.DisclosureRules;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.FinancialQuarter;
import org.safeguarding.indicators.time.Period;

/** Decides what of a report the public may see. */
record PublicFigures(
        Evaluation<CouncilRecords> evaluation,
        ImmutableList<Indicator<CouncilRecords, ?>> indicators,
        ImmutableList<Indicator<CouncilRecords, ?>> all,
        AlreadyPublished before,
        DisclosureRules rules,
        String by) {

    Disclosure of(ImmutableList<Result> results) {
        ImmutableList.Builder<Result> beside = ImmutableList.builder();
        for (Indicator<CouncilRecords, ?> indicator : all) {
            Set<String> dimensions = new LinkedHashSet<>(before.dimensions(indicator.id()));
            dimensions.add("");
            Set<Period> periods = before.periods(indicator.id());
            dimensions.forEach(dimension -> beside.addAll(evaluation.results(indicator, periods, dimension)));
        }
        for (Indicator<CouncilRecords, ?> indicator : indicators) {
            beside.addAll(evaluation.results(indicator, monthsBehind(indicator, results), by));
        }
        return DisclosureControl.of(all, rules)
                .withUnpublished(beside.build())
                .withAlreadyPublished(before.figures())
                .apply(results);
    }

    /** The months of quarters that show their mean: a month that is withheld withholds the mean. */
    private static Set<Period> monthsBehind(Indicator<CouncilRecords, ?> indicator, ImmutableList<Result> results) {
        return indicator.quarter() == QuarterRule.MEAN_OF_MONTHS
                ? results.stream()
                        .filter(result -> result.indicator().equals(indicator.id()))
                        .filter(result -> result.period() instanceof FinancialQuarter)
                        .flatMap(result -> result.period().months().stream())
                        .collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
    }
}
