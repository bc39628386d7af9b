package org.safeguarding.indicators.io.pages;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.Targets;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Unit;

/** How values and targets are printed on a page. */
final class Printed {
    private Printed() {}

    static String suffix(Unit unit) {
        return switch (unit) {
            case COUNT -> "";
            case PERCENT -> "%";
            case PER_10000 -> " per 10,000";
            case FTE -> " FTE";
            case WEEKS -> " weeks";
            case PER_MONTH -> " a month";
            case CHILDREN_PER_FTE -> " children per FTE";
        };
    }

    /** The value with its working, as {@code 1 / 3 = 33.3%}; or in which way there is none. */
    static String value(Result result) {
        String value = result.outcome()
                .value()
                .figure()
                .map(exact -> result.outcome()
                                .places()
                                .round(exact, Layout.ONE_DECIMAL)
                                .toPlainString()
                        + suffix(result.outcome().unit()))
                .orElse(words(result.outcome().value().status().label()));
        return result.outcome()
                .denominator()
                .map(denominator ->
                        result.outcome().numerator().map(Printed::plain).orElse("") + " / " + plain(denominator) + " = "
                                + value)
                .orElse(value);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String words(String name) {
        return Ascii.toLowerCase(name).replace('_', ' ');
    }

    static String target(Target target, Unit unit) {
        String end = suffix(unit);
        String words = switch (target.kind()) {
            case AT_LEAST -> "at least " + target.low().toPlainString() + end;
            case NO_MORE_THAN -> "no more than " + target.high().toPlainString() + end;
            case BAND ->
                "from " + target.low().toPlainString() + end + " to "
                        + target.high().toPlainString() + end + ", both ends included";
        };
        String kind = target.guide() ? words + ", as a guide" : words;
        return target.tolerance().signum() == 0
                ? kind
                : kind + " (within tolerance up to " + target.tolerance().toPlainString() + " off)";
    }

    static String targets(Targets targets, Unit unit) {
        if (targets.steps().isEmpty()) {
            return "none";
        }
        return targets.steps().stream()
                .map(step -> step.validFrom().map(from -> "from " + from + ": ").orElse("")
                        + step.target().map(target -> target(target, unit)).orElse("none"))
                .collect(Collectors.joining("; "));
    }
}
