package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.QuarterRule;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.FinancialQuarter;
import org.safeguarding.indicators.time.Month;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.Window;

/** Collects the contributions behind a value: the same ones a tally sums, filtered by the date. */
final class Explainer<X extends Dataset, P extends Enum<P>> {
    private final X data;
    private final int asAt;
    private final Indicator<? super X, P> indicator;

    Explainer(X data, int asAt, Indicator<? super X, P> indicator) {
        this.data = data;
        this.asAt = asAt;
        this.indicator = indicator;
    }

    Explanation explain(Period period, Result result) {
        ImmutableList.Builder<Explanation.Step> steps = ImmutableList.builder();
        if (!(result.outcome().value() instanceof Value.NotAvailable)) {
            if (indicator.quarter() == QuarterRule.MEAN_OF_MONTHS && period instanceof FinancialQuarter) {
                for (Month month : period.months()) {
                    if (month.firstDay() <= asAt) {
                        steps.add(step(month));
                    }
                }
            } else {
                steps.add(step(period));
            }
        }
        return new Explanation(result, indicator.measure().describe(), steps.build());
    }

    private Explanation.Step step(Period period) {
        int day = Math.min(period.lastDay(), asAt);
        Window window = indicator.window().windowFor(period.kind());
        ImmutableList.Builder<Contribution<?>> held = ImmutableList.builder();
        for (Feed<? super X, ?, P> feed : Tallies.<X, P>feeds(indicator)) {
            collect(feed, window, day, held);
        }
        ImmutableList<Contribution<?>> contributions = held.build();
        return new Explanation.Step(day, amounts(contributions), contributions);
    }

    private <S extends Subject> void collect(
            Feed<? super X, S, P> feed, Window window, int day, ImmutableList.Builder<Contribution<?>> held) {
        Level<S, P> level = feed.level().apply(window);
        for (S subject : feed.subjects().apply(data)) {
            Contributions.of(subject, level).stream()
                    .filter(c -> c.heldOn(day, Knowledge.asAt(asAt)))
                    .forEach(held::add);
        }
    }

    private String amounts(ImmutableList<Contribution<?>> contributions) {
        StringBuilder text = new StringBuilder();
        for (P part : indicator.parts().getEnumConstants()) {
            long sum = contributions.stream()
                    .filter(c -> c.part() == part)
                    .mapToLong(Contribution::amount)
                    .sum();
            text.append(part)
                    .append(' ')
                    .append(java.math.BigDecimal.valueOf(sum, indicator.scale()).toPlainString())
                    .append(", ");
        }
        return text + "from " + contributions.size() + " rows counted";
    }
}
