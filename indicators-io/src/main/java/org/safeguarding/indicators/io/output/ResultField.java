package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.judgement.Confidence;
import org.safeguarding.indicators.judgement.ConfidenceInterval;
import org.safeguarding.indicators.judgement.Intervals;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.time.Day;

/**
 * A column of the result files: the one list from which all of them are written, read, described and checked.
 *
 * @param name its name
 * @param kind what its cells are
 * @param form what a cell that is not blank must look like
 * @param needed whether no cell is ever blank
 * @param about what people are told of it
 * @param text the cell of a result; empty where the column does not apply
 */
record ResultField(String name, Kind kind, CellForm form, boolean needed, About about, Function<Result, String> text) {
    /** What the cells of a column are. */
    enum Kind {
        TEXT,
        DATE,
        NUMBER,
        FLAG
    }

    /**
     * What people are told of a column.
     *
     * @param label its name for people
     * @param hint one sentence on it, or empty
     * @param grouping under which heading a column of numbers is offered; empty for others
     * @param places the digits after the point of every number in the column; empty where rows differ, or it has none
     * @param within the column whose groups hold its values, or empty
     */
    record About(String label, String hint, String grouping, OptionalInt places, String within) {}

    private static final String FIGURE = "Figure";
    private static final String CLOCKS = "Clocks";

    /** Every column, in the order of the files. */
    static final ImmutableList<ResultField> ALL = ImmutableList.of(
            text("indicator", "Indicator", Result::indicator)
                    .always()
                    .hint("The id of the indicator, as in the catalogue"),
            text("title", "Title of the indicator", Result::title).always(),
            text("window", "What was measured", Result::window)
                    .always()
                    .hint("in_period, rolling_12_months, year_to_date, as_at, ever or mean_of_month_ends"),
            text("period", "Period", result -> result.period().label())
                    .always()
                    .in(CellForm.PERIOD)
                    .hint("A date, month, financial quarter (2019-Q1 is April to June 2019) or financial year"),
            date(
                    "period_start",
                    "First day of the period",
                    result -> Day.text(result.period().firstDay())),
            date(
                            "period_end",
                            "Last day of the period",
                            result -> Day.text(result.period().lastDay()))
                    .hint("The period's own last day, also when it was not over at the as-at date"),
            text("breakdown", "Breakdown", Result::breakdown).hint("The dimension of a group; blank for totals"),
            text("group", "Group", Result::group).hint("Blank for totals").within("breakdown"),
            number(
                            "numerator",
                            "Numerator",
                            FIGURE,
                            result -> decimal(result.outcome().numerator()))
                    .in(CellForm.EXACT)
                    .hint("Exact, not rounded; a count has its count here"),
            number(
                            "denominator",
                            "Denominator",
                            FIGURE,
                            result -> decimal(result.outcome().denominator()))
                    .in(CellForm.EXACT)
                    .hint("Exact, not rounded; blank for a count"),
            number("value", "Value", FIGURE, ResultField::value)
                    .hint("Rounded once, half away from zero; in the unit of the column unit"),
            text("unit", "Unit of the value", result -> result.outcome().unit().label())
                    .always()
                    .in(CellForm.UNIT)
                    .hint("count, percent, per_10000, fte, weeks, per_month or children_per_fte"),
            text(
                            "status",
                            "Whether there is a value",
                            result -> result.outcome().value().status().label())
                    .always()
                    .in(CellForm.STATUS)
                    .hint("value, not_applicable, not_available or suppressed"),
            text("reason", "Why there is no value, or a remark", Result::reason),
            text(
                            "target",
                            "Target",
                            result -> result.target().map(Target::label).orElse(""))
                    .in(CellForm.TARGET)
                    .hint("At least (>=90), no more than (<=15) or a band with both its ends (20..25)"),
            text(
                            "target_status",
                            "Standing to the target",
                            result -> result.targetStatus()
                                    .map(TargetStatus::label)
                                    .orElse(""))
                    .in(CellForm.TARGET_STATUS)
                    .hint(
                            "Held against the exact value: met, within_tolerance, not_met, below_band, above_band or no_target"),
            number("lower_95", "Lower limit of the 95% interval", FIGURE, limit(ConfidenceInterval::lower))
                    .hint("Of rates and of percentages of disjoint parts; rounded as the value"),
            number("upper_95", "Upper limit of the 95% interval", FIGURE, limit(ConfidenceInterval::upper))
                    .hint("Wilson's of percentages; of rates exact Poisson below 10 events and Byar's from 10"),
            clocks("met", "Clocks stopped in time", Result::met),
            clocks("missed", "Clocks stopped late", Result::missed).hint("The impossible ones are among them"),
            clocks("overdue", "Clocks running past their time", Result::overdue),
            clocks("not_yet_due", "Clocks running within their time", Result::notYetDue),
            clocks("invalid", "Clocks stopped before they started", Result::invalid),
            flag(
                            "provisional",
                            "Will still change for want of time",
                            result -> result.provisional().map(String::valueOf).orElse(""))
                    .hint("On timescales only"),
            flag("part_period", "Period was not over at the as-at date", result -> String.valueOf(result.partPeriod()))
                    .always(),
            number(
                            "rejected_rows",
                            "Rows that could not be read",
                            "Data quality",
                            result -> Long.toString(result.rejectedRows()))
                    .always()
                    .in(CellForm.WHOLE)
                    .places(0)
                    .hint("Over all tables that the definition names"),
            number(
                            "population",
                            "Population divided by",
                            "Population",
                            result -> population(result)
                                    .map(p -> Long.toString(p.persons()))
                                    .orElse(""))
                    .in(CellForm.WHOLE)
                    .places(0),
            text(
                    "population_vintage",
                    "Issue of the population estimate",
                    result -> population(result).map(Estimate::vintage).orElse("")),
            date("as_at", "As-at date", result -> Day.text(result.asAt())),
            number(
                            "definition_version",
                            "Version of the definition",
                            "Definition",
                            result -> Integer.toString(result.definitionVersion()))
                    .always()
                    .in(CellForm.VERSION)
                    .places(0));

