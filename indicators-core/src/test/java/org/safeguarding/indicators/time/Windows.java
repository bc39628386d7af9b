package org.safeguarding.indicators.time;

import com.google.common.collect.ImmutableMap;

/** Every window of the library, by the names that the case files use. */
final class Windows {
    /** The windows, with lengths on both sides of what a table is kept for, and one that a caller wrote. */
    static final ImmutableMap<String, Window> ALL = ImmutableMap.<String, Window>builder()
            .put("rolling 1", Window.rollingMonths(1))
            .put("rolling 2", Window.rollingMonths(2))
            .put("rolling 3", Window.rollingMonths(3))
            .put("rolling 11", Window.rollingMonths(11))
            .put("rolling 12", Window.rolling12Months())
            .put("rolling 13", Window.rollingMonths(13))
            .put("rolling 24", Window.rollingMonths(24))
            .put("rolling 36", Window.rollingMonths(36))
            .put("rolling 240", Window.rollingMonths(240))
            .put("day", Window.in(PeriodKind.DAY))
            .put("month", Window.in(PeriodKind.MONTH))
            .put("quarter", Window.in(PeriodKind.QUARTER))
            .put("year", Window.in(PeriodKind.YEAR))
            .put("year to date", Window.yearToDate())
            .put("ever", Window.ever())
            .put("two days", new TwoDays())
            .build();

    private Windows() {}

    static Window named(String name) {
        Window window = ALL.get(name);
        if (window == null) {
            throw new IllegalArgumentException("Expected one of " + ALL.keySet() + ", but was " + name);
        }
        return window;
    }

    /** The day and the one before it. */
    record TwoDays() implements Window {
        @Override
        public int startOf(int endDay) {
            return Day.clamp(endDay - 1L);
        }

        @Override
        public int lastEnd(int day) {
            return Day.clamp(day + 1L);
        }

        @Override
        public String name() {
            return "two_days";
        }
    }
}
