package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;

/** Days on which counting goes wrong: the edges of periods, windows, months and calendars, and their neighbours. */
final class AwkwardDays {
    /**
     * Ends of February in both kinds of year, running months, Easter, Christmas, one-off holidays and clock changes.
     */
    static final ImmutableList<LocalDate> AS_AT = ImmutableList.of(
            LocalDate.of(2019, 5, 31),
            LocalDate.of(2019, 5, 17),
            LocalDate.of(2019, 3, 31),
            LocalDate.of(2021, 2, 28),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2020, 2, 28),
            LocalDate.of(2021, 3, 1),
            LocalDate.of(2021, 4, 5),
            LocalDate.of(2020, 10, 25),
            LocalDate.of(2018, 3, 25),
            LocalDate.of(2020, 12, 28),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2017, 8, 12));

    private static final ImmutableList<LocalDate> TRAPS = ImmutableList.of(
            LocalDate.of(2016, 2, 29),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2018, 3, 25),
            LocalDate.of(2018, 10, 28),
            LocalDate.of(2019, 3, 31),
            LocalDate.of(2019, 10, 27),
            LocalDate.of(2020, 3, 29),
            LocalDate.of(2020, 10, 25));

    private final AwkwardChoices choices;
    private final LocalDate asAt;
    private final ImmutableList<LocalDate> edges;
    private final ImmutableList<LocalDate> readings;

    AwkwardDays(AwkwardChoices choices) {
        this.choices = choices;
        this.asAt = choices.pick(AS_AT);
        ImmutableSet.Builder<LocalDate> days = ImmutableSet.builder();
        ImmutableSet.Builder<LocalDate> ends = ImmutableSet.builder();
        for (String label : periods()) {
            PlainPeriod period = PlainPeriod.parse(label);
            if (!period.end().isAfter(asAt)) {
                ends.add(period.end());
            }
            for (LocalDate edge : ImmutableList.of(period.start(), period.end(), asAt)) {
                for (int shift = -1; shift <= 1; shift++) {
                    days.add(edge.plusDays(shift), edge.minusMonths(12).plusDays(shift));
                }
                days.add(edge.minusMonths(24), edge.minusMonths(24).minusDays(1));
            }
        }
        // Started on these, a clock of 10, 15 or 45 working days is due about the as-at date.
        for (int back = 60; back <= 72; back++) {
            days.add(asAt.minusDays(back));
        }
        for (int back = 12; back <= 25; back++) {
            days.add(asAt.minusDays(back));
        }
        for (LocalDate holiday : PlainWorkingDays.HOLIDAYS) {
            if (holiday.isAfter(asAt.minusMonths(14)) && holiday.isBefore(asAt)) {
                days.add(holiday, holiday.minusDays(1), holiday.plusDays(1));
            }
        }
        days.addAll(TRAPS);
        this.readings = ends.build().asList();
        this.edges = days.build().asList();
    }

    LocalDate asAt() {
        return asAt;
    }

    /** Periods of each kind that are over, that run at the as-at date, and that have not begun. */
    ImmutableList<String> periods() {
        ImmutableSet.Builder<String> labels = ImmutableSet.builder();
        YearMonth month = YearMonth.from(asAt);
        for (int back : new int[] {-1, 0, 1, 2, 11, 12, 13}) {
            labels.add(month.minusMonths(back).toString());
        }
        for (int back : new int[] {-3, 0, 3, 6, 12}) {
            YearMonth shifted = month.minusMonths(back);
            labels.add(financialYear(shifted) + "-Q" + ((shifted.getMonthValue() + 8) % 12 / 3 + 1));
        }
        for (int back : new int[] {-12, 0, 12}) {
            int year = financialYear(month.minusMonths(back));
            labels.add(String.format(Locale.ROOT, "%d/%02d", year, (year + 1) % 100));
        }
        for (LocalDate day : ImmutableList.of(
                asAt,
                asAt.plusDays(1),
                asAt.minusDays(1),
                month.minusMonths(1).atEndOfMonth(),
                asAt.minusMonths(12),
                LocalDate.of(asAt.getYear() - 1, 2, 28))) {
            labels.add(day.toString());
        }
        return labels.build().asList();
    }

    /** A day: mostly an edge, often any of the last two years, now and then far away or after the as-at date. */
    LocalDate any() {
        if (choices.chance(55)) {
            return choices.pick(edges);
        }
        return choices.chance(90)
                ? asAt.plusDays(choices.between(-800, 15))
                : asAt.plusDays(choices.between(-5000, 500));
    }

    /** A day on which figures as at a date are read: the as-at date often, else the end of a period. */
    LocalDate read() {
        return choices.chance(50) ? asAt : choices.pick(readings);
    }

    /** A day on, before or after another. */
    LocalDate about(LocalDate day) {
        return day.plusDays(choices.between(-1, 1));
    }

    /** One of the three newest days on which the clocks changed, the as-at date itself maybe. */
    LocalDate clockChange() {
        LocalDate day = asAt;
        int passed = choices.between(0, 2);
        while (!isClockChange(day) || passed-- > 0) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static boolean isClockChange(LocalDate day) {
        boolean lastSunday =
                day.getDayOfWeek() == DayOfWeek.SUNDAY && day.plusDays(7).getMonth() != day.getMonth();
        return lastSunday && (day.getMonth() == Month.MARCH || day.getMonth() == Month.OCTOBER);
    }

    private static int financialYear(YearMonth month) {
        return month.getMonthValue() >= 4 ? month.getYear() : month.getYear() - 1;
    }
}
