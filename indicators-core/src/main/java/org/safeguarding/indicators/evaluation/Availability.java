package org.safeguarding.indicators.evaluation;

import java.util.Optional;
import java.util.OptionalInt;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.measure.Value;
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

    /** Why the tables cannot be used, or empty. */
    Optional<Value> unusable() {
        return indicator.needs().stream()
                .map(need -> data.table(need.table()))
                .filter(state -> !state.usable())
                .findFirst()
                .map(state -> new Value.NotAvailable(state.missing()));
    }

    /** Why a figure of the period read at a date cannot be given, or empty. */
    Optional<Value> refused(Period period, int day) {
        Optional<Value> unusable = unusable();
        return unusable.isPresent() ? unusable : uncovered(firstDay(period, day));
    }

    /** Why a figure whose window begins on a day cannot be given, the tables being there; or empty. */
    Optional<Value> uncovered(int first) {
        if (!indicator.window().refusedBeforeHistory()) {
            return Optional.empty();
        }
        for (Need need : indicator.needs()) {
            OptionalInt covered = data.table(need.table()).firstDay();
            int reach = need.reach(first);
            if (need.history() != Need.History.NONE && covered.isPresent() && reach < covered.getAsInt()) {
                return Optional.of(new Value.NotAvailable("extract covers too little history: " + need.table()
                        + " starts on " + Day.text(covered.getAsInt()) + ", the figure reaches back to "
                        + Day.text(reach)));
            }
        }
        return Optional.empty();
    }

    private int firstDay(Period period, int day) {
        return indicator.window() == WindowRule.IN_PERIOD
                ? period.firstDay()
                : indicator.window().windowFor(period.kind()).startOf(day);
    }

    /** What a figure that looks at all history must say of how far that goes. */
    String remark() {
        OptionalInt since = indicator.needs().stream()
                .filter(this::looksAtAllHistory)
                .map(need -> data.table(need.table()))
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
