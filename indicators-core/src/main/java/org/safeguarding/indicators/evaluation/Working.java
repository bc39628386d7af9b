package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Statistic;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.tally.Tally;

/** Works values out of amounts that are no longer, or not yet, those of any data set. */
final class Working<P extends Enum<P>> {
    private final Indicator<?, P> indicator;

    Working(Indicator<?, P> indicator) {
        this.indicator = indicator;
    }

    /**
     * The value of a figure: of one reading, or the mean of several where the indicator has that of the months of a quarter.
     *
     * @param people the population at each reading
     */
    Outcome of(FigureName figure, List<Evidence.Read> reads, List<Estimate> people, Amounts amounts, boolean mean) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            outcomes.add(of(figure, reads.get(i), people.get(i), i, amounts));
        }
        return mean ? MonthMeans.of(outcomes) : outcomes.get(0);
    }

    private Outcome of(FigureName figure, Evidence.Read read, Estimate people, int place, Amounts amounts) {
        Measure<P> measure = indicator.measure();
        Measure.Context context = Measure.Context.of(read.kind(), read.day(), () -> people);
        if (figure.statistic() >= 0) {
            Statistic<P> statistic = indicator.statistics().get(figure.statistic());
            return unlessFailed(() -> statistic.of().of(groups(statistic.dimension(), read, place, amounts)));
        }
        Reading<P> all = reading(read, amounts.of(Amounts.Key.ALL).get(place));
        return figure.isTotal()
                ? unlessFailed(() -> measure.of(all, context))
                : unlessFailed(() ->
                        measure.ofGroup(reading(read, amounts.of(figure.key()).get(place)), all, context));
    }

    private ImmutableMap<String, Reading<P>> groups(String dimension, Evidence.Read read, int place, Amounts amounts) {
        ImmutableMap.Builder<String, Reading<P>> groups = ImmutableMap.builder();
        for (String group : amounts.groups(dimension)) {
            Reading<P> reading =
                    reading(read, amounts.of(new Amounts.Key(dimension, group)).get(place));
            if (reading.contributions() != 0) {
                groups.put(group, reading);
            }
        }
        return groups.buildOrThrow();
    }

    private Reading<P> reading(Evidence.Read read, long[] sums) {
        Basis<P> basis = Basis.of(
                indicator.id(),
                indicator.parts(),
                indicator.scale(),
                Dates.of(read.day()),
                Knowledge.asAt(read.day()),
                "");
        return Tally.ofSums(basis, ImmutableMap.of("", sums)).at(read.day());
    }

    private Outcome unlessFailed(Supplier<Outcome> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            // Amounts half way between two data sets need not be any that a measure is made for.
            return Outcome.without(
                    new Value.NotAvailable("calculation failed: " + e.getClass().getSimpleName()),
                    indicator.measure().unit(),
                    indicator.measure().places());
        }
    }

    /** The parts and what is counted of them, as words. */
    String words(ImmutableList<long[]> sums) {
        P[] parts = indicator.parts().getEnumConstants();
        List<String> words = new ArrayList<>();
        for (P part : parts) {
            long most = 0;
            int times = 0;
            for (long[] sum : sums) {
                long amount = sum[part.ordinal()];
                times += amount == 0 ? 0 : 1;
                most = Math.abs(amount) > Math.abs(most) ? amount : most;
            }
            if (times > 0) {
                words.add(part.name() + " " + Explanation.plain(most, indicator.scale())
                        + (sums.size() > 1 ? " in " + times + " of " + sums.size() + " months" : ""));
            }
        }
        return String.join(", ", words);
    }
}
