package org.safeguarding.indicators.io.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdaysTest {
    private final Workdays workdays = new Workdays(LocalDate.of(2014, 4, 1), LocalDate.of(2023, 12, 31));

    private List<String> weekdaysOff(int year) {
        return Stream.iterate(LocalDate.of(year, 1, 1), day -> day.getYear() == year, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> !workdays.isWorking(Days.of(day)))
                .map(day -> day.toString().substring(5))
                .toList();
    }

    /** As GOV.UK lists them; years with a one-off day are left out, since the generator does not know those. */
    @ParameterizedTest
    @CsvSource({
        "2014, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2015, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        "2017, 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"
    })
    void bankHolidaysFollowTheirRules(int year, String days) {
        assertThat(String.join(" ", weekdaysOff(year))).isEqualTo(days);
    }

    /** Good Friday 19 April and Easter Monday 22 April 2019 do not count. */
    @Test
    void workingDaysAreCountedAfterTheStart() {
        int wednesday = Days.of(LocalDate.of(2019, 4, 17));
        assertThat(Days.date(workdays.plus(wednesday, 1))).isEqualTo("2019-04-18");
        assertThat(Days.date(workdays.plus(wednesday, 15))).isEqualTo("2019-05-13");
        assertThat(Days.date(workdays.plus(wednesday, 45))).isEqualTo("2019-06-25");
        assertThat(workdays.elapsed(wednesday, Days.of(LocalDate.of(2019, 5, 13))))
                .isEqualTo(15);
        assertThat(workdays.elapsed(wednesday, wednesday)).isZero();
    }

    @Test
    void aRangeWithoutAWorkingDayIsRefused() {
        int saturday = Days.of(LocalDate.of(2019, 6, 1));
        assertThat(Days.date(workdays.onOrAfter(saturday))).isEqualTo("2019-06-03");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workdays.any(new Chance(1), saturday, saturday + 1))
                .withMessage("expected a working day from 2019-06-01 to 2019-06-02 but there is none");
    }
}
