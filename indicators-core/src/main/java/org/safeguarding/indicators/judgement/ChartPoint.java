package org.safeguarding.indicators.judgement;

import java.util.Optional;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.time.Period;

/**
 * A value of a period, or why that period has no point on a chart.
 *
 * @param period the period
 * @param outcome the value with its working
 * @param leftOut why the value is not charted, or empty if it is; a value that is none is not charted in any case
 */
public record ChartPoint(Period period, Outcome outcome, String leftOut) {
    /**
     * A point of a result: a period that is not over, and a figure that will still change, are left out.
     *
     * @param result the result
     * @return the point
     */
    public static ChartPoint of(Result result) {
        Outcome outcome = result.outcome();
        if (outcome.value().figure().isEmpty()) {
            return new ChartPoint(result.period(), outcome, outcome.value().reason());
        }
        if (result.partPeriod()) {
            return new ChartPoint(result.period(), outcome, "the period is not over");
        }
        boolean provisional = result.provisional().orElse(false);
        return new ChartPoint(result.period(), outcome, provisional ? "some clocks are not yet due" : "");
    }

    /**
     * The number that is charted.
     *
     * @return the exact value, or empty
     */
    public Optional<Exact> charted() {
        return leftOut.isEmpty() ? outcome.value().figure() : Optional.empty();
    }
}
