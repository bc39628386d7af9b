package org.safeguarding.indicators.safeguarding;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/** Windows, elapsed time and ages by plain loops over {@code java.time}; nothing here is fast. */
final class PlainDays {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
    private static final LocalDate FIRST_COVERED = LocalDate.of(1995, Month.JANUARY, 1);
    private static final LocalDate LAST_COVERED = LocalDate.of(2028, Month.DECEMBER, 31);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private PlainDays() {}

    static boolean covered(int day) {
        LocalDate date = Day.toDate(day);
        return !date.isBefore(FIRST_COVERED) && !date.isAfter(LAST_COVERED);
    }

    /** Working days in (start, end]. */
    static int elapsedWorkingDays(int start, int end) {
        int elapsed = 0;
        for (int day = start + 1; day <= end; day++) {
            elapsed += CALENDAR.isWorkingDay(day) ? 1 : 0;
        }
        return elapsed;
    }

    /** Real time: a local time in the spring gap moves an hour forward, one in the autumn overlap is the earlier. */
    static Duration elapsed(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from.atZone(LONDON), to.atZone(LONDON));
    }

    /** The first day of the rolling 12 months at a day. */
    static int rollingStart(int day) {
        LocalDate end = Day.toDate(day);
        boolean monthEnd = end.plusDays(1).getDayOfMonth() == 1;
        LocalDate start = monthEnd
                ? end.withDayOfMonth(1).minusMonths(11)
                : end.minusMonths(12).plusDays(1);
        return Day.of(start);
    }

    static int twelveMonthsBefore(int day) {
        return Day.of(Day.toDate(day).minusMonths(12));
    }

    static int monthsBefore(int day, int months) {
        return Day.of(Day.toDate(day).minusMonths(months));
    }

    static int monthsAfter(int day, int months) {
        return Day.of(Day.toDate(day).plusMonths(months));
    }

    /** The age band of a child on a day. */
    static String ageBand(ChildRecord child, int day) {
        if (child.born() == Day.NONE) {
            return child.expected() != Day.NONE && day < child.expected() ? "unborn" : "unknown";
        }
        LocalDate born = Day.toDate(child.born());
        LocalDate on = Day.toDate(day);
        if (on.isBefore(born)) {
            return "unborn";
        }
        int age = 0;
        while (!birthday(born, age + 1).isAfter(on)) {
            age++;
        }
        return age == 0 ? "0" : age < 5 ? "1-4" : age < 10 ? "5-9" : age < 16 ? "10-15" : age < 18 ? "16-17" : "18+";
    }

    /** In a year without 29 February, whoever was born on it has a birthday on 1 March. */
    private static LocalDate birthday(LocalDate born, int age) {
        int year = born.getYear() + age;
        boolean missing = born.getMonth() == Month.FEBRUARY
                && born.getDayOfMonth() == 29
                && !LocalDate.of(year, Month.JANUARY, 1).isLeapYear();
        return missing ? LocalDate.of(year, Month.MARCH, 1) : born.withYear(year);
    }

    /** A later date than the as-at date reads as blank. */
    static int known(int date, int asAt) {
        return date > asAt ? Day.NONE : date;
    }

    static Optional<LocalDateTime> known(Optional<LocalDateTime> moment, int asAt) {
        return moment.filter(m -> Day.of(m.toLocalDate()) <= asAt);
    }

    /** Open at a day, the end day not included. */
    static boolean open(int start, int end, int day) {
        return start <= day && (end == Day.NONE || end > day);
    }
}
