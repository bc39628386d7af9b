package org.safeguarding.indicators.calculation;

import java.util.OptionalInt;
import java.util.function.Supplier;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.time.PeriodKind;

/** Where a reading is taken: in a period of a kind, begun by a date. The population is looked up only if it is asked for. */
record Begun(PeriodKind kind, int day, Supplier<Estimate> estimate) implements Measure.Context {
    @Override
    public Estimate population() {
        return estimate.get();
    }

    @Override
    public OptionalInt months() {
        if (kind == PeriodKind.DAY) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) kind.periodOf(day).months().stream()
                .filter(month -> month.firstDay() <= day)
                .count());
    }
}
