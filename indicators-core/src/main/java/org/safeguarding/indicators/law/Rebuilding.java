package org.safeguarding.indicators.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.evaluation.Explanation;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
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
        List<Outcome> steps = new ArrayList<>();
        PeriodKind kind =
                explanation.steps().size() == 1 ? explanation.result().period().kind() : PeriodKind.MONTH;
        for (Explanation.Step step : explanation.steps()) {
            steps.add(indicator
                    .measure()
                    .of(
                            reading(indicator, step),
                            Measure.Context.of(
                                    kind,
                                    step.day(),
                                    () -> data.population().on(step.day(), Population.Ages.CHILDREN))));
        }
        Outcome actual = explanation.result().outcome();
        String period = explanation.result().period().label();
        if (steps.size() == 1) {
            Outcome rebuilt = steps.get(0);
            broken.equal(
                    Law.REBUILDS,
                    Violations.ALL,
                    period,
                    rebuilt.value().figure(),
                    actual.value().figure());
        } else if (!steps.isEmpty()) {
            broken.equal(
                    Law.REBUILDS,
                    Violations.ALL,
                    period,
                    mean(steps),
                    actual.value().figure());
        }
    }

    private static <P extends Enum<P>> Reading<P> reading(Indicator<?, P> indicator, Explanation.Step step) {
        Basis<P> basis = Basis.of(
                indicator.id(), indicator.parts(), indicator.scale(), Dates.of(step.day()), Knowledge.asThen(), "");
        Trial.Sums<P> sums = new Trial.Sums<>(basis);
        for (Contribution<?> c : step.contributions()) {
            sums.add("", 0, indicator.parts().cast(c.part()), c.amount());
        }
        return sums.tally().at(step.day());
    }

    private static Optional<Exact> mean(List<Outcome> steps) {
        List<Exact> figures = steps.stream()
                .map(Outcome::value)
                .map(Value::figure)
                .flatMap(Optional::stream)
                .toList();
        return figures.stream().reduce(Exact::plus).map(sum -> sum.dividedBy(Exact.of(figures.size())));
    }
}
