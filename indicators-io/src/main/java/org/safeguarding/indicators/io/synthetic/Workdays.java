package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/**
 * The working days of the generator: Monday to Friday, less the eight bank holidays that the rules give each year. It has
 * none of the one-off days (1995, 1999, 2002, 2011, 2012, 2020, 2022, 2023): an event on such a day is odd, not wrong.
 */
final class Workdays {
    private final int firstDay;
    /** How many working days there are before each day, counted from the first. */
    private final int[] before;

    private final int[] days;

    /** Every year of the range, whole, and two years on either side. */
    Workdays(LocalDate from, LocalDate to) {
        LocalDate first = LocalDate.of(from.getYear() - 2, 1, 1);
        LocalDate last = LocalDate.of(to.getYear() + 3, 1, 1);
        firstDay = Days.of(first);
        int length = Days.of(last) - firstDay;
        before = new int[length + 1];
        int[] found = new int[length];
        int count = 0;
        ImmutableSet<LocalDate> holidays = ImmutableSet.of();
        for (int i = 0; i < length; i++) {
            LocalDate date = first.plusDays(i);
            if (date.getDayOfYear() == 1) {
                holidays = bankHolidays(date.getYear());
            }
            before[i] = count;
            if (!isWeekend(date) && !holidays.contains(date)) {
                found[count++] = firstDay + i;
            }
        }
        before[length] = count;
        days = Arrays.copyOf(found, count);
    }

    boolean isWorking(int day) {
        return count(day, day) == 1;
    }

    /** How many working days are in [from, to]. */
    int count(int from, int to) {
        return from > to ? 0 : before[to + 1 - firstDay] - before[from - firstDay];
    }

    /** The working days after the start, up to and including the end: the start is day 0. */
    int elapsed(int start, int end) {
        return count(start + 1, end);
    }

    /** The n-th working day after the start; for n = 0 the start itself. */
    int plus(int start, int n) {
        return n == 0 ? start : days[before[start + 1 - firstDay] + n - 1];
    }

    /** The first working day on or after a day. */
    int onOrAfter(int day) {
        return days[before[day - firstDay]];
    }

    /** A working day in [from, to], which must hold one. */
    int any(Chance chance, int from, int to) {
        int count = count(from, to);
        if (count == 0) {
            throw new IllegalArgumentException(
                    "expected a working day from " + Days.text(from) + " to " + Days.text(to) + " but there is none");
        }
        return days[before[from - firstDay] + chance.below(count)];
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static ImmutableSet<LocalDate> bankHolidays(int year) {
        LocalDate easter = easter(year);
        LocalDate christmas = LocalDate.of(year, 12, 25);
        return ImmutableSet.of(
                weekday(LocalDate.of(year, 1, 1)),
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                // When Christmas Day is a Sunday, Boxing Day keeps its Monday and Christmas Day is made up for after
                // it.
                isWeekend(christmas) ? LocalDate.of(year, 12, 27) : christmas,
                isWeekend(christmas.plusDays(1)) ? LocalDate.of(year, 12, 28) : christmas.plusDays(1));
    }

    private static LocalDate weekday(LocalDate date) {
        return isWeekend(date) ? date.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : date;
    }

    /** Easter Sunday by Oudin's rule (Explanatory Supplement to the Astronomical Almanac, section 12.9). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int moonAge = Math.floorMod(century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15, 30);
        int moon = moonAge - (moonAge / 28) * (1 - (29 / (moonAge + 1)) * ((21 - golden) / 11));
        int weekday = Math.floorMod(year + year / 4 + moon + 2 - century + century / 4, 7);
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, Month.of(month), offset + 28 - 31 * (month / 4));
    }
}
