package org.safeguarding.indicators.io.output;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Unit;

/** The values and steps of bridges as pages print them. */
final class BridgeText {
    private BridgeText() {}

    static String value(Outcome outcome) {
        return outcome.value()
                .figure()
                .map(exact -> outcome.places().round(exact, Layout.ONE_DECIMAL).toPlainString()
                        + (outcome.unit() == Unit.PERCENT ? "%" : ""))
                .orElseGet(() -> Figures.status(outcome.value().status()));
    }

    /** The value with its working. */
    static String amounts(Outcome outcome) {
        return decimal(outcome.numerator()) + "/" + decimal(outcome.denominator()) + " = " + value(outcome);
    }

    static String decimal(Optional<BigDecimal> number) {
        return number.map(n -> n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    /**
     * What lies between the values as they are printed before and after a step, with its sign: so what is printed adds up. Empty
     * where one of them is no figure; the exact one is in the CSV file.
     */
    static String change(Bridge.Step step) {
        return step.change().map(exact -> change(step, exact)).orElse("");
    }

    private static String change(Bridge.Step step, Exact exact) {
        BigDecimal printed = printed(step.after()).subtract(printed(step.before()));
        String text = ChartWords.number(printed);
        if (printed.signum() == 0) {
            return exact.signum() == 0 ? text : "less than is printed";
        }
        return printed.signum() > 0 ? "+" + text : text;
    }

    private static BigDecimal printed(Outcome outcome) {
        return outcome.places().round(outcome.value().figure().orElse(Exact.ZERO), Layout.ONE_DECIMAL);
    }

    /** Why, in short: the causes, each with how many records. */
    static String causes(Bridge bridge) {
        return bridge.steps().stream()
                .map(step -> step.cause().label()
                        + (step.rows().isEmpty() ? "" : " (" + step.rows().size() + ")"))
                .collect(Collectors.joining(", "));
    }
}
