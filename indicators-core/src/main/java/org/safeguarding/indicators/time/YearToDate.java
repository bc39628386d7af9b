package org.safeguarding.indicators.time;

/** The rule of the year to date: the days of {@link PeriodKind#YEAR} so far, under a name of its own. */
record YearToDate() implements Window {
    @Override
    public int startOf(int endDay) {
        return PeriodKind.YEAR.firstDay(endDay);
    }

    @Override
    public int lastEnd(int day) {
        return PeriodKind.YEAR.lastDay(day);
    }

    @Override
    public String name() {
        return "year_to_date";
    }

    @Override
    public String toString() {
        return name();
    }
}
