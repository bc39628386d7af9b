package org.safeguarding.indicators.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class LondonTimeTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDateTime SUN_1_JAN_1989 = LocalDateTime.of(1989, 1, 1, 0, 0);
    private static final LocalDateTime FRI_1_JAN_2051 = LocalDateTime.of(2051, 1, 1, 0, 0);

    @Test
    void everyHalfHourFrom1989To2050IsTheSecondThatTheZonesRulesGive() {
        LocalDateTime local = SUN_1_JAN_1989;
        while (local.isBefore(FRI_1_JAN_2051)) {
            if (LondonTime.second(local) != local.atZone(LONDON).toEpochSecond()) {
                assertThat(LondonTime.second(local))
                        .as("%s", local)
                        .isEqualTo(local.atZone(LONDON).toEpochSecond());
            }
            local = local.plusMinutes(30);
        }
    }

    @Test
    void everyHalfHourFrom1989To2050FallsOnTheDayThatTheZonesRulesGive() {
        ZonedDateTime end = FRI_1_JAN_2051.atZone(LONDON);
        for (ZonedDateTime time = SUN_1_JAN_1989.atZone(LONDON); time.isBefore(end); time = time.plusMinutes(30)) {
            long second = time.toEpochSecond();
            long day = time.toLocalDate().toEpochDay();
            if (LondonTime.day(second) != day
                    || LondonTime.day(second - 1)
                            != time.minusSeconds(1).toLocalDate().toEpochDay()) {
                assertThat(LondonTime.day(second)).as("%s", time).isEqualTo(day);
                assertThat(LondonTime.day(second - 1))
                        .as("a second before %s", time)
                        .isEqualTo(day - 1);
            }
        }
    }

    /** In 1846 London kept its own sun: 75 seconds behind. */
    @Test
    void aDayBeforeRailwayTimeBeginsAfterMidnightInUtc() {
        LocalDate date = LocalDate.of(1846, 6, 1);
        long midnight = date.atStartOfDay(LONDON).toEpochSecond();

        assertThat(midnight).isEqualTo(date.toEpochDay() * LondonTime.DAY_SECONDS + 75);
        assertThat(LondonTime.second(date.atStartOfDay())).isEqualTo(midnight);
        assertThat(LondonTime.day(midnight)).isEqualTo(date.toEpochDay());
        assertThat(LondonTime.day(midnight - 1)).isEqualTo(date.toEpochDay() - 1);
    }
}
