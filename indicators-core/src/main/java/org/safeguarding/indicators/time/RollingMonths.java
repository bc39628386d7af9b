package org.safeguarding.indicators.time;

/** The rule of a rolling window of calendar months; see {@link Window} for its ends. */
record RollingMonths(int months) implements Window {
    RollingMonths {
        if (months < 1) {
            throw new IllegalArgumentException("Expected a window of 1 month or more, but was " + months);
        }
    }

    @Override
    public int startOf(int endDay) {
        if (Day.isMonthEnd(endDay)) {
            return Day.clamp(Civil.firstDay(Civil.month(endDay) - months + 1));
        }
        return Day.clamp(Civil.plusMonths(endDay, -(long) months) + 1);
    }

    /**
     * The day before the same day of the month that is {@code months} later. Where that month is too short its last day
     * is not reached: on it the window holds whole months, and has just let go of the month of {@code day}.
     */
    @Override
    public int lastEnd(int day) {
        long month = Civil.month(day);
        long target = month + months;
        long daysBefore = day - Civil.firstDay(month);
        return Day.clamp(Civil.firstDay(target) - 1 + Math.min(daysBefore, Civil.length(target) - 1L));
    }

    @Override
    public String name() {
        return "rolling_" + months + (months == 1 ? "_month" : "_months");
    }

    @Override
    public String toString() {
        return name();
    }
}
