package org.safeguarding.indicators.io.output;

import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.measure.Layout;
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
        return Figures.target(target, unit);
    }

    /** The status of the newest column. */
    String status() {
        return last(results).targetStatus().map(Figures::status).orElse("not judged");
    }

    /** One sentence on the newest figure there is, and on how many of the others are on the right side. */
    String sentence(Layout layout) {
        String title = results.get(0).title();
        String words = Figures.targetInWords(target, unit);
        List<Result> judged = results.stream()
                .filter(result -> result.targetStatus().isPresent())
                .toList();
        if (judged.isEmpty()) {
            return title + ": no figure to hold against the target, " + words + ".";
        }
        Result newest = last(judged);
        String figure = newest.outcome()
                .value()
                .figure()
                .map(exact -> Figures.figure(newest, exact, layout))
                .orElse("");
        return title + ": " + figure + " in " + newest.period().label()
                + (newest.provisional().orElse(false) ? " (provisional)" : "")
                + ", target " + words + ": "
                + newest.targetStatus().map(Figures::status).orElse("")
                + (judged.size() > 1 ? " (met in " + met(judged) + " of " + judged.size() + " periods)" : "")
                + ".";
    }

    private static Result last(List<Result> results) {
        return results.get(results.size() - 1);
    }

    private static long met(List<Result> judged) {
        return judged.stream()
                .filter(result -> result.targetStatus().equals(Optional.of(TargetStatus.MET)))
                .count();
    }
}
