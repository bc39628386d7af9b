package org.safeguarding.indicators.time;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The working days of some years: Monday to Friday, less holidays.
 *
 * <h2>Counting</h2>
 *
 * <p>The start day is day 0: the working days elapsed from s to e are those in (s, e]. A strategy discussion on Monday
 * 3 June 2019 is within 15 working days up to Monday 24 June. From a weekend or holiday, day 1 is the next working day;
 * up to one, the count is that of the working day before it.
 *
 * <h2>Years covered</h2>
 *
 * <p>A calendar knows its own years only and refuses all other days, since a holiday that it does not know would make a
 * wrong count and not a missing one. Ask {@link #covers} first; {@link #extendedTo} adds years.
 *
 * <h2>Performance</h2>
 *
 * <p>Every question takes a few array reads, whatever the interval. Calendars are immutable; two of the same name, days
 * and holidays are equal.
 */
public final class WorkingDayCalendar {
    private final String name;
    private final int first;
    private final int last;
    private final ImmutableSortedSet<LocalDate> holidays;

    /** By day from the first: the working days up to and with it. */
    private final int[] counted;

    private final int[] workingDays;

    private WorkingDayCalendar(String name, int first, int last, ImmutableSortedSet<LocalDate> holidays) {
        this.name = name;
        this.first = first;
        this.last = last;
        this.holidays = holidays;
        int days = last - first + 1;
        boolean[] free = new boolean[days];
        for (LocalDate holiday : holidays) {
            free[Day.of(holiday) - first] = true;
        }
        counted = new int[days];
        int[] found = new int[days];
        int count = 0;
        for (int i = 0; i < days; i++) {
            if (!free[i] && !isWeekend(first + i)) {
                found[count++] = first + i;
            }
            counted[i] = count;
        }
        workingDays = Arrays.copyOf(found, count);
    }

    /**
     * England and Wales, 1995 to 2028: the bank holidays of that division, exceptional ones with them.
     *
     * @return the calendar, with 279 holidays
     */
    public static WorkingDayCalendar englandAndWales() {
        return EnglandAndWales.CALENDAR;
    }

    /**
     * A calendar of one's own.
     *
     * @param name what it is called in messages
     * @param first the first day covered
     * @param last the last day covered
     * @param holidays the days that are not worked; those on a weekend and repeated ones are dropped
     * @return the calendar
     * @throws IllegalArgumentException if the name is blank, the last day before the first, either outside the years 1
     *     to 9999, or a holiday outside the days covered
     */
    public static WorkingDayCalendar of(String name, LocalDate first, LocalDate last, Iterable<LocalDate> holidays) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Expected a name for the working-day calendar, but it was blank");
        }
        int firstDay = SingleDate.of(first).day();
        int lastDay = SingleDate.of(last).day();
        if (lastDay < firstDay) {
            throw new IllegalArgumentException(
                    "Expected a last day on or after " + Day.text(firstDay) + ", but was " + Day.text(lastDay));
        }
        for (LocalDate holiday : holidays) {
            if (holiday.isBefore(first) || holiday.isAfter(last)) {
                throw new IllegalArgumentException("Expected a holiday within " + years(firstDay, lastDay)
                        + ", but was " + holiday + " (calendar " + name + ")");
            }
        }
        ImmutableSortedSet.Builder<LocalDate> weekdays = ImmutableSortedSet.naturalOrder();
        weekdays.addAll(Iterables.filter(holidays, holiday -> !isWeekend(Day.of(holiday))));
        return new WorkingDayCalendar(name, firstDay, lastDay, weekdays.build());
    }

    /**
     * What the calendar is called in messages.
     *
     * @return the name, not blank
     */
    public String name() {
        return name;
    }

    /**
     * The first day covered.
     *
     * @return the day
     */
    public int firstDay() {
        return first;
    }

    /**
     * The last day covered.
     *
     * @return the day
     */
    public int lastDay() {
        return last;
    }

    /**
     * Whether the calendar knows a day.
     *
     * @param day a day
     * @return true from the first to the last day covered
     */
    public boolean covers(int day) {
        return day >= first && day <= last;
    }

    /**
     * Whether a day is worked.
     *
     * @param day a day
     * @return true on Monday to Friday unless a holiday
     * @throws IllegalArgumentException if the day is not covered
     */
    public boolean isWorkingDay(int day) {
        int index = indexOf(day);
        return counted[index] != (index == 0 ? 0 : counted[index - 1]);
    }

    /**
     * The working days in (start, end].
     *
     * @param start the day 0
     * @param end the last day counted
     * @return the number of working days, 0 on the same day
     * @throws IllegalArgumentException if a day is not covered, or the end is before the start
     */
    public int elapsed(int start, int end) {
        int from = indexOf(start);
        int to = indexOf(end);
        if (to < from) {
            throw new IllegalArgumentException(
                    "Expected an end on or after the start " + Day.text(start) + ", but was " + Day.text(end));
        }
        return counted[to] - counted[from];
    }

    /**
     * The n-th working day after a day.
     *
     * @param start the day 0
     * @param n how many working days, from 0
     * @return the day; the start itself for 0, also where that is not a working day
     * @throws IllegalArgumentException if the start or the day itself is not covered, or n is negative
     */
    public int plus(int start, int n) {
        int day = due(start, n);
        if (!covers(day)) {
            throw new IllegalArgumentException("Expected a day within " + coverage() + ", but working day " + n
                    + " after " + Day.text(start) + " lies beyond");
        }
        return day;
    }

    /**
     * The n-th working day after a day, if the calendar reaches so far.
     *
     * @param start the day 0
     * @param n how many working days, from 0
     * @return the day, as {@link #plus} gives it; {@code Day.FOREVER - 1} if the calendar ends before it
     * @throws IllegalArgumentException if the start is not covered, or n is negative
     */
    public int due(int start, int n) {
        int before = counted[indexOf(start)];
        checkCount(n);
        if (n == 0) {
            return start;
        }
        return n <= workingDays.length - before ? workingDays[before + n - 1] : Day.FOREVER - 1;
    }

    /**
     * The last day that is within n working days of a start: the day before the working day n + 1.
     *
     * <p>Later than {@link #due} where days that are not worked follow it: within 5 working days of Friday 7 June 2019
     * falls due on Friday 14 June and is still so on Sunday 16 June.
     *
     * @param start the day 0
     * @param n how many working days, from 0
     * @return the last day d with {@code elapsed(start, d) <= n}; {@code Day.FOREVER - 1} if the calendar ends first
     * @throws IllegalArgumentException if the start is not covered, or n is negative
     */
    public int lastWithin(int start, int n) {
        int before = counted[indexOf(start)];
        checkCount(n);
        return n < workingDays.length - before ? workingDays[before + n] - 1 : Day.FOREVER - 1;
    }

    /**
     * The holidays that fall on Monday to Friday.
     *
     * @return the holidays, earliest first
     */
    public ImmutableSortedSet<LocalDate> holidays() {
        return holidays;
    }

    /**
     * This calendar with more holidays.
     *
     * @param added the days to add; those on a weekend and those already holidays change nothing
     * @return the calendar, of the same name and years
     * @throws IllegalArgumentException if a day is not covered
     */
    public WorkingDayCalendar withHolidays(Iterable<LocalDate> added) {
        return of(name, Day.toDate(first), Day.toDate(last), Iterables.concat(holidays, added));
    }

    /**
     * This calendar with one holiday worked.
     *
     * @param holiday the holiday to take out
     * @return the calendar, of the same name and years
     * @throws IllegalArgumentException if it is not one of the {@link #holidays}
     */
    public WorkingDayCalendar withoutHoliday(LocalDate holiday) {
        if (!holidays.contains(holiday)) {
            throw new IllegalArgumentException("Expected a weekday holiday of " + this + ", but was " + holiday);
        }
        return of(name, Day.toDate(first), Day.toDate(last), Iterables.filter(holidays, kept -> !kept.equals(holiday)));
    }

    /**
     * This calendar with later years.
     *
     * @param year the last year to cover, up to its 31 December
     * @param holidaysOfAddedYears all holidays of the days added; those on a weekend are dropped
     * @return the calendar, of the same name
     * @throws IllegalArgumentException if the year is covered already or beyond 9999, or a holiday is not in the days
     *     added
     */
    public WorkingDayCalendar extendedTo(int year, Iterable<LocalDate> holidaysOfAddedYears) {
        int newLast = new Month(year, Civil.MONTHS_IN_YEAR).lastDay();
        if (newLast <= last) {
            throw new IllegalArgumentException(
                    "Expected a year that ends after " + Day.text(last) + ", but was " + year);
        }
        for (LocalDate holiday : holidaysOfAddedYears) {
            if (Day.of(holiday) <= last) {
                throw new IllegalArgumentException("Expected a holiday after " + Day.text(last) + ", but was " + holiday
                        + " (calendar " + name + ")");
            }
        }
        return of(name, Day.toDate(first), Day.toDate(newLast), Iterables.concat(holidays, holidaysOfAddedYears));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingDayCalendar that
                && name.equals(that.name)
                && first == that.first
                && last == that.last
                && holidays.equals(that.holidays);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + first) + last;
    }

    @Override
    public String toString() {
        return name + " " + years(first, last);
    }

    private int indexOf(int day) {
        if (!covers(day)) {
            throw new IllegalArgumentException(
                    "Expected a day within " + coverage() + ", but was " + (day == Day.NONE ? "blank" : Day.text(day)));
        }
        return day - first;
    }

    private static void checkCount(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Expected 0 or more working days, but was " + n);
        }
    }

    private String coverage() {
        return years(first, last) + " (working-day calendar " + name + ")";
    }

    /** Whole years as years, other days as dates. */
    private static String years(int first, int last) {
        LocalDate from = Day.toDate(first);
        LocalDate to = Day.toDate(last);
        if (from.getDayOfYear() != 1 || to.plusDays(1).getDayOfYear() != 1) {
            return from + " to " + to;
        }
        return from.getYear() == to.getYear()
                ? Integer.toString(from.getYear())
                : from.getYear() + " to " + to.getYear();
    }

    /** Day 0 was a Thursday. */
    private static boolean isWeekend(int day) {
        return Math.floorMod(day + 3, 7) >= 5;
    }

    /** Built when first asked for. */
    private static final class EnglandAndWales {
        static final WorkingDayCalendar CALENDAR = of(
                "England and Wales",
                LocalDate.of(BankHolidays.FIRST_YEAR, 1, 1),
                LocalDate.of(BankHolidays.LAST_YEAR, 12, 31),
                BankHolidays.englandAndWales());
    }
}
