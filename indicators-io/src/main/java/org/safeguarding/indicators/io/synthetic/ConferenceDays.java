package org.safeguarding.indicators.io.synthetic;

/** Finds the day of a conference, so that the profile's share are held within 15 working days of the enquiry. */
final class ConferenceDays {
    private static final int EARLIEST = 6;
    private static final int IN_TIME = 15;
    private static final int LATEST = 32;

    private final Setting setting;
    private final Chance chance;
    private double owed;

    ConferenceDays(Setting setting) {
        this.setting = setting;
        chance = setting.seed().fork("conference days");
    }

    /**
     * A working day of the month for siblings whose enquiry began on a day, or never where there is none. A choosy caller
     * wants the timing that is due, in time or late; another takes either.
     */
    int next(int start, int siblings, MonthSpan month, boolean choosy) {
        double share = setting.targets().share(Series.CONFERENCE_15WD_PCT, month);
        boolean inTime = owed + share * siblings >= siblings / 2.0;
        int day = any(start, inTime, month);
        if (day == Days.NEVER && !choosy) {
            inTime = !inTime;
            day = any(start, inTime, month);
        }
        if (day != Days.NEVER) {
            owed += share * siblings - (inTime ? siblings : 0);
        }
        return day;
    }

    private int any(int start, boolean inTime, MonthSpan month) {
        int from = Math.max(month.first(), setting.workdays().plus(start, inTime ? EARLIEST : IN_TIME + 1));
        int to = Math.min(month.last(), setting.workdays().plus(start, inTime ? IN_TIME : LATEST));
        return setting.workdays().count(from, to) == 0
                ? Days.NEVER
                : setting.workdays().any(chance, from, to);
    }
}
