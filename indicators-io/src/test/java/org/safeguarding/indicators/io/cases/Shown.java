package org.safeguarding.indicators.io.cases;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safeguarding.indicators.evaluation.Explanation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Value;

/** Figures as case files write them. */
final class Shown {
    private Shown() {}

    /** As {@code 1 / 2 = 50.0}, {@code 3 = 3}, {@code = 50.0} for a mean of percentages, or {@code 0 / 0 = not_applicable}. */
    static String figure(Result result) {
        String numerator = result.outcome().numerator().map(Shown::plain).orElse("");
        String denominator =
                result.outcome().denominator().map(d -> " / " + plain(d)).orElse("");
        Value value = result.outcome().value();
        String shown = value.figure()
                .map(exact -> result.outcome()
                        .places()
                        .round(exact, Layout.ONE_DECIMAL)
                        .toPlainString())
                .orElse(value.status().label());
        String working = numerator + denominator;
        return working.isEmpty() && value.figure().isEmpty() ? shown : (working + " = " + shown).strip();
    }

    /** What is said with a word below a figure. */
    static String more(String word, Result result, Explanation explanation) {
        return switch (word) {
            case "rows" -> rows(explanation, result.group());
            case "clock" ->
                "met " + count(result.met()) + ", missed " + count(result.missed()) + ", overdue "
                        + count(result.overdue()) + ", not yet due " + count(result.notYetDue()) + ", invalid "
                        + count(result.invalid());
            case "reason" -> result.reason();
            case "target" -> result.targetStatus().map(TargetStatus::label).orElse("none");
            case "provisional" -> result.provisional().map(String::valueOf).orElse("none");
            case "part" -> String.valueOf(result.partPeriod());
            case "population" ->
                result.outcome()
                        .population()
                        .map(estimate -> estimate.persons() + " " + estimate.vintage())
                        .orElse("none")
                        .strip();
            case "window" -> result.window();
            default -> throw new IllegalArgumentException("Expected a word of a case file, but was " + word);
        };
    }

    /** The keys of the rows counted by part, each part and key once and in order: {@code IN 1, IN 3, OUT 2}. */
    private static String rows(Explanation explanation, String group) {
        return explanation.steps().stream()
                .flatMap(step -> step.contributions().stream())
                .filter(contribution -> group.isEmpty() || contribution.group().equals(group))
                .map(contribution ->
                        contribution.part() + " " + contribution.through().key())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static String count(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "-";
    }

    private static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
