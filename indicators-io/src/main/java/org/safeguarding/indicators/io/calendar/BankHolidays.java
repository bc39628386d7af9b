package org.safeguarding.indicators.io.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/**
 * The bank holidays of England and Wales that a file gives.
 *
 * @param file the file they come from, as messages call it
 * @param firstYear the first year that it covers whole
 * @param lastYear the last year that it covers whole, as it does those between
 * @param dates the bank holidays of these years
 * @param others the bank holidays of years at either end that it covers in part only; no calendar uses them
 */
public record BankHolidays(
        String file,
        int firstYear,
        int lastYear,
        ImmutableSortedSet<LocalDate> dates,
        ImmutableSortedSet<LocalDate> others) {
    private static final String NAME = "England and Wales";

    /**
     * A date on which a file and a calendar differ.
     *
     * @param date a Monday to Friday
     * @param inFile whether it is a holiday in the file, and not in the calendar; else it is the other way round
     */
    public record Difference(LocalDate date, boolean inFile) {}

    /**
     * A calendar of the years that the file covers whole, and of no others.
     *
     * @return the calendar
     */
    public WorkingDayCalendar calendar() {
        return WorkingDayCalendar.of(NAME, first(), last(), dates);
    }

    /**
     * A calendar with the years of the file that come after its own: what it knows already stands.
     *
     * @param calendar such as {@link WorkingDayCalendar#englandAndWales}
     * @return the calendar, of the same name; itself if the file has no later year
     * @throws BankHolidaysUnusable if years between the two would be missing
     */
    public WorkingDayCalendar extending(WorkingDayCalendar calendar) throws BankHolidaysUnusable {
        refuseGap(calendar);
        LocalDate known = Day.toDate(calendar.lastDay());
        return last().isAfter(known)
                ? calendar.extendedTo(
                        lastYear,
                        dates.stream().filter(date -> date.isAfter(known)).toList())
                : calendar;
    }

    /**
     * A calendar in which the years that the file covers are as the file has them.
     *
     * @param calendar such as {@link WorkingDayCalendar#englandAndWales}
     * @return the calendar, of the same name, with the years of both
     * @throws BankHolidaysUnusable if years between the two would be missing
     */
    public WorkingDayCalendar replacing(WorkingDayCalendar calendar) throws BankHolidaysUnusable {
        refuseGap(calendar);
        LocalDate from = Day.toDate(calendar.firstDay());
        LocalDate to = Day.toDate(calendar.lastDay());
        Set<LocalDate> kept = Sets.filter(calendar.holidays(), date -> date.isBefore(first()) || date.isAfter(last()));
        return WorkingDayCalendar.of(
                calendar.name(),
                from.isBefore(first()) ? from : first(),
                to.isAfter(last()) ? to : last(),
                Sets.union(kept, dates));
    }

    /**
     * Where the file and a calendar differ, in the days that both cover.
     *
     * @param calendar such as {@link WorkingDayCalendar#englandAndWales}
     * @return the differences, earliest first; none if the two agree
     */
    public ImmutableList<Difference> differences(WorkingDayCalendar calendar) {
        Set<LocalDate> there = calendar.holidays();
        Set<LocalDate> here = calendar().holidays();
        return ImmutableSortedSet.copyOf(Sets.symmetricDifference(here, there)).stream()
                .filter(date -> calendar.covers(Day.of(date)) && calendar().covers(Day.of(date)))
                .map(date -> new Difference(date, here.contains(date)))
                .collect(ImmutableList.toImmutableList());
    }

    private void refuseGap(WorkingDayCalendar calendar) throws BankHolidaysUnusable {
        if (Day.of(first()) > calendar.lastDay() + 1 || Day.of(last()) < calendar.firstDay() - 1) {
            throw new BankHolidaysUnusable(file + ": it covers " + firstYear + " to " + lastYear
                    + ", which does not join on to the calendar " + calendar);
        }
    }

    private LocalDate first() {
        return LocalDate.of(firstYear, 1, 1);
    }

    private LocalDate last() {
        return LocalDate.of(lastYear, 12, 31);
    }
}
