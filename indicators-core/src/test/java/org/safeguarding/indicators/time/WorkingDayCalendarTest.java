package org.safeguarding.indicators.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WorkingDayCalendarTest {
    private static final WorkingDayCalendar ENGLAND = WorkingDayCalendar.englandAndWales();
    private static final int FRI_7_JUN_2019 = Day.of(2019, 6, 7);
    private static final int SAT_8_JUN_2019 = Day.of(2019, 6, 8);
    private static final int SUN_31_DEC_2028 = Day.of(2028, 12, 31);

    private static final ImmutableMap<String, WorkingDayCalendar> CALENDARS = ImmutableMap.of(
            "England and Wales",
            ENGLAND,
            "July 2014",
            calendar("2014-05-31", "2014-07-31", "2014-07-16", "2014-07-18"),
            "Armistice",
            calendar("2011-01-01", "2011-12-31", "2011-11-11"),
            "many",
            calendar(
                    "2011-01-01",
                    "2012-12-31",
                    "2011-10-10",
                    "2011-11-11",
                    "2011-11-24",
                    "2011-12-25",
                    "2011-05-30",
                    "2011-02-21",
                    "2011-12-26",
                    "2012-01-02"),
            "weekends",
            calendar("2006-01-01", "2023-12-31"));

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "working-days-after.csv", useHeadersInDisplayName = true)
    void theNthWorkingDayAfterAStartCountsTheStartAsDayZero(
            String weekday,
            LocalDate start,
            LocalDate after1,
            LocalDate after5,
            LocalDate after10,
            LocalDate after15,
            LocalDate after20,
            LocalDate after45,
            LocalDate not15,
            LocalDate not45) {
        int from = Day.of(start);
        ImmutableMap<Integer, LocalDate> expected =
                ImmutableMap.of(1, after1, 5, after5, 10, after10, 15, after15, 20, after20, 45, after45);

        assertThat(start.getDayOfWeek().name()).startsWithIgnoringCase(weekday);
        expected.forEach((n, date) -> {
            assertThat(Day.toDate(ENGLAND.plus(from, n))).isEqualTo(date);
            assertThat(ENGLAND.elapsed(from, Day.of(date))).isEqualTo(n);
            assertThat(ENGLAND.elapsed(from, Day.of(date) - 1)).isEqualTo(n - 1);
        });
        assertThat(Day.toDate(ENGLAND.plus(from, 15))).isNotEqualTo(not15);
        assertThat(Day.toDate(ENGLAND.plus(from, 15 - 1))).isEqualTo(not15);
        assertThat(Day.toDate(ENGLAND.plus(from, 45 - 1))).isEqualTo(not45);
    }

    @ParameterizedTest(name = "{0}: {2} from {3}, {4}")
    @CsvFileSource(resources = "working-day-cases.csv", useHeadersInDisplayName = true)
    void aPublishedCaseComesOutOrDiffersAsOurConventionsSay(
            String number, String calendar, String question, LocalDate start, String argument, String expected) {
        WorkingDayCalendar days = CALENDARS.get(calendar);
        int from = Day.of(start);
        if (expected.equals("refused")) {
            assertThatThrownBy(() -> answer(days, question, from, argument))
                    .as("case %s", number)
                    .isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(answer(days, question, from, argument))
                    .as("case %s", number)
                    .isEqualTo(expected);
        }
    }

    private static String answer(WorkingDayCalendar days, String question, int from, String argument) {
        return switch (question) {
            case "elapsed" -> Integer.toString(days.elapsed(from, Day.of(LocalDate.parse(argument))));
            case "after" -> Day.text(days.plus(from, Integer.parseInt(argument)));
            default -> throw new IllegalArgumentException("Expected elapsed or after, but was " + question);
        };
    }

    /** OpenGamma Strata's case 181, with 30 June 2014 a holiday. */
    @Test
    void theLastWorkingDayOfAMonthIsTheOneWithTheMonthsCount() {
        WorkingDayCalendar june = calendar("2014-05-31", "2014-07-31", "2014-06-30");
        int sat31May2014 = Day.of(2014, 5, 31);
        int workingDays = june.elapsed(sat31May2014, Day.of(2014, 6, 30));
        assertThat(Day.text(june.plus(sat31May2014, workingDays))).isEqualTo("2014-06-27");
    }

    @Test
    void theLastDayWithinAnAllowanceRunsOverTheDaysNotWorkedThatFollow() {
        assertThat(Day.text(ENGLAND.due(FRI_7_JUN_2019, 5))).isEqualTo("2019-06-14");
        assertThat(Day.text(ENGLAND.lastWithin(FRI_7_JUN_2019, 5))).isEqualTo("2019-06-16");
        assertThat(Day.text(ENGLAND.lastWithin(SAT_8_JUN_2019, 0))).isEqualTo("2019-06-09");
        assertThat(Day.text(ENGLAND.lastWithin(Day.of(2019, 4, 17), 1))).isEqualTo("2019-04-22");
    }

    @Test
    void whereTheCalendarEndsFirstThereIsNoLastDayAndNothingFallsDue() {
        int thu28Dec2028 = Day.of(2028, 12, 28);
        assertThat(Day.text(ENGLAND.due(thu28Dec2028, 1))).isEqualTo("2028-12-29");
        assertThat(ENGLAND.due(thu28Dec2028, 2)).isEqualTo(Day.FOREVER - 1);
        assertThat(Day.text(ENGLAND.lastWithin(thu28Dec2028, 0))).isEqualTo("2028-12-28");
        assertThat(ENGLAND.lastWithin(thu28Dec2028, 1)).isEqualTo(Day.FOREVER - 1);
        assertThat(ENGLAND.due(thu28Dec2028, Integer.MAX_VALUE)).isEqualTo(Day.FOREVER - 1);
        assertThat(ENGLAND.lastWithin(thu28Dec2028, Integer.MAX_VALUE)).isEqualTo(Day.FOREVER - 1);
        assertThat(ENGLAND.due(SUN_31_DEC_2028, 0)).isEqualTo(SUN_31_DEC_2028);
        assertThatThrownBy(() -> ENGLAND.plus(thu28Dec2028, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a day within 1995 to 2028 (working-day calendar England and Wales),"
                        + " but working day 2 after 2028-12-28 lies beyond");
    }

    @Test
    void aDayOutsideTheYearsCoveredIsRefusedNamingThem() {
        int sun1Jan1995 = Day.of(1995, 1, 1);
        String message =
                "Expected a day within 1995 to 2028 (working-day calendar England and Wales), but was 2029-01-01";
        assertThat(ENGLAND.firstDay()).isEqualTo(sun1Jan1995);
        assertThat(ENGLAND.lastDay()).isEqualTo(SUN_31_DEC_2028);
        assertThat(ENGLAND.covers(sun1Jan1995)).isTrue();
        assertThat(ENGLAND.covers(SUN_31_DEC_2028)).isTrue();
        assertThat(ENGLAND.covers(sun1Jan1995 - 1)).isFalse();
        assertThat(ENGLAND.covers(SUN_31_DEC_2028 + 1)).isFalse();
        assertThat(ENGLAND.covers(Day.NONE)).isFalse();
        assertThat(ENGLAND.covers(Day.FOREVER)).isFalse();
        assertThatThrownBy(() -> ENGLAND.elapsed(SUN_31_DEC_2028, SUN_31_DEC_2028 + 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> ENGLAND.isWorkingDay(SUN_31_DEC_2028 + 1)).hasMessage(message);
        assertThatThrownBy(() -> ENGLAND.due(SUN_31_DEC_2028 + 1, 0)).hasMessage(message);
        assertThatThrownBy(() -> ENGLAND.lastWithin(SUN_31_DEC_2028 + 1, 0)).hasMessage(message);
        assertThatThrownBy(() -> ENGLAND.elapsed(sun1Jan1995 - 1, sun1Jan1995))
                .hasMessageEndingWith("but was 1994-12-31");
        assertThatThrownBy(() -> ENGLAND.elapsed(Day.NONE, sun1Jan1995)).hasMessageEndingWith("but was blank");
    }

    @Test
    void anEndBeforeTheStartAndANegativeCountAreRefused() {
        assertThatThrownBy(() -> ENGLAND.elapsed(SAT_8_JUN_2019, FRI_7_JUN_2019))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected an end on or after the start 2019-06-08, but was 2019-06-07");
        String message = "Expected 0 or more working days, but was -1";
        assertThatThrownBy(() -> ENGLAND.plus(FRI_7_JUN_2019, -1)).hasMessage(message);
        assertThatThrownBy(() -> ENGLAND.due(FRI_7_JUN_2019, -1)).hasMessage(message);
        assertThatThrownBy(() -> ENGLAND.lastWithin(FRI_7_JUN_2019, -1)).hasMessage(message);
    }

    static WorkingDayCalendar calendar(String first, String last, String... holidays) {
        return WorkingDayCalendar.of(
                "test",
                LocalDate.parse(first),
                LocalDate.parse(last),
                ImmutableList.copyOf(holidays).stream().map(LocalDate::parse).toList());
    }
}