    private static ResultField text(String name, String label, Function<Result, String> text) {
        return new ResultField(name, Kind.TEXT, CellForm.ANY, false, about(label, ""), text);
    }

    private static ResultField date(String name, String label, Function<Result, String> text) {
        return new ResultField(name, Kind.DATE, CellForm.DATE, true, about(label, ""), text);
    }

    private static ResultField number(String name, String label, String grouping, Function<Result, String> text) {
        return new ResultField(name, Kind.NUMBER, CellForm.DECIMAL, false, about(label, grouping), text);
    }

    private static ResultField clocks(String name, String label, Function<Result, OptionalLong> clocks) {
        return number(name, label, CLOCKS, result -> count(clocks.apply(result)))
                .in(CellForm.WHOLE)
                .places(0);
    }

    private static ResultField flag(String name, String label, Function<Result, String> text) {
        return new ResultField(name, Kind.FLAG, CellForm.FLAG, false, about(label, ""), text);
    }

    private static About about(String label, String grouping) {
        return new About(label, "", grouping, OptionalInt.empty(), "");
    }

    private ResultField always() {
        return new ResultField(name, kind, form, true, about, text);
    }

    private ResultField in(CellForm other) {
        return new ResultField(name, kind, other, needed, about, text);
    }

    private ResultField hint(String hint) {
        return with(new About(about.label, hint, about.grouping, about.places, about.within));
    }

    private ResultField places(int places) {
        return with(new About(about.label, about.hint, about.grouping, OptionalInt.of(places), about.within));
    }

    private ResultField within(String column) {
        return with(new About(about.label, about.hint, about.grouping, about.places, column));
    }

    private ResultField with(About other) {
        return new ResultField(name, kind, form, needed, other, text);
    }

    /** Rounded once, at the places of one layout whatever the pages print. */
    private static String value(Result result) {
        Outcome outcome = result.outcome();
        return outcome.value()
                .figure()
                .map(exact -> outcome.places().round(exact, Layout.ONE_DECIMAL).toPlainString())
                .orElse("");
    }

    /** A limit of the interval, at the places of the value. */
    private static Function<Result, String> limit(Function<ConfidenceInterval, BigDecimal> limit) {
        return result -> Intervals.of(result.outcome(), Confidence.P95)
                .map(limit)
                .map(of -> result.outcome().places().round(Exact.of(of), Layout.ONE_DECIMAL))
                .map(BigDecimal::toPlainString)
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
