package org.safeguarding.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.calculation.Courses.Pupil;
import org.safeguarding.indicators.calculation.Spells.Spell;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.WorkingDayCalendar;

class OpenBeyondTest {
    private static final OpenBeyond<Pupil, Spell> BEYOND_10_DAYS =
            new OpenBeyond<>(Courses.OPEN, DayAllowance.calendarDays(10));
    private static final OpenBeyond<Pupil, Spell> BEYOND_10_DAYS_THROUGH_THE_END_DAY =
            new OpenBeyond<>(Courses.OPEN_THROUGH_THE_END_DAY, DayAllowance.calendarDays(10));
    private static final OpenBeyond<Pupil, Spell> BEYOND_5_WORKING_DAYS =
            new OpenBeyond<>(Courses.OPEN, DayAllowance.workingDays(5, WorkingDayCalendar.englandAndWales()));

    @ParameterizedTest(name = "from {0} to {1} read on {2}: {3}, {4} where the end day counts")
    @CsvSource({
        "100, , 109, false, false",
        "100, , 110, false, false",
        "100, , 111, true, true",
        "100, , 3000000, true, true",
        "100, 120, 119, true, true",
        "100, 120, 120, false, true",
        "100, 111, 111, false, true",
        "100, 110, 110, false, false",
        "100, 110, 111, false, false",
        "100, 90, 111, false, false"
    })
    void whatIsOpenCountsFromTheDayAfterItsAllowance(
            int start, @Nullable Integer stop, int day, boolean counts, boolean endDayCounts) {
        Pupil pupil = Pupil.of(new Spell("A", start, stop == null ? Day.NONE : stop));

        assertThat(Spells.counted(BEYOND_10_DAYS, pupil, day)).hasSize(counts ? 1 : 0);
        assertThat(Spells.counted(BEYOND_10_DAYS_THROUGH_THE_END_DAY, pupil, day))
                .hasSize(endDayCounts ? 1 : 0);
    }

    @ParameterizedTest(name = "from {0} read on {1}: {2}")
    @CsvSource({
        "2019-06-07, 2019-06-14, false", // Friday to Friday: 5 elapsed
        "2019-06-07, 2019-06-16, false", // Sunday: still 5
        "2019-06-07, 2019-06-17, true",
        "1994-12-30, 2019-06-17, false", // begun before the calendar
        "2028-12-01, 2028-12-31, true",
        "2028-12-01, 2029-01-01, false" // the calendar is over
    })
    void workingDaysAreToldInTheYearsOfTheCalendarOnly(LocalDate start, LocalDate day, boolean counts) {
        Pupil pupil = Pupil.of(new Spell("A", Day.of(start), Day.NONE));

        assertThat(Spells.counted(BEYOND_5_WORKING_DAYS, pupil, Day.of(day))).hasSize(counts ? 1 : 0);
    }
}
