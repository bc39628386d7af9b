package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.evaluation.Explanation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.time.PeriodKind;

/** Works a value out again from its explanation alone. */
final class Rebuilding {
    private Rebuilding() {}

    static <X extends Dataset, P extends Enum<P>> void check(
            Indicator<X, P> indicator, X data, Explanation explanation, Violations broken) {
        List<Value> steps = new ArrayList<>();
        PeriodKind kind = kind(explanation);
        for (Explanation.Step step : explanation.steps()) {
            steps.add(indicator
                    .measure()
                    .of(
                            reading(indicator, step, c -> true),
                            Measure.Context.of(
                                    kind, step.day(), () -> data.population().on(step.day(), Population.Ages.CHILDREN)))
                    .value());
        }
        Result result = explanation.result();
        equal(result.period().label(), steps, result, broken);
    }

    /**
     * Each group of a breakdown, from the contributions that name it.
     *
     * @param explanation the explanation by that breakdown
     * @param results the results by it
     */
    static <X extends Dataset, P extends Enum<P>> void checkGroups(
            Indicator<X, P> indicator,
            Breakdown breakdown,
            X data,
            Explanation explanation,
            ImmutableList<Result> results,
            Violations broken) {
        for (Result result : results) {
            if (result.breakdown().equals(breakdown.dimension())) {
                List<Value> steps = new ArrayList<>();
                PeriodKind kind = kind(explanation);
                for (Explanation.Step step : explanation.steps()) {
                    steps.add(indicator
                            .measure()
                            .ofGroup(
                                    reading(indicator, step, c -> c.group().equals(result.group())),
                                    reading(indicator, step, c -> true),
                                    Measure.Context.of(
                                            kind,
                                            step.day(),
                                            () -> population(breakdown, result.group(), data, step.day())))
                            .value());
                }
                equal(result.period().label() + ", group " + result.group(), steps, result, broken);
            }
        }
    }

    /** A step is the period itself, or a month of a quarter that shows a mean. */
    private static PeriodKind kind(Explanation explanation) {
        return explanation.steps().size() == 1 ? explanation.result().period().kind() : PeriodKind.MONTH;
    }

    private static Estimate population(Breakdown breakdown, String group, Dataset data, int day) {
        Population.@Nullable Ages ages = breakdown.ages().get(group);
        if (ages != null) {
            return data.population().on(day, ages);
        }
        return breakdown.agesTell() ? Estimate.notAvailable("none") : Estimate.notApplicable("none");
    }

    private static void equal(String where, List<Value> steps, Result result, Violations broken) {
        if (!steps.isEmpty()) {
            broken.equal(
                    Law.REBUILDS,
                    Violations.ALL,
                    where,
                    mean(steps),
                    result.outcome().value().figure());
        }
    }

    private static <P extends Enum<P>> Reading<P> reading(
            Indicator<?, P> indicator, Explanation.Step step, Predicate<Contribution<?>> which) {
        Basis<P> basis = Basis.of(
                indicator.id(), indicator.parts(), indicator.scale(), Dates.of(step.day()), Knowledge.asThen(), "");
        Trial.Sums<P> sums = new Trial.Sums<>(basis);
        for (Contribution<?> c : step.contributions()) {
            if (which.test(c)) {
                sums.add("", 0, indicator.parts().cast(c.part()), c.amount());
            }
        }
        return sums.tally().at(step.day());
    }

    /** Of one step its own value; of several one that is not available spoils the mean, and others without one do not count. */
    private static Optional<Exact> mean(List<Value> steps) {
        if (steps.stream().anyMatch(Value.NotAvailable.class::isInstance)) {
            return Optional.empty();
        }
        List<Exact> figures =
                steps.stream().map(Value::figure).flatMap(Optional::stream).toList();
        return figures.stream().reduce(Exact::plus).map(sum -> sum.dividedBy(Exact.of(figures.size())));
    }
}
