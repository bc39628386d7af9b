package org.safeguarding.indicators.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The bank holidays of England and Wales that take a working day away, 1995 to 2028.
 *
 * <p>The ordinary eight of a year follow rules: New Year's Day, Good Friday, Easter Monday, the first Monday of May,
 * the last of May, the last of August, Christmas Day and Boxing Day, those that fall on a weekend given on the next
 * free weekday. What was proclaimed otherwise is listed one by one with its event. Coming years can still change by
 * proclamation.
 *
 * <p>Source: GOV.UK's bank holidays for 2015 to 2028; the rules and the events for the years before.
 */
final class BankHolidays {
    static final int FIRST_YEAR = 1995;
    static final int LAST_YEAR = 2028;

    /** A holiday for one year only, in the place of an ordinary one or, if that is absent, besides them. */
    private record Exceptional(LocalDate on, Optional<LocalDate> insteadOf, String event) {}

    private static final ImmutableList<Exceptional> EXCEPTIONAL = ImmutableList.of(
            moved(date(1995, 5, 1), date(1995, 5, 8), "50 years since Victory in Europe"),
            extra(date(1999, 12, 31), "the turn of the millennium"),
            moved(date(2002, 5, 27), date(2002, 6, 4), "Golden Jubilee of Elizabeth II"),
            extra(date(2002, 6, 3), "Golden Jubilee of Elizabeth II"),
            extra(date(2011, 4, 29), "the royal wedding"),
            moved(date(2012, 5, 28), date(2012, 6, 4), "Diamond Jubilee of Elizabeth II"),
            extra(date(2012, 6, 5), "Diamond Jubilee of Elizabeth II"),
            moved(date(2020, 5, 4), date(2020, 5, 8), "75 years since Victory in Europe"),
            moved(date(2022, 5, 30), date(2022, 6, 2), "Platinum Jubilee of Elizabeth II"),
            extra(date(2022, 6, 3), "Platinum Jubilee of Elizabeth II"),
            extra(date(2022, 9, 19), "state funeral of Elizabeth II"),
            extra(date(2023, 5, 8), "coronation of Charles III"));

    private BankHolidays() {}

    static ImmutableSortedSet<LocalDate> englandAndWales() {
        TreeSet<LocalDate> holidays = new TreeSet<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            holidays.addAll(ordinary(year));
        }
        for (Exceptional holiday : EXCEPTIONAL) {
            if (holiday.insteadOf().isPresent()
                    && !holidays.remove(holiday.insteadOf().get())) {
                throw new IllegalStateException("No ordinary holiday to move for " + holiday.event());
            }
            holidays.add(holiday.on());
        }
        return ImmutableSortedSet.copyOf(holidays);
    }

    private static ImmutableList<LocalDate> ordinary(int year) {
        LocalDate easter = easterSunday(year);
        LocalDate christmas = weekdayFrom(date(year, 12, 25));
        return ImmutableList.of(
                weekdayFrom(date(year, 1, 1)),
                easter.minusDays(2),
                easter.plusDays(1),
                date(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                date(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                date(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                // Whichever of the two is a substitute, together they are the first two weekdays from Christmas Day on.
                christmas,
                weekdayFrom(christmas.plusDays(1)));
    }

    /**
     * Easter Sunday: the Sunday after the full moon of the church's tables on or after 21 March.
     *
     * <p>The Gregorian rule of Clavius, as in D. E. Knuth, The Art of Computer Programming, volume 1, exercise
     * 1.3.2-14.
     */
    static LocalDate easterSunday(int year) {
        int goldenNumber = year % 19 + 1;
        int century = year / 100 + 1;
        int leapYearsDropped = 3 * century / 4 - 12;
        int moonCorrection = (8 * century + 5) / 25 - 5;
        int ageOfMoon = Math.floorMod(11 * goldenNumber + 20 + moonCorrection - leapYearsDropped, 30);
        if (ageOfMoon == 24 || (ageOfMoon == 25 && goldenNumber > 11)) {
            ageOfMoon++;
        }
        int fullMoon = ageOfMoon <= 23 ? 44 - ageOfMoon : 74 - ageOfMoon;
        return date(year, 3, 1).plusDays(fullMoon - 1L).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }

    private static LocalDate weekdayFrom(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> date.plusDays(2);
            case SUNDAY -> date.plusDays(1);
            default -> date;
        };
    }

    private static Exceptional moved(LocalDate ordinary, LocalDate on, String event) {
        return new Exceptional(on, Optional.of(ordinary), event);
    }

    private static Exceptional extra(LocalDate on, String event) {
        return new Exceptional(on, Optional.empty(), event);
    }

    private static LocalDate date(int year, int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }
}
