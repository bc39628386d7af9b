package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.time.Day;

/**
 * A column of the result files.
 *
 * @param name its name
 * @param kind what its cells are
 * @param text the cell of a result; empty where the column does not apply
 */
record ResultField(String name, Kind kind, Function<Result, String> text) {
    /** What the cells of a column are. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG
    }

    /** Every column, in the order of the files. */
    static final ImmutableList<ResultField> ALL = ImmutableList.of(
            text("indicator", Result::indicator),
            text("title", Result::title),
            text("window", Result::window),
            text("period", result -> result.period().label()),
            text("period_start", result -> Day.text(result.period().firstDay())),
            text("period_end", result -> Day.text(result.period().lastDay())),
            text("breakdown", Result::breakdown),
            text("group", Result::group),
            number("numerator", result -> decimal(result.outcome().numerator())),
            number("denominator", result -> decimal(result.outcome().denominator())),
            number("value", ResultField::value),
            text("unit", result -> result.outcome().unit().label()),
            text("status", result -> result.outcome().value().status().label()),
            text("reason", Result::reason),
            text("target", result -> result.target().map(Target::label).orElse("")),
            text(
                    "target_status",
                    result -> result.targetStatus().map(TargetStatus::label).orElse("")),
            // Limits of intervals: no indicator has any yet.
            number("lower_95", result -> ""),
            number("upper_95", result -> ""),
            number("met", result -> count(result.met())),
            number("missed", result -> count(result.missed())),
            number("overdue", result -> count(result.overdue())),
            number("not_yet_due", result -> count(result.notYetDue())),
            number("invalid", result -> count(result.invalid())),
            flag(
                    "provisional",
                    result -> result.provisional().map(String::valueOf).orElse("")),
            flag("part_period", result -> String.valueOf(result.partPeriod())),
            number("rejected_rows", result -> Long.toString(result.rejectedRows())),
            number(
                    "population",
                    result -> population(result)
                            .map(p -> Long.toString(p.persons()))
                            .orElse("")),
            text(
                    "population_vintage",
                    result -> population(result).map(Estimate::vintage).orElse("")),
            text("as_at", result -> Day.text(result.asAt())),
            number("definition_version", result -> Integer.toString(result.definitionVersion())));

    private static ResultField text(String name, Function<Result, String> text) {
        return new ResultField(name, Kind.TEXT, text);
    }

    private static ResultField number(String name, Function<Result, String> text) {
        return new ResultField(name, Kind.NUMBER, text);
    }

    private static ResultField flag(String name, Function<Result, String> text) {
        return new ResultField(name, Kind.FLAG, text);
    }

    /** Rounded once, at the places of one layout whatever the pages print. */
    private static String value(Result result) {
        Outcome outcome = result.outcome();
        return outcome.value()
                .figure()
                .map(exact -> outcome.places().round(exact, Layout.ONE_DECIMAL).toPlainString())
                .orElse("");
    }

    private static String decimal(Optional<BigDecimal> amount) {
        return amount.map(a -> a.signum() == 0 ? "0" : a.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    private static String count(OptionalLong clocks) {
        return clocks.isPresent() ? Long.toString(clocks.getAsLong()) : "";
    }

    private static Optional<Estimate> population(Result result) {
        return result.outcome()
                .population()
                .filter(estimate -> estimate.missing().isEmpty());
    }
}
