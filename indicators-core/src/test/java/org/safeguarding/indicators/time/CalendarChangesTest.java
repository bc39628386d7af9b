package org.safeguarding.indicators.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A caller's own calendars, and calendars made from others. */
class CalendarChangesTest {
    private static final WorkingDayCalendar ENGLAND = WorkingDayCalendar.englandAndWales();
    private static final LocalDate FRI_28_JUN_2019 = LocalDate.of(2019, 6, 28);
    private static final LocalDate SAT_29_JUN_2019 = LocalDate.of(2019, 6, 29);
    private static final LocalDate MON_27_MAY_2019 = LocalDate.of(2019, 5, 27);
    private static final LocalDate MON_1_JAN_2029 = LocalDate.of(2029, 1, 1);

    @Test
    void holidaysMayRepeatAndFallOnWeekendsInAnyOrder() {
        WorkingDayCalendar calendar = WorkingDayCalendar.of(
                "local",
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2019, 12, 31),
                ImmutableList.of(FRI_28_JUN_2019, SAT_29_JUN_2019, MON_27_MAY_2019, FRI_28_JUN_2019));

        assertThat(calendar.holidays()).containsExactly(MON_27_MAY_2019, FRI_28_JUN_2019);
        assertThat(calendar.elapsed(Day.of(2019, 1, 1), Day.of(2019, 12, 31))).isEqualTo(260 - 2);
        assertThat(calendar).hasToString("local 2019");
    }

    @Test
    void aHolidayOfOnesOwnTakesAWorkingDayAway() {
        WorkingDayCalendar longer = ENGLAND.withHolidays(ImmutableList.of(FRI_28_JUN_2019, SAT_29_JUN_2019));
        int thu27Jun2019 = Day.of(2019, 6, 27);

        assertThat(longer.holidays()).hasSize(280).contains(FRI_28_JUN_2019);
        assertThat(longer.isWorkingDay(Day.of(FRI_28_JUN_2019))).isFalse();
        assertThat(Day.text(longer.plus(thu27Jun2019, 1))).isEqualTo("2019-07-01");
        assertThat(Day.text(ENGLAND.plus(thu27Jun2019, 1))).isEqualTo("2019-06-28");
        assertThat(longer).hasToString("England and Wales 1995 to 2028").isNotEqualTo(ENGLAND);
    }

    @Test
    void aHolidayTakenOutIsWorked() {
        WorkingDayCalendar shorter = ENGLAND.withoutHoliday(MON_27_MAY_2019);

        assertThat(shorter.isWorkingDay(Day.of(MON_27_MAY_2019))).isTrue();
        assertThat(shorter.holidays()).hasSize(278);
        assertThat(shorter.withHolidays(ImmutableList.of(MON_27_MAY_2019))).isEqualTo(ENGLAND);
        assertThatThrownBy(() -> ENGLAND.withoutHoliday(FRI_28_JUN_2019))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a weekday holiday of England and Wales 1995 to 2028, but was 2019-06-28");
    }

    @Test
    void laterYearsAreAddedWithTheirHolidays() {
        int fri29Dec2028 = Day.of(2028, 12, 29);
        WorkingDayCalendar extended = ENGLAND.extendedTo(2029, ImmutableList.of(MON_1_JAN_2029));

        assertThat(extended).hasToString("England and Wales 1995 to 2029");
        assertThat(extended.holidays()).hasSize(280);
        assertThat(Day.text(extended.plus(fri29Dec2028, 1))).isEqualTo("2029-01-02");
        assertThat(ENGLAND.due(fri29Dec2028, 1)).isEqualTo(Day.FOREVER - 1);
        assertThat(extended.elapsed(Day.of(2019, 4, 17), Day.of(2019, 5, 13))).isEqualTo(15);
        assertThatThrownBy(() -> ENGLAND.extendedTo(2028, ImmutableList.of()))
                .hasMessage("Expected a year that ends after 2028-12-31, but was 2028");
        assertThatThrownBy(() -> ENGLAND.extendedTo(2029, ImmutableList.of(FRI_28_JUN_2019)))
                .hasMessageContaining("Expected a holiday after 2028-12-31, but was 2019-06-28");
        assertThatThrownBy(() -> ENGLAND.extendedTo(2029, ImmutableList.of(LocalDate.of(2028, 12, 31))))
                .hasMessageContaining("but was 2028-12-31");
        assertThatThrownBy(() -> ENGLAND.extendedTo(2029, ImmutableList.of(LocalDate.of(2030, 1, 1))))
                .hasMessage("Expected a holiday within 1995 to 2029, but was 2030-01-01 (calendar England and Wales)");
        assertThatThrownBy(() -> ENGLAND.extendedTo(10_000, ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCalendarThatMakesNoSenseIsRefused() {
        LocalDate first = LocalDate.of(2019, 1, 1);
        assertThatThrownBy(() -> WorkingDayCalendar.of(" ", first, first, ImmutableList.of()))
                .hasMessageContaining("it was blank");
        assertThatThrownBy(() -> WorkingDayCalendar.of("a", first, first.minusDays(1), ImmutableList.of()))
                .hasMessage("Expected a last day on or after 2019-01-01, but was 2018-12-31");
        assertThatThrownBy(() -> WorkingDayCalendar.of(
                        "a", first, FRI_28_JUN_2019, ImmutableList.of(FRI_28_JUN_2019.plusDays(3))))
                .hasMessage("Expected a holiday within 2019-01-01 to 2019-06-28, but was 2019-07-01 (calendar a)");
        assertThatThrownBy(() -> WorkingDayCalendar.of("a", LocalDate.MIN, first, ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCalendarMayCoverASingleDay() {
        WorkingDayCalendar day = WorkingDayCalendar.of("a", FRI_28_JUN_2019, FRI_28_JUN_2019, ImmutableList.of());
        int fri28Jun2019 = Day.of(FRI_28_JUN_2019);

        assertThat(day.isWorkingDay(fri28Jun2019)).isTrue();
        assertThat(day.elapsed(fri28Jun2019, fri28Jun2019)).isZero();
        assertThat(day.due(fri28Jun2019, 1)).isEqualTo(Day.FOREVER - 1);
    }

    @Test
    void calendarsAreEqualByNameYearsAndHolidays() {
        LocalDate first = LocalDate.of(2019, 1, 1);
        LocalDate last = LocalDate.of(2019, 12, 31);
        WorkingDayCalendar calendar = WorkingDayCalendar.of("a", first, last, ImmutableList.of(FRI_28_JUN_2019));

        assertThat(calendar)
                .isEqualTo(WorkingDayCalendar.of("a", first, last, ImmutableList.of(FRI_28_JUN_2019, SAT_29_JUN_2019)))
                .hasSameHashCodeAs(WorkingDayCalendar.of("a", first, last, ImmutableList.of(FRI_28_JUN_2019)))
                .isNotEqualTo(WorkingDayCalendar.of("b", first, last, ImmutableList.of(FRI_28_JUN_2019)))
                .isNotEqualTo(WorkingDayCalendar.of("a", first, last, ImmutableList.of()))
                .isNotEqualTo(WorkingDayCalendar.of("a", first.plusDays(1), last, ImmutableList.of(FRI_28_JUN_2019)))
                .isNotEqualTo(WorkingDayCalendar.of("a", first, last.minusDays(1), ImmutableList.of(FRI_28_JUN_2019)))
                .isNotEqualTo("a 2019");
    }
}
