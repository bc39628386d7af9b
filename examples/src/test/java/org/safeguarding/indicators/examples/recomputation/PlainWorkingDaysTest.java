package org.safeguarding.indicators.examples.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWorkingDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2018-12-21, 2018-12-24, 2019-01-02, 2019-01-09, 2019-01-16, 2019-01-23, 2019-02-27",
        "2019-04-17, 2019-04-18, 2019-04-26, 2019-05-03, 2019-05-13, 2019-05-20, 2019-06-25",
        "2019-04-18, 2019-04-23, 2019-04-29, 2019-05-07, 2019-05-14, 2019-05-21, 2019-06-26",
        "2019-05-03, 2019-05-07, 2019-05-13, 2019-05-20, 2019-05-28, 2019-06-04, 2019-07-09",
        "2019-06-03, 2019-06-04, 2019-06-10, 2019-06-17, 2019-06-24, 2019-07-01, 2019-08-05",
        "2019-06-08, 2019-06-10, 2019-06-14, 2019-06-21, 2019-06-28, 2019-07-05, 2019-08-09",
        "2019-12-24, 2019-12-27, 2020-01-03, 2020-01-10, 2020-01-17, 2020-01-24, 2020-02-28",
        "2020-05-01, 2020-05-04, 2020-05-11, 2020-05-18, 2020-05-26, 2020-06-02, 2020-07-07",
        "2022-05-27, 2022-05-30, 2022-06-07, 2022-06-14, 2022-06-21, 2022-06-28, 2022-08-02",
        "2022-09-16, 2022-09-20, 2022-09-26, 2022-10-03, 2022-10-10, 2022-10-17, 2022-11-21",
        "2023-05-05, 2023-05-09, 2023-05-15, 2023-05-22, 2023-05-30, 2023-06-06, 2023-07-11"
    })
    void theDayOfTheStartIsDayNought(
            LocalDate start,
            LocalDate one,
            LocalDate five,
            LocalDate ten,
            LocalDate fifteen,
            LocalDate twenty,
            LocalDate fortyFive) {
        assertThat(PlainWorkingDays.due(start, 1)).isEqualTo(one);
        assertThat(PlainWorkingDays.due(start, 5)).isEqualTo(five);
        assertThat(PlainWorkingDays.due(start, 10)).isEqualTo(ten);
        assertThat(PlainWorkingDays.due(start, 15)).isEqualTo(fifteen);
        assertThat(PlainWorkingDays.due(start, 20)).isEqualTo(twenty);
        assertThat(PlainWorkingDays.due(start, 45)).isEqualTo(fortyFive);
    }

    @Test
    void theListHoldsEightHolidaysAYearAndSevenMore() {
        assertThat(PlainWorkingDays.HOLIDAYS)
                .hasSize(34 * 8 + 7)
                .allMatch(day -> day.getDayOfWeek().getValue() < 6);
    }

    @Test
    void theFinancialYear2018Has253WorkingDays() {
        assertThat(PlainWorkingDays.elapsed(LocalDate.of(2018, 3, 31), LocalDate.of(2019, 3, 31)))
                .isEqualTo(253);
    }

    @Test
    void nothingElapsesBackwards() {
        assertThat(PlainWorkingDays.elapsed(LocalDate.of(2019, 5, 10), LocalDate.of(2019, 5, 9)))
                .isZero();
    }
}
