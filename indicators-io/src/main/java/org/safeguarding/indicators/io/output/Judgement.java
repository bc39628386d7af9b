package org.safeguarding.indicators.io.output;

import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.measure.Unit;

/**
 * How the figures of an indicator stand to its target.
 *
 * @param target the target
 * @param unit the unit of the figures
 * @param results the figures, in the order of their columns; at least one
 */
record Judgement(Target target, Unit unit, List<Result> results) {

    /** The judgement on figures of one indicator by the newest target among theirs, or empty where none has one. */
    static Optional<Judgement> of(List<Result> results) {
        return results.stream()
                .filter(result -> result.target().isPresent())
                .reduce((earlier, later) -> later)
                .map(result ->
                        new Judgement(result.target().get(), result.outcome().unit(), results));
    }

    String shortTarget() {
        return Figures.target(target, unit) + (target.guide() ? " (guide)" : "");
    }

    /** The status of the newest column. */
    String status() {
        return last(results).targetStatus().map(Figures::status).orElse("not judged");
    }

    /** That there is a target and nothing to hold against it. */
    String noFigure() {
        return results.get(0).title() + ": no figure to hold against the " + (target.guide() ? "guide" : "target")
                + " of " + Figures.targetInWords(target, unit) + ".";
    }

    private static Result last(List<Result> results) {
        return results.get(results.size() - 1);
    }
}
