package org.safeguarding.indicators.examples.recomputation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Working days in England and Wales, counted one day after the other. */
final class PlainWorkingDays {
    static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    /** A year a line, then the weekdays of it that are bank holidays, as month and day. */
    private static final String BANK_HOLIDAYS = """
        1995 01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26
        1996 01-01 04-05 04-08 05-06 05-27 08-26 12-25 12-26
        1997 01-01 03-28 03-31 05-05 05-26 08-25 12-25 12-26
        1998 01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28
        1999 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31
        2000 01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26
        2001 01-01 04-13 04-16 05-07 05-28 08-27 12-25 12-26
        2002 01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26
        2003 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
        2004 01-01 04-09 04-12 05-03 05-31 08-30 12-27 12-28
        2005 01-03 03-25 03-28 05-02 05-30 08-29 12-26 12-27
        2006 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
        2007 01-01 04-06 04-09 05-07 05-28 08-27 12-25 12-26
        2008 01-01 03-21 03-24 05-05 05-26 08-25 12-25 12-26
        2009 01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28
        2010 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
        2011 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27
        2012 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26
        2013 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
        2014 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
        2015 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
        2016 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27
        2017 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
        2018 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
        2019 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
        2020 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
        2021 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
        2022 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
        2023 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
        2024 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
        2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
        2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
        2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
        2028 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
        """;

    static final ImmutableSet<LocalDate> HOLIDAYS = holidays();

    /** How many working days there are up to and with each day of the calendar; the first day is number 0. */
    private static final int[] UP_TO = upTo();

    private PlainWorkingDays() {}

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    /** Whether the calendar knows both days, and so all between them. */
    static boolean covers(LocalDate one, LocalDate other) {
        return !one.isBefore(FIRST) && !one.isAfter(LAST) && !other.isBefore(FIRST) && !other.isAfter(LAST);
    }

    /** The working days after the start, up to and with the end; 0 where the end is not after the start. */
    static int elapsed(LocalDate start, LocalDate end) {
        if (!end.isAfter(start)) {
            return 0;
        }
        if (covers(start, end)) {
            return UP_TO[daysIn(end)] - UP_TO[daysIn(start)];
        }
        int days = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }

    /** The day on which so many working days have elapsed first. */
    static LocalDate due(LocalDate start, int days) {
        LocalDate day = start;
        while (elapsed(start, day) < days) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static int daysIn(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(FIRST, day));
    }

    private static int[] upTo() {
        int[] upTo = new int[daysIn(LAST) + 1];
        int days = 0;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            days += isWorkingDay(day) ? 1 : 0;
            upTo[daysIn(day)] = days;
        }
        return upTo;
    }

    private static ImmutableSet<LocalDate> holidays() {
        ImmutableSet.Builder<LocalDate> holidays = ImmutableSet.builder();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(BANK_HOLIDAYS)) {
            ImmutableList<String> words = ImmutableList.copyOf(Splitter.on(' ').split(line));
            for (String day : words.subList(1, words.size())) {
                holidays.add(LocalDate.parse(words.get(0) + "-" + day));
            }
        }
        return holidays.build();
    }
}
