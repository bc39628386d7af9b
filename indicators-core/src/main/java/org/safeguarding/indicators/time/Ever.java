package org.safeguarding.indicators.time;

/** All history: from the first of all days, and never let go. */
record Ever() implements Window {
    @Override
    public int startOf(int endDay) {
        return Day.NONE + 1;
    }

    @Override
    public int lastEnd(int day) {
        return Day.FOREVER - 1;
    }

    @Override
    public String name() {
        return "ever";
    }

    @Override
    public String toString() {
        return name();
    }
}
