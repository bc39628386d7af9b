package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/**
 * What a change moved: the states before and after it, and where they differ. Nothing is worked out until it is asked for.
 *
 * @param before the state before the change
 * @param after the state after it
 * @param <X> the data set
 */
public record Moved<X extends Dataset>(LedgerState<X> before, LedgerState<X> after) {
    /**
     * A value that moved.
     *
     * @param day the date read, an epoch day
     * @param before the value before the change
     * @param after the value after it
     */
    public record Step(int day, Outcome before, Outcome after) {}

    /**
     * A row of a report that moved.
     *
     * @param before the row before the change; empty if there was no such group
     * @param after the row after it; empty if there is no such group any more
     */
    public record Line(Optional<Result> before, Optional<Result> after) {}

    /**
     * The days kept on which anything that is counted moved: an amount of a part, or how many contributions it has. A rate may
     * move though no amount does, as by a changed population; see {@link #values}.
     *
     * @param indicator one of the ledger's indicators
     * @param kind the kind of period an in-period window runs over
     * @param <P> the parts
     * @return the days; all that are kept, if the calculation fails before or after
     * @throws IllegalArgumentException if the ledger does not keep the indicator
     */
    public <P extends Enum<P>> Dates amounts(Indicator<? super X, P> indicator, PeriodKind kind) {
        KeptQuestion<X, P> was = kept(before, indicator, kind);
        KeptQuestion<X, P> is = kept(after, indicator, kind);
        if (!was.answers() || !is.answers()) {
            return is.question().dates();
        }
        return was.tally().orElseThrow().differences(is.tally().orElseThrow());
    }

    /**
     * The values that moved, day by day, whether it was the amounts, the population or what the data can answer.
     *
     * @param indicator one of the ledger's indicators
     * @param kind the kind of period an in-period window runs over
     * @param <P> the parts
     * @return the days kept whose value, working or remark is another than before, in order
     * @throws IllegalArgumentException if the ledger does not keep the indicator
     */
    public <P extends Enum<P>> ImmutableList<Step> values(Indicator<? super X, P> indicator, PeriodKind kind) {
        Dates dates = sameInputs(indicator)
                ? amounts(indicator, kind)
                : kept(after, indicator, kind).question().dates();
        List<Outcome> was = before.evaluation().series(indicator, kind, dates);
        List<Outcome> is = after.evaluation().series(indicator, kind, dates);
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (int i = 0; i < dates.size(); i++) {
            Outcome old = was.get(i);
            Outcome now = is.get(i);
            if (!old.equals(now)) {
                steps.add(new Step(dates.day(i), old, now));
            }
        }
        return steps.build();
    }

    /**
     * The rows of a report that moved, totals and groups.
     *
     * @param indicator the indicator
     * @param periods the periods of the report
     * @param by a breakdown asked for, or empty
     * @return the rows that are others than before, in the order of the report; those that went away last
     */
    public ImmutableList<Line> results(Indicator<? super X, ?> indicator, Iterable<Period> periods, String by) {
        Map<ImmutableList<Object>, Result> was = byRow(before.evaluation().results(indicator, periods, by));
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        byRow(after.evaluation().results(indicator, periods, by)).forEach((row, now) -> {
            @Nullable Result old = was.remove(row);
            if (!now.equals(old)) {
                lines.add(new Line(Optional.ofNullable(old), Optional.of(now)));
            }
        });
        was.values().forEach(gone -> lines.add(new Line(Optional.of(gone), Optional.empty())));
        return lines.build();
    }

    private static Map<ImmutableList<Object>, Result> byRow(List<Result> results) {
        Map<ImmutableList<Object>, Result> rows = new LinkedHashMap<>();
        results.forEach(
                result -> rows.put(ImmutableList.of(result.period(), result.breakdown(), result.group()), result));
        return rows;
    }

    private <P extends Enum<P>> KeptQuestion<X, P> kept(
            LedgerState<X> state, Indicator<? super X, P> indicator, PeriodKind kind) {
        @Nullable
        KeptQuestion<X, P> kept = state.kept(indicator, indicator.window().windowFor(kind), "");
        if (kept == null) {
            throw new IllegalArgumentException("expected an indicator of the ledger, got " + indicator);
        }
        return kept;
    }

    /** Whether nothing but the subjects can have moved a value. */
    @SuppressWarnings("ReferenceEquality") // populations need not tell whether they are equal
    private boolean sameInputs(Indicator<?, ?> indicator) {
        Dataset was = before.data();
        Dataset is = after.data();
        return was.population() == is.population()
                && was.withheld(indicator.id()).equals(is.withheld(indicator.id()))
                && indicator.needs().stream()
                        .allMatch(need -> was.table(need.table()).equals(is.table(need.table())))
                && indicator.columns().stream()
                        .allMatch(column -> was.table(column.table()).equals(is.table(column.table())));
    }
}
