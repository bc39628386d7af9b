package org.safeguarding.indicators.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class HourAllowanceTest {
    private static final HourAllowance IN_24_HOURS = HourAllowance.hours(24);

    @ParameterizedTest(name = "{0} to {1}")
    @CsvFileSource(resources = "hours.csv", useHeadersInDisplayName = true)
    void hoursAreRealTimeInLondon(
            LocalDateTime start, LocalDateTime stop, Duration elapsed, boolean within, LocalDate lastTimely) {
        assertThat(IN_24_HOURS.elapsed(start, stop)).isEqualTo(elapsed);
        assertThat(IN_24_HOURS.within(start, stop)).isEqualTo(within);
        assertThat(IN_24_HOURS.impossible(start, stop)).isEqualTo(elapsed.isNegative());
        assertThat(Day.toDate(IN_24_HOURS.lastTimely(start))).isEqualTo(lastTimely);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-13T10:00, 0, 2019-05-12",
        "2019-05-13T00:00, 0, 2019-05-12",
        "2019-05-13T10:00, 13, 2019-05-12",
        "2019-05-13T10:00, 14, 2019-05-13",
        "2019-05-13T10:00, 38, 2019-05-14",
        "2019-05-13T10:00, 72, 2019-05-15"
    })
    void theLastTimelyDayIsTheLastToEndWithinTheHours(LocalDateTime start, int hours, LocalDate expected) {
        assertThat(Day.toDate(HourAllowance.hours(hours).lastTimely(start))).isEqualTo(expected);
    }

    @Test
    void anAllowanceSaysWhatItIs() {
        assertThat(IN_24_HOURS.describe()).isEqualTo("within 24 hours");
        assertThat(HourAllowance.hours(1)).hasToString("within 1 hour");
        assertThat(IN_24_HOURS.n()).isEqualTo(24);
        assertThat(IN_24_HOURS)
                .isEqualTo(HourAllowance.hours(24))
                .hasSameHashCodeAs(HourAllowance.hours(24))
                .isNotEqualTo(HourAllowance.hours(25))
                .isNotEqualTo(DayAllowance.calendarDays(24));
    }

    @Test
    void mistakesAreRefused() {
        assertThatThrownBy(() -> HourAllowance.hours(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected 0 or more hours, but was -1");
    }

    @Test
    void aDayBeyondAllDaysIsTheFirstOrTheLastOfThem() {
        assertThat(IN_24_HOURS.lastTimely(LocalDateTime.MAX)).isEqualTo(Day.FOREVER - 1);
        assertThat(IN_24_HOURS.lastTimely(LocalDateTime.MIN)).isEqualTo(Day.NONE + 1);
        assertThat(IN_24_HOURS.within(LocalDateTime.MIN, LocalDateTime.MAX)).isFalse();
        assertThat(IN_24_HOURS.impossible(LocalDateTime.MAX, LocalDateTime.MIN)).isTrue();
    }
}
