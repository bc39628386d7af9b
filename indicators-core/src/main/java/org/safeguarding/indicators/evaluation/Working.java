package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Tally;

/** Works values out of amounts that are no longer, or not yet, those of any data set. */
final class Working<P extends Enum<P>> {
    private final Indicator<?, P> indicator;

    Working(Indicator<?, P> indicator) {
        this.indicator = indicator;
    }

    /** The value of readings: of one, or the mean of several where the indicator has that of the months of a quarter. */
    Outcome of(List<Evidence.Read> reads, List<long[]> sums, boolean mean) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            outcomes.add(of(reads.get(i), sums.get(i)));
        }
        return mean ? MonthMeans.of(outcomes) : outcomes.get(0);
    }

    private Outcome of(Evidence.Read read, long[] sums) {
        Basis<P> basis = Basis.of(
                indicator.id(),
                indicator.parts(),
                indicator.scale(),
                Dates.of(read.day()),
                Knowledge.asAt(read.day()),
                "");
        Measure<P> measure = indicator.measure();
        try {
            return measure.of(
                    Tally.ofSums(basis, ImmutableMap.of("", sums)).at(read.day()),
                    Measure.Context.of(read.kind(), read.day(), read::population));
        } catch (RuntimeException e) {
            // Amounts half way between two data sets need not be any that a measure is made for.
            return Outcome.without(
                    new Value.NotAvailable("calculation failed: " + e.getClass().getSimpleName()),
                    measure.unit(),
                    measure.places());
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
