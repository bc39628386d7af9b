package org.safeguarding.indicators.io.output;

import java.math.BigDecimal;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.measure.Unit;

/** Figures, targets and statuses as pages print them. */
final class Figures {
    private Figures() {}

    static String figure(Result result, Exact exact, Layout layout) {
        return result.outcome().places().round(exact, layout).toPlainString()
                + sign(result.outcome().unit());
    }

    /** Short, for a column. */
    static String target(Target target, Unit unit) {
        return switch (target.kind()) {
            case AT_LEAST -> ">= " + amount(target.low(), unit);
            case NO_MORE_THAN -> "<= " + amount(target.high(), unit);
            case BAND -> target.low().toPlainString() + "-" + amount(target.high(), unit);
        };
    }

    /** In words, for a sentence. */
    static String targetInWords(Target target, Unit unit) {
        return switch (target.kind()) {
            case AT_LEAST -> "at least " + amount(target.low(), unit);
            case NO_MORE_THAN -> "no more than " + amount(target.high(), unit);
            case BAND -> amount(target.low(), unit) + " to " + amount(target.high(), unit);
        };
    }

    static String status(TargetStatus status) {
        return switch (status) {
            case MET -> "met";
            case WITHIN_TOLERANCE -> "within tolerance";
            case NOT_MET -> "not met";
            case BELOW_BAND -> "below band";
            case ABOVE_BAND -> "above band";
            case NO_TARGET -> "no target";
        };
    }

    /** The way in which there is no figure. */
    static String status(Status status) {
        return status.label().replace('_', ' ');
    }

    private static String amount(BigDecimal amount, Unit unit) {
        return amount.toPlainString() + sign(unit);
    }

    private static String sign(Unit unit) {
        return unit == Unit.PERCENT ? "%" : "";
    }
}
