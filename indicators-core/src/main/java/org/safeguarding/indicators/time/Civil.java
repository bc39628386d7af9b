package org.safeguarding.indicators.time;

/**
 * The Gregorian calendar as integer arithmetic, because {@link java.time.LocalDate} makes an object at each step.
 *
 * <p>A month is counted from January of year 0, so that December of year 0 is 11 and May 2019 is 24232. Years are taken
 * to begin on 1 March: the leap day is then the last of its year, and the days before a month are (153 m + 2) / 5,
 * since every five months from March hold 153 days. All is {@code long} inside, so that no {@code int} day overflows.
 */
final class Civil {
    static final int MONTHS_IN_YEAR = 12;

    /** From 1 March of year 0 to 1 January 1970. */
    private static final long MARCH_0_TO_EPOCH = 719_468;

    /** Days in 400, in 4 years. */
    private static final long CYCLE = 146_097;

    private static final long OLYMPIAD = 1_461;
    private static final int JANUARY_TO_MARCH = 2;
    private static final int FEBRUARY = 2;

    private static final long MONTHS_IN_CYCLE = 400L * MONTHS_IN_YEAR;

    /** The months of 1900 to 2099, where nearly every day falls, have their first days in a table. */
    private static final long TABLE_MONTH = 1900L * MONTHS_IN_YEAR;

    private static final int[] FIRST_DAYS = firstDays(200 * MONTHS_IN_YEAR);
    private static final long TABLE_FIRST = FIRST_DAYS[0];
    private static final long TABLE_END = FIRST_DAYS[FIRST_DAYS.length - 1];

    private Civil() {}

    /** The month in which the day falls. */
    static long month(long day) {
        return day >= TABLE_FIRST && day < TABLE_END ? TABLE_MONTH + indexInTable((int) day) : monthByRule(day);
    }

    /** The first day of the month. */
    static long firstDay(long month) {
        long index = month - TABLE_MONTH;
        return index >= 0 && index < FIRST_DAYS.length ? FIRST_DAYS[(int) index] : firstDayByRule(month);
    }

    /** The number of the day's month among those of the table: at most one off what the mean month gives. */
    private static int indexInTable(int day) {
        int guess = (int) ((day - TABLE_FIRST) * MONTHS_IN_CYCLE / CYCLE);
        if (day < FIRST_DAYS[guess]) {
            return guess - 1;
        }
        return day < FIRST_DAYS[guess + 1] ? guess : guess + 1;
    }

    private static long monthByRule(long day) {
        long fromMarch0 = day + MARCH_0_TO_EPOCH;
        long cycle = Math.floorDiv(fromMarch0, CYCLE);
        long inCycle = fromMarch0 - cycle * CYCLE;
        // The last century of a cycle is a day longer than the others, as an olympiad's last year is: so 4x + 3.
        long century = (4 * inCycle + 3) / CYCLE;
        long inCentury = inCycle - century * CYCLE / 4;
        long yearInCentury = (4 * inCentury + 3) / OLYMPIAD;
        long inYear = inCentury - yearInCentury * OLYMPIAD / 4;
        long monthFromMarch = (5 * inYear + 2) / 153;
        long year = 400 * cycle + 100 * century + yearInCentury;
        return year * MONTHS_IN_YEAR + monthFromMarch + JANUARY_TO_MARCH;
    }

    private static long firstDayByRule(long month) {
        long fromMarch0 = month - JANUARY_TO_MARCH;
        long year = Math.floorDiv(fromMarch0, MONTHS_IN_YEAR);
        long monthFromMarch = fromMarch0 - year * MONTHS_IN_YEAR;
        long century = Math.floorDiv(year, 100);
        long daysBeforeYear = 365 * year + (year >> 2) - century + (century >> 2);
        return daysBeforeYear + (153 * monthFromMarch + 2) / 5 - MARCH_0_TO_EPOCH;
    }

    /** The number of days in the month, 28 to 31. */
    static int length(long month) {
        long year = Math.floorDiv(month, MONTHS_IN_YEAR);
        int ofYear = (int) (month - year * MONTHS_IN_YEAR) + 1;
        if (ofYear == FEBRUARY) {
            return isLeap(year) ? 29 : 28;
        }
        // 31 days in the odd months up to July and in the even ones from August.
        return 30 + ((ofYear + (ofYear >> 3)) & 1);
    }

    /** The day so many months later (earlier when negative); a missing day becomes the month's last. */
    static long plusMonths(long day, long months) {
        long month = month(day);
        long dayOfMonth = day - firstDay(month);
        long target = month + months;
        return firstDay(target) + Math.min(dayOfMonth, length(target) - 1L);
    }

    /** The first days of so many months from the table's first on, and of the month that follows them. */
    private static int[] firstDays(int months) {
        int[] days = new int[months + 1];
        for (int i = 0; i <= months; i++) {
            days[i] = (int) firstDayByRule(TABLE_MONTH + i);
        }
        return days;
    }

    private static boolean isLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
