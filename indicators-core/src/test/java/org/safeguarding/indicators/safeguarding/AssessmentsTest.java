package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safeguarding.indicators.time.Day;

class AssessmentsTest {
    private static final int SAT_31_DEC_1994 = Day.of(1994, 12, 31);
    private static final int MON_1_APR_2019 = Day.of(2019, 4, 1);
    private static final int WED_1_MAY_2019 = Day.of(2019, 5, 1);
    private static final int FRI_31_MAY_2019 = Day.of(2019, 5, 31);
    private static final int FRI_5_JUL_2019 = Day.of(2019, 7, 5);
    private static final int MON_8_JUL_2019 = Day.of(2019, 7, 8);
    private static final int WED_31_JUL_2019 = Day.of(2019, 7, 31);
    private static final int MON_1_JAN_2029 = Day.of(2029, 1, 1);

    private static final String OVERDUE = "assessments-overdue";

    private static ChildRecord assessed(Assessment... assessments) {
        return ChildRecord.builder("K1").addAssessments(assessments).build();
    }

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvFileSource(resources = "assessment-durations.csv", useHeadersInDisplayName = true)
    void anAssessmentIsInOneBandOfWorkingDays(LocalDate started, LocalDate authorised, String band) {
        List<String> durations = Figures.of(
                        WED_31_JUL_2019, assessed(Assessment.of("A1", Day.of(started), Day.of(authorised))))
                .all("assessment-duration", authorised.toString());

        assertThat(durations).hasSize(11).startsWith("1 = 1").contains(band + ": 1 / 1 = 100");
        assertThat(durations).filteredOn(line -> line.endsWith(": 0 / 1 = 0")).hasSize(9);
    }

    @Test
    void anAssessmentThatBeganBeforeTheCalendarDoesHasNoBand() {
        Figures figures = Figures.of(WED_31_JUL_2019, assessed(Assessment.of("A1", SAT_31_DEC_1994, FRI_31_MAY_2019)));

        assertThat(figures.of("assessment-duration", "2019-05")).isEqualTo("0 = 0");
        assertThat(figures.of("assessment-service-pct", "2019-05")).isEqualTo("0 / 1 = 0");
    }

    @Test
    void anAssessmentAuthorisedBeforeItStartedIsNotThereBeforeItStarts() {
        ChildRecord child = assessed(Assessment.of("A1", FRI_31_MAY_2019, WED_1_MAY_2019));

        assertThat(Figures.of(FRI_31_MAY_2019 - 1, child).of("assessment-duration", "2019-05"))
                .isEqualTo("0 = 0");
        assertThat(Figures.of(FRI_31_MAY_2019, child).of("assessment-duration", "2019-05"))
                .isEqualTo("1 = 1");
    }

    @Test
    void onThe45thWorkingDayAnAssessmentIsNotYetLateNorOnTheWeekendAfter() {
        Figures figures = Figures.of(WED_31_JUL_2019, assessed(Assessment.of("A1", WED_1_MAY_2019, Day.NONE)));

        assertThat(figures.of(OVERDUE, "2019-07-05")).isEqualTo("0 = 0");
        assertThat(figures.of(OVERDUE, "2019-07-07")).isEqualTo("0 = 0");
        assertThat(figures.of(OVERDUE, "2019-07-08")).isEqualTo("1 = 1");
        assertThat(figures.of(OVERDUE, "2019-07")).isEqualTo("1 = 1");
    }

    @Test
    void anAssessmentIsOverdueUntilTheDayItIsAuthorisedAndOnThatDayIfTheEndDayCounts() {
        ChildRecord child = assessed(Assessment.of("A1", WED_1_MAY_2019, MON_8_JUL_2019 + 1));
        Parameters endDay = Parameters.builder().endDayCounts(true).build();

        assertThat(Figures.of(WED_31_JUL_2019, child).of(OVERDUE, "2019-07-08")).isEqualTo("1 = 1");
        assertThat(Figures.of(WED_31_JUL_2019, child).of(OVERDUE, "2019-07-09")).isEqualTo("0 = 0");
        assertThat(Figures.of(endDay, WED_31_JUL_2019, child).of(OVERDUE, "2019-07-09"))
                .isEqualTo("1 = 1");
        assertThat(Figures.of(endDay, WED_31_JUL_2019, child).of(OVERDUE, "2019-07-10"))
                .isEqualTo("0 = 0");
    }

    @Test
    void anAssessmentAuthorisedInTimeIsNeverOverdue() {
        Figures figures = Figures.of(WED_31_JUL_2019, assessed(Assessment.of("A1", WED_1_MAY_2019, FRI_5_JUL_2019)));

        assertThat(figures.of(OVERDUE, "2019-07-08")).isEqualTo("0 = 0");
    }

    @Test
    void whatTheCalendarCannotTellIsLeftOut() {
        ChildRecord open = assessed(Assessment.of("A1", WED_1_MAY_2019, Day.NONE));
        Parameters endDay = Parameters.builder().endDayCounts(true).build();

        assertThat(Figures.of(MON_1_JAN_2029, open).of(OVERDUE, "2028-12-31")).isEqualTo("1 = 1");
        assertThat(Figures.of(MON_1_JAN_2029, open).of(OVERDUE, "2029-01-01")).isEqualTo("0 = 0");
        assertThat(Figures.of(endDay, MON_1_JAN_2029, open).of(OVERDUE, "2028-12-31"))
                .isEqualTo("1 = 1");
        assertThat(Figures.of(endDay, MON_1_JAN_2029, open).of(OVERDUE, "2029-01-01"))
                .isEqualTo("0 = 0");
        assertThat(Figures.of(WED_31_JUL_2019, assessed(Assessment.of("A1", SAT_31_DEC_1994, Day.NONE)))
                        .of(OVERDUE, "2019-07"))
                .isEqualTo("0 = 0");
    }

    @Test
    void theMeanOfAMonthIsOverTheMonthsThatHaveBegun() {
        Figures figures = Figures.of(
                FRI_31_MAY_2019,
                assessed(
                        Assessment.of("A1", MON_1_APR_2019, Day.NONE),
                        Assessment.of("A2", MON_1_APR_2019, Day.NONE),
                        Assessment.of("A3", WED_1_MAY_2019, Day.NONE)));
        String mean = "assessments-started-monthly-mean";

        assertThat(figures.of(mean, "2019-04")).isEqualTo("2 / 1 = 2");
        assertThat(figures.of(mean, "2019-Q1")).isEqualTo("3 / 2 = 1.5");
        assertThat(figures.of(mean, "2019/20")).isEqualTo("3 / 2 = 1.5");
        assertThat(figures.of(mean, "2019-05-01")).isEqualTo("1 = not_applicable");
        assertThat(figures.result(mean, "2019-05-01").reason()).isEqualTo("a figure per month of a single date");
    }
}
