package org.safeguarding.indicators.time;

/**
 * What a figure at a day looks back on: the days from a start to the day itself.
 *
 * <h2>Law</h2>
 *
 * <p>For all days d and D: {@code startOf(D) <= d <= D} if and only if {@code d <= D <= lastEnd(d)}. So an event of day
 * d is held on the end days d to {@code lastEnd(d)} and on no others. Neither end ever moves back as the day grows.
 * Days are known days ({@link Day#isKnown}); a caller's own window keeps the same law.
 *
 * <h2>Windows</h2>
 *
 * <table>
 * <caption>The days that each window sees at 31 May 2019 (a month's last day) and at 15 May 2019</caption>
 * <tr><th>window</th><th>at 31 May 2019</th><th>at 15 May 2019</th></tr>
 * <tr><td>rolling 12 months</td><td>1 Jun 2018 to 31 May 2019</td><td>16 May 2018 to 15 May 2019</td></tr>
 * <tr><td>in period, month</td><td>1 May to 31 May 2019</td><td>1 May to 15 May 2019</td></tr>
 * <tr><td>in period, financial quarter</td><td>1 Apr to 31 May 2019</td><td>1 Apr to 15 May 2019</td></tr>
 * <tr><td>year to date</td><td>1 Apr to 31 May 2019</td><td>1 Apr to 15 May 2019</td></tr>
 * <tr><td>ever</td><td>all days to 31 May 2019</td><td>all days to 15 May 2019</td></tr>
 * </table>
 *
 * <p>A rolling window at a month's last day is that month and the whole calendar months before it: at 28 February 2021
 * twelve months begin on 1 March 2020, not on 29 February. At any other day D it is (D minus the months, D], where a
 * missing day becomes the month's last.
 *
 * <h2>Performance</h2>
 *
 * <p>The windows given here answer from tables for 1 January 1990 to 31 December 2049, and by their rule outside.
 */
public interface Window {
    /**
     * The first day that the window sees.
     *
     * @param endDay the day at which it is read, its last day
     * @return the first day, no later than {@code endDay}
     */
    int startOf(int endDay);

    /**
     * The last end day whose window still sees a day.
     *
     * @param day the day of an event
     * @return the last end day, no earlier than {@code day}
     */
    int lastEnd(int day);

    /**
     * The name of the window in results.
     *
     * @return such as {@code rolling_12_months} or {@code in_period}
     */
    String name();

    /**
     * The twelve whole calendar months at a month's last day, (D minus 12 months, D] at any other.
     *
     * @return the window named {@code rolling_12_months}
     */
    static Window rolling12Months() {
        return rollingMonths(12);
    }

    /**
     * So many whole calendar months at a month's last day, (D minus that many months, D] at any other.
     *
     * @param n the number of months, from 1
     * @return the window, named such as {@code rolling_3_months}
     * @throws IllegalArgumentException if n is less than 1
     */
    static Window rollingMonths(int n) {
        return WindowTable.of(new RollingMonths(n));
    }

    /**
     * The days of the period so far; the whole period on its last day.
     *
     * @param kind the kind of period
     * @return the window named {@code in_period}
     */
    static Window in(PeriodKind kind) {
        return WindowTable.of(new InPeriod(kind));
    }

    /**
     * From 1 April of the financial year to the day.
     *
     * @return the window named {@code year_to_date}
     */
    static Window yearToDate() {
        return WindowTable.of(new YearToDate());
    }

    /**
     * All days up to the day.
     *
     * @return the window named {@code ever}
     */
    static Window ever() {
        return new Ever();
    }
}
