package org.safeguarding.indicators.evaluation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** Asks, before anything is worked out, whether the data can answer. */
final class Availability {
    private final Dataset data;
    private final Indicator<?, ?> indicator;

    Availability(Dataset data, Indicator<?, ?> indicator) {
        this.data = data;
        this.indicator = indicator;
    }

    /** Why the data cannot be used, whatever the period: the tables, or columns of them, or what they say; or empty. */
    Optional<Value> unusable() {
        Optional<String> withheld = data.withheld(indicator.id());
        if (withheld.isPresent()) {
            return withheld.map(Value.NotAvailable::new);
        }
        Stream<String> missing = indicator.needs().stream()
                .map(need -> data.table(need.table()))
                .filter(state -> !state.usable())
                .map(TableState::missing);
        Stream<String> lacking = indicator.columns().stream()
                .flatMap(need ->
                        Optional.ofNullable(data.table(need.table()).lacking().get(need.column())).stream());
        return Stream.concat(missing, lacking).findFirst().map(Value.NotAvailable::new);
    }

    /** Why a figure of the period read at a date cannot be given, or empty. */
    Optional<Value> refused(Period period, int day) {
        Optional<Value> unusable = unusable();
        return unusable.isPresent() ? unusable : uncovered(firstDay(period, day));
    }

    /** Why a figure whose window begins on a day cannot be given, the tables being there; or empty. */
    Optional<Value> uncovered(int first) {
        for (Need need : indicator.needs()) {
            TableState table = data.table(need.table());
            if (need.history() != Need.History.NONE && table.firstDay().isPresent()) {
                int covered = table.firstDay().getAsInt();
                int reach = need.reach(first);
                if (reach < covered && (table.cutOff() || indicator.window().refusedBeforeHistory())) {
                    return tooLittle(need, covered, "the figure reaches back to " + Day.text(reach));
                }
                if (table.cutOff() && looksAtAllEvents(need)) {
                    return tooLittle(need, covered, "the figure looks at all history");
                }
            }
        }
        return indicator.window() == WindowRule.AS_AT ? overBefore(first) : Optional.empty();
    }

    private static Optional<Value> tooLittle(Need need, int covered, String reach) {
        return Optional.of(new Value.NotAvailable("extract covers too little history: " + need.table() + " starts on "
                + Day.text(covered) + ", " + reach));
    }

    /** Not what is open on a date, which may be there whole though the past is not. */
    private boolean looksAtAllEvents(Need need) {
        return need.history() == Need.History.WINDOW_AND_EVER || indicator.window() == WindowRule.EVER;
    }

    /** Why nobody can tell what was open on a day: what ended since may have been left out. */
    private Optional<Value> overBefore(int day) {
        for (Need need : indicator.needs()) {
            OptionalInt from = data.table(need.table()).openFrom();
            if (need.history() != Need.History.NONE && from.isPresent() && day < from.getAsInt()) {
                return Optional.of(new Value.NotAvailable("extract covers too little history: " + need.table()
                        + " leaves out what was over before " + Day.text(from.getAsInt()) + ", the figure is as at "
                        + Day.text(day)));
            }
        }
        return Optional.empty();
    }

    private int firstDay(Period period, int day) {
        return indicator.window() == WindowRule.IN_PERIOD
                ? period.firstDay()
                : indicator.window().windowFor(period.kind()).startOf(day);
    }

    /** What a figure must say of the data behind it: how far history goes, and what a column that is not there would have told. */
    String remark() {
        Stream<String> ofColumns = indicator.columns().stream()
                .flatMap(need ->
                        Optional.ofNullable(data.table(need.table()).remarks().get(need.column())).stream());
        return Stream.concat(Stream.of(history()), ofColumns)
                .filter(remark -> !remark.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Why all is of unknown group, where the columns that would tell are not there; empty for other groups. */
    String remark(Breakdown breakdown, String group) {
        if (!group.equals(Dimension.UNKNOWN)) {
            return "";
        }
        return breakdown.columns().stream()
                .filter(column ->
                        indicator.needs().stream().anyMatch(need -> need.table().equals(column.table())))
                .flatMap(column ->
                        Optional.ofNullable(data.table(column.table()).lacking().get(column.column())).stream())
                .findFirst()
                .orElse("");
    }

    private String history() {
        OptionalInt since = indicator.needs().stream()
                .filter(this::looksAtAllHistory)
                .map(need -> data.table(need.table()))
                .filter(table -> !table.cutOff())
                .map(TableState::firstDay)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .max();
        return since.isPresent() ? "history since " + Day.text(since.getAsInt()) : "";
    }

    private boolean looksAtAllHistory(Need need) {
        return need.history() == Need.History.WINDOW_AND_EVER
                || (need.history() != Need.History.NONE && !indicator.window().refusedBeforeHistory());
    }

    long rejectedRows() {
        return indicator.needs().stream()
                .map(Need::table)
                .distinct()
                .mapToLong(table -> data.table(table).rejectedRows())
                .sum();
    }
}
