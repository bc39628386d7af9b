package org.safeguarding.indicators.io.synthetic;

/** When contacts come: in office hours mostly, by the duty team's telephone at night and at weekends. */
final class ContactTimes {
    private static final double AT_NIGHT = 0.07;
    /** How busy a day without an office is, set against one with. */
    private static final double CLOSED_DAY = 0.22;

    private final Workdays workdays;
    private final Chance chance;

    ContactTimes(Setting setting, Chance chance) {
        workdays = setting.workdays();
        this.chance = chance;
    }

    /** A day of the month. */
    int day(MonthSpan month) {
        while (true) {
            int day = chance.between(month.first(), month.last());
            if (workdays.isWorking(day) || chance.happens(CLOSED_DAY)) {
                return day;
            }
        }
    }

    /** A minute of a day; never in the hours in which the clocks change. */
    int minute(int day) {
        if (!workdays.isWorking(day)) {
            return chance.between(9 * 60, 23 * 60 - 1);
        }
        return chance.happens(AT_NIGHT)
                ? chance.between(19 * 60, 23 * 60 + 29)
                : chance.between(8 * 60 + 30, 18 * 60 + 30);
    }
}
