package org.safeguarding.indicators.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DayAllowanceTest {
    private static final WorkingDayCalendar ENGLAND = WorkingDayCalendar.englandAndWales();
    private static final DayAllowance IN_15_WORKING_DAYS = DayAllowance.workingDays(15, ENGLAND);
    private static final int MON_3_JUN_2019 = Day.of(2019, 6, 3);
    private static final int MON_24_JUN_2019 = Day.of(2019, 6, 24);

    @ParameterizedTest(name = "{0} {1} from {2}")
    @CsvFileSource(resources = "day-allowances.csv", useHeadersInDisplayName = true)
    void anAllowanceFallsDueAndEndsWhereItShould(
            int n, String unit, LocalDate start, LocalDate due, LocalDate lastTimely) {
        DayAllowance allowance = allowance(n, unit);
        int from = Day.of(start);
        int last = Day.of(lastTimely);

        assertThat(Day.toDate(allowance.due(from))).isEqualTo(due);
        assertThat(Day.toDate(allowance.lastTimely(from))).isEqualTo(lastTimely);
        assertThat(allowance.within(from, last)).isTrue();
        assertThat(allowance.within(from, last + 1)).isFalse();
    }

    static DayAllowance allowance(int n, String unit) {
        return switch (unit) {
            case "calendar days" -> DayAllowance.calendarDays(n);
            case "weeks" -> DayAllowance.weeks(n);
            case "working days" -> DayAllowance.workingDays(n, ENGLAND);
            case "calendar months" -> DayAllowance.calendarMonths(n);
            default -> throw new IllegalArgumentException("Expected a unit, but was " + unit);
        };
    }

    @Test
    void theDueDayItselfIsWithin() {
        assertThat(IN_15_WORKING_DAYS.due(MON_3_JUN_2019)).isEqualTo(MON_24_JUN_2019);
        assertThat(IN_15_WORKING_DAYS.within(MON_3_JUN_2019, MON_24_JUN_2019)).isTrue();
        assertThat(IN_15_WORKING_DAYS.within(MON_3_JUN_2019, MON_24_JUN_2019 + 1))
                .isFalse();
        assertThat(IN_15_WORKING_DAYS.within(MON_3_JUN_2019, MON_3_JUN_2019)).isTrue();
    }

    @Test
    void onlyWorkingDaysHaveYearsThatAreNotCovered() {
        int mon1Jan2029 = Day.of(2029, 1, 1);
        int wed27Dec2028 = Day.of(2028, 12, 27);

        assertThat(IN_15_WORKING_DAYS.covers(mon1Jan2029)).isFalse();
        assertThat(IN_15_WORKING_DAYS.covers(wed27Dec2028)).isTrue();
        assertThat(DayAllowance.calendarDays(20).covers(mon1Jan2029)).isTrue();
        assertThat(DayAllowance.calendarMonths(3).covers(mon1Jan2029)).isTrue();
        assertThat(IN_15_WORKING_DAYS.due(wed27Dec2028)).isEqualTo(Day.FOREVER - 1);
        assertThat(IN_15_WORKING_DAYS.lastTimely(wed27Dec2028)).isEqualTo(Day.FOREVER - 1);
        assertThat(IN_15_WORKING_DAYS.within(wed27Dec2028, mon1Jan2029 - 1)).isTrue();
        assertThatThrownBy(() -> IN_15_WORKING_DAYS.within(wed27Dec2028, mon1Jan2029))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("1995 to 2028 (working-day calendar England and Wales), but was 2029-01-01");
        assertThatThrownBy(() -> IN_15_WORKING_DAYS.due(mon1Jan2029)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAllowanceSaysWhatItIs() {
        assertThat(DayAllowance.workingDays(45, ENGLAND).describe()).isEqualTo("within 45 working days");
        assertThat(DayAllowance.workingDays(1, ENGLAND).describe()).isEqualTo("within 1 working day");
        assertThat(DayAllowance.calendarDays(20).describe()).isEqualTo("within 20 calendar days");
        assertThat(DayAllowance.weeks(26).describe()).isEqualTo("within 26 weeks");
        assertThat(DayAllowance.weeks(26).n()).isEqualTo(26);
        assertThat(DayAllowance.calendarMonths(3)).hasToString("within 3 calendar months");
        assertThat(IN_15_WORKING_DAYS).hasToString("within 15 working days (England and Wales 1995 to 2028)");
    }

    @Test
    void allowancesAreEqualByNumberUnitAndCalendar() {
        WorkingDayCalendar longer = ENGLAND.withHolidays(ImmutableList.of(LocalDate.of(2019, 6, 28)));
        assertThat(IN_15_WORKING_DAYS)
                .isEqualTo(DayAllowance.workingDays(15, ENGLAND))
                .hasSameHashCodeAs(DayAllowance.workingDays(15, ENGLAND))
                .isNotEqualTo(DayAllowance.workingDays(15, longer))
                .isNotEqualTo(DayAllowance.workingDays(16, ENGLAND))
                .isNotEqualTo(DayAllowance.calendarDays(15));
        assertThat(DayAllowance.weeks(2)).isNotEqualTo(DayAllowance.calendarDays(14));
        assertThat(DayAllowance.weeks(1)).isNotEqualTo(DayAllowance.calendarDays(1));
    }

    @Test
    void mistakesAreRefused() {
        assertThatThrownBy(() -> DayAllowance.calendarDays(-1))
                .hasMessage("Expected 0 or more calendar days, but was -1");
        assertThatThrownBy(() -> DayAllowance.workingDays(-1, ENGLAND))
                .hasMessage("Expected 0 or more working days, but was -1");
        assertThatThrownBy(() -> DayAllowance.weeks(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DayAllowance.calendarMonths(-1)).isInstanceOf(IllegalArgumentException.class);
        for (String unit : ImmutableList.of("calendar days", "weeks", "working days", "calendar months")) {
            DayAllowance allowance = allowance(5, unit);
            assertThatThrownBy(() -> allowance.within(MON_24_JUN_2019, MON_3_JUN_2019))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Expected a stop on or after the start 2019-06-24, but was 2019-06-03");
            assertThatThrownBy(() -> allowance.due(Day.NONE)).hasMessage("Expected a known day, but was blank");
            assertThatThrownBy(() -> allowance.lastTimely(Day.FOREVER)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> allowance.within(MON_3_JUN_2019, Day.FOREVER))
                    .hasMessage("Expected a known day, but was forever");
        }
    }

    @Test
    void aDueDayBeyondAllDaysIsTheLastOfThem() {
        assertThat(DayAllowance.weeks(Integer.MAX_VALUE).due(MON_3_JUN_2019)).isEqualTo(Day.FOREVER - 1);
        assertThat(DayAllowance.calendarDays(Integer.MAX_VALUE).lastTimely(MON_3_JUN_2019))
                .isEqualTo(Day.FOREVER - 1);
        assertThat(DayAllowance.calendarMonths(Integer.MAX_VALUE).due(MON_3_JUN_2019))
                .isEqualTo(Day.FOREVER - 1);
    }
}
