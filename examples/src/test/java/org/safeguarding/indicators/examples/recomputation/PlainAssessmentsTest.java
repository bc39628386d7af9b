package org.safeguarding.indicators.examples.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Children seen, durations and months begun, worked by hand; and audits, which are of months too. */
class PlainAssessmentsTest {
    private static final String ASSESSMENTS =
            "cina_assessment_id,cina_person_id,cina_assessment_start_date,cina_assessment_auth_date";

    @TempDir
    private Path path;

    private PlainFolder folder;

    @BeforeEach
    void openTheFolder() {
        folder = new PlainFolder(path);
    }

    @Test
    void aChildIsSeenOnTheFirstVisitOfEitherKindFromTheReferralOn() {
        folder.with(
                        "ssd_cin_episodes",
                        "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date,cine_referral_nfa",
                        "1,C1,2019-05-01,,N", // the 5th working day is Thursday 9 May
                        "2,C2,2019-05-01,,",
                        "3,C3,2019-05-01,2019-05-02,",
                        "4,C4,2019-05-01,,Y",
                        "5,C5,2019-05-24,,", // Monday is a holiday: the 5th is 3 June
                        "6,C6,2019-05-01,,")
                .with(
                        "ssd_cin_visits",
                        "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen",
                        "1,C1,2019-04-30,Y", // before
                        "2,C1,2019-05-20,Y",
                        "3,C2,2019-05-10,Y", // a day late
                        "4,C6,2019-05-01,Y") // the same day
                .with(
                        "ssd_cp_visits",
                        "cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,cppv_cp_visit_date,cppv_cp_visit_seen",
                        "1,C1,P9,2019-05-09,Y",
                        "2,C2,P9,2019-05-02,N");
        assertThat(folder.figure("2019-05-31", "seen-5wd-pct", "2019-05")).isEqualTo("2 | 4 | 50.0 | value");
        assertThat(folder.clocks("2019-05-31", "seen-5wd-pct", "2019-05")).isEqualTo("2 | 1 | 1 | 1 | 0 | true");
        assertThat(folder.clocks("2019-05-08", "seen-5wd-pct", "2019-05")).isEqualTo("1 | 0 | 0 | 3 | 0 | true");
        assertThat(folder.clocks("2019-06-03", "seen-5wd-pct", "2019-05")).isEqualTo("2 | 1 | 1 | 1 | 0 | true");
        assertThat(folder.clocks("2019-06-04", "seen-5wd-pct", "2019-05")).isEqualTo("2 | 1 | 2 | 0 | 0 | false");
    }

    @Test
    void durationsFallIntoBandsThatAreAllPrinted() {
        folder.with(
                "ssd_cin_assessments",
                ASSESSMENTS,
                "1,C1,2019-06-14,2019-06-16", // a Friday to the Sunday: none elapsed
                "2,C2,2019-06-14,2019-06-17",
                "3,C3,2019-06-03,2019-06-17", // 10
                "4,C4,2019-05-31,2019-06-17", // 11
                "5,C5,2019-04-17,2019-06-25", // 45
                "6,C6,2019-04-17,2019-06-26", // 46
                "7,C7,2019-01-01,2019-06-26",
                "8,C8,2019-06-27,2019-06-26",
                "9,C9,1819-06-27,2019-06-26", // outside the calendar
                "10,C9,2019-06-27,");
        assertThat(folder.figure("2019-06-30", "assessment-duration", "2019-06"))
                .isEqualTo("8 |  | 8 | value");
        assertThat(folder.groups("2019-06-30", "assessment-duration", "2019-06", "duration"))
                .isEqualTo("same_day 1 | 1-10 2 | 11-20 1 | 21-30 0 | 31-40 0 | 41-45 1 | 46-50 1 | 51-60 0 | 61+ 1"
                        + " | invalid 1");
        assertThat(folder.figure("2019-06-30", "assessment-50wd-pct", "2019-06"))
                .isEqualTo("6 | 8 | 75.0 | value");
        assertThat(folder.figure("2019-06-30", "assessments-overdue", "2019-06-25"))
                .isEqualTo("1 |  | 1 | value");
    }

    @Test
    void aMonthlyMeanDividesByTheMonthsThatHaveBegun() {
        folder.with("ssd_cin_assessments", ASSESSMENTS, "1,C1,2019-04-01,", "2,C2,2019-05-31,", "3,C3,2019-05-31,");
        assertThat(mean("2019-05-31", "2019-Q1")).isEqualTo("3 | 2 | 1.5 | value");
        assertThat(mean("2019-06-01", "2019-Q1")).isEqualTo("3 | 3 | 1.0 | value");
        assertThat(mean("2019-05-31", "2019-05")).isEqualTo("2 | 1 | 2.0 | value");
        assertThat(mean("2019-05-31", "2019/20")).isEqualTo("3 | 2 | 1.5 | value");
        assertThat(mean("2019-05-31", "2019-05-31")).isEqualTo("2 |  |  | not_applicable");
    }

    private String mean(String asAt, String period) {
        return folder.figure(asAt, "assessments-started-monthly-mean", period);
    }

    @Test
    void auditsAreHeldAgainstThoseExpectedOfTheMonthsThatHaveBegun() {
        folder.with(
                        "local_audits",
                        "audit_id,audited_on,grade,learning_discussion",
                        "1,2019-04-01,Good,Y",
                        "2,2019-05-31,good,N",
                        "3,2019-05-31,,1")
                .with("local_audit_expectations", "month,expected_audits", "2019-04,3", "2019-05,1", "2019-07,1");
        assertThat(completion("2019-05-31", "2019-Q1")).isEqualTo("3 | 4 | 75.0 | value");
        assertThat(completion("2019-06-01", "2019-Q1")).isEqualTo(" |  |  | not_available"); // nothing for June
        assertThat(completion("2019-06-01", "2019-05")).isEqualTo("2 | 1 | 200.0 | value");
        assertThat(completion("2019-06-01", "2019-05-31")).isEqualTo("2 |  |  | not_applicable");
        assertThat(folder.groups("2019-05-31", "audit-grades", "2019-Q1", "grade"))
                .isEqualTo("Good 1 | good 1 | unknown 1");
        assertThat(folder.figure("2019-05-31", "audit-learning-pct", "2019-Q1")).isEqualTo("2 | 3 | 66.7 | value");
        folder.with(
                "local_feedback_scores",
                "response_id,given_on,score",
                "1,2019-05-01,0",
                "2,2019-05-01,3.0",
                "3,2019-05-01,4",
                "4,2019-05-01,10",
                "5,2019-05-01,");
        assertThat(folder.groups("2019-05-31", "feedback-scores", "2019-05", "score"))
                .isEqualTo("0-3 2 | 4-6 1 | 7-10 1 | unknown 1");
    }

    private String completion(String asAt, String period) {
        return folder.figure(asAt, "audit-completion-pct", period);
    }
}
