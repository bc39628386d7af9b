package org.safeguarding.indicators.time;

/**
 * An allowance between two days: so many calendar days, weeks, working days or calendar months.
 *
 * <h2>Counting</h2>
 *
 * <ul>
 *   <li>Calendar days elapsed from s to e are e - s; a week is 7 of them.
 *   <li>Working days elapsed are those in (s, e], so the start day is day 0.
 *   <li>Within n calendar months is up to the same day n months later, or that month's last day where it is missing.
 * </ul>
 *
 * <p>The <i>due</i> day is the one on which the allowance is used up; the <i>last timely</i> day is the last on which
 * what is done is still within it. They differ where days that are not worked follow the due day. Two allowances of one
 * number, unit and calendar are equal.
 */
public final class DayAllowance implements Allowance {
    private static final int DAYS_IN_WEEK = 7;

    private final int n;
    private final DayUnit unit;

    private DayAllowance(int n, DayUnit unit) {
        if (n < 0) {
            throw new IllegalArgumentException("Expected 0 or more " + unit.singular() + "s, but was " + n);
        }
        this.n = n;
        this.unit = unit;
    }

    /**
     * Within so many calendar days.
     *
     * @param n how many, from 0
     * @return the allowance
     * @throws IllegalArgumentException if n is negative
     */
    public static DayAllowance calendarDays(int n) {
        return new DayAllowance(n, new DayUnit.Days(1, "calendar day"));
    }

    /**
     * Within so many weeks of 7 calendar days.
     *
     * @param n how many, from 0
     * @return the allowance
     * @throws IllegalArgumentException if n is negative
     */
    public static DayAllowance weeks(int n) {
        return new DayAllowance(n, new DayUnit.Days(DAYS_IN_WEEK, "week"));
    }

    /**
     * Within so many working days.
     *
     * @param n how many, from 0
     * @param calendar what a working day is
     * @return the allowance
     * @throws IllegalArgumentException if n is negative
     */
    public static DayAllowance workingDays(int n, WorkingDayCalendar calendar) {
        return new DayAllowance(n, new DayUnit.WorkingDays(calendar));
    }

    /**
     * Within so many calendar months.
     *
     * @param n how many, from 0
     * @return the allowance
     * @throws IllegalArgumentException if n is negative
     */
    public static DayAllowance calendarMonths(int n) {
        return new DayAllowance(n, new DayUnit.Months());
    }

    /**
     * Whether elapsed time can be told from and to a day.
     *
     * @param day a day
     * @return for working days, whether the calendar covers it; for the others always true
     */
    public boolean covers(int day) {
        return unit.covers(day);
    }

    /**
     * The day on which the allowance is used up.
     *
     * @param start the day from which time runs
     * @return the n-th working day after it, or the start plus n days, weeks or months; {@code Day.FOREVER - 1} if the
     *     calendar of working days ends before it
     * @throws IllegalArgumentException if the start is no day, or not covered
     */
    public int due(int start) {
        return unit.due(known(start), n);
    }

    /**
     * The last day that is still within the allowance.
     *
     * @param start the day from which time runs
     * @return the last day on which no more than n have elapsed, on or after {@link #due}; {@code Day.FOREVER - 1} if
     *     the calendar of working days ends before it
     * @throws IllegalArgumentException if the start is no day, or not covered
     */
    public int lastTimely(int start) {
        return unit.lastTimely(known(start), n);
    }

    /**
     * Whether the time elapsed is n or less.
     *
     * @param start the day from which time runs
     * @param stop the day on which it ends, on or after the start
     * @return true if within the allowance, so up to {@link #lastTimely}
     * @throws IllegalArgumentException if either is no day, the stop is before the start, or a day is not covered
     */
    public boolean within(int start, int stop) {
        if (known(stop) < known(start)) {
            throw new IllegalArgumentException(
                    "Expected a stop on or after the start " + Day.text(start) + ", but was " + Day.text(stop));
        }
        if (unit instanceof DayUnit.WorkingDays workingDays) {
            // Counted, so that a stop beyond the calendar is refused and not taken to be in time.
            return workingDays.calendar().elapsed(start, stop) <= n;
        }
        return stop <= unit.lastTimely(start, n);
    }

    /**
     * The first day from which elapsed time cannot be told any more.
     *
     * @return the day after the calendar of working days ends; {@code Day.FOREVER} for the other units
     */
    public int horizon() {
        return unit instanceof DayUnit.WorkingDays workingDays
                ? workingDays.calendar().lastDay() + 1
                : Day.FOREVER;
    }

    /**
     * How many of its unit the allowance is.
     *
     * @return the number, from 0
     */
    public int n() {
        return n;
    }

    /**
     * The same kind of allowance, longer.
     *
     * @param more by how many of its unit, from 0
     * @return the allowance
     */
    public DayAllowance plus(int more) {
        if (more < 0) {
            throw new IllegalArgumentException("expected 0 or more, got " + more);
        }
        return new DayAllowance(Math.addExact(n, more), unit);
    }

    @Override
    public String describe() {
        return "within " + n + " " + unit.singular() + (n == 1 ? "" : "s");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayAllowance that && n == that.n && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return 31 * unit.hashCode() + n;
    }

    @Override
    public String toString() {
        return unit instanceof DayUnit.WorkingDays workingDays
                ? describe() + " (" + workingDays.calendar() + ")"
                : describe();
    }

    private static int known(int day) {
        if (!Day.isKnown(day)) {
            throw new IllegalArgumentException(
                    "Expected a known day, but was " + (day == Day.NONE ? "blank" : Day.text(day)));
        }
        return day;
    }
}
