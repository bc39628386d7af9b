package org.safeguarding.indicators.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDayCalendarProperties {
    private static final LocalDate FIRST = LocalDate.of(2018, 12, 20);
    private static final LocalDate LAST = LocalDate.of(2019, 6, 10);
    private static final int DAYS = Day.of(LAST) - Day.of(FIRST);

    /** Small calendars with runs of holidays, where every question meets both ends. */
    @Provide
    Arbitrary<WorkingDayCalendar> calendars() {
        Arbitrary<List<LocalDate>> holidays = Arbitraries.integers()
                .between(0, DAYS)
                .map(i -> FIRST.plusDays(i))
                .list()
                .ofMaxSize(60);
        return Arbitraries.oneOf(
                holidays.map(days -> WorkingDayCalendar.of("random", FIRST, LAST, days)),
                Arbitraries.just(WorkingDayCalendar.englandAndWales()));
    }

    @Property
    void elapsedIsThePlainCount(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll @IntRange(max = 20_000) int from,
            @ForAll @IntRange(max = 400) int days) {
        int start = startIn(calendar, from);
        int end = Math.min(start + days, calendar.lastDay());
        int count = 0;
        for (int day = start + 1; day <= end; day++) {
            LocalDate date = Day.toDate(day);
            boolean weekday = date.getDayOfWeek().getValue() <= 5;
            count += weekday && !calendar.holidays().contains(date) ? 1 : 0;
        }
        assertThat(calendar.elapsed(start, end)).isEqualTo(count);
    }

    @Property
    void dueIsTheFirstDayOnWhichSoManyHaveElapsedAndLastWithinTheLast(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll @IntRange(max = 20_000) int from,
            @ForAll @IntRange(max = 130) int n) {
        int start = startIn(calendar, from);
        int first = Day.FOREVER - 1;
        int last = Day.FOREVER - 1;
        for (int day = calendar.lastDay(); day >= start; day--) {
            int elapsed = calendar.elapsed(start, day);
            if (elapsed == n) {
                first = day;
            }
            if (elapsed > n) {
                last = day - 1;
            }
        }

        assertThat(calendar.due(start, n)).isEqualTo(first);
        assertThat(calendar.lastWithin(start, n)).isEqualTo(last);
        assertThat(calendar.due(start, n)).isLessThanOrEqualTo(calendar.lastWithin(start, n));
        if (calendar.covers(first)) {
            assertThat(calendar.plus(start, n)).isEqualTo(first);
            assertThat(n == 0 || calendar.isWorkingDay(first)).isTrue();
        }
    }

    @Property
    void elapsedTimesAddUp(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll @IntRange(max = 20_000) int from,
            @ForAll @IntRange(max = 200) int days,
            @ForAll @IntRange(max = 200) int more) {
        int start = startIn(calendar, from);
        int middle = Math.min(start + days, calendar.lastDay());
        int end = Math.min(middle + more, calendar.lastDay());
        assertThat(calendar.elapsed(start, middle) + calendar.elapsed(middle, end))
                .isEqualTo(calendar.elapsed(start, end));
    }

    private static int startIn(WorkingDayCalendar calendar, int from) {
        return calendar.firstDay() + from % (calendar.lastDay() - calendar.firstDay() + 1);
    }
}
