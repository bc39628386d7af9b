package org.safeguarding.indicators.time;

import java.util.Locale;

/** The rule of "in the period so far". */
record InPeriod(PeriodKind kind) implements Window {
    @Override
    public int startOf(int endDay) {
        return kind.firstDay(endDay);
    }

    @Override
    public int lastEnd(int day) {
        return kind.lastDay(day);
    }

    @Override
    public String name() {
        return "in_period";
    }

    @Override
    public String toString() {
        return name() + " (" + kind.name().toLowerCase(Locale.ROOT) + ")";
    }
}
