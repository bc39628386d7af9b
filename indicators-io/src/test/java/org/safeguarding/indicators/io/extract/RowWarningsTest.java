package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowWarningsTest {
    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({
        "ssd_cin_episodes, 'cine_referral_id,cine_person_id', cine_referral_date, cine_close_date, cine_close_reason",
        "ssd_cin_assessments, 'cina_assessment_id,cina_person_id', cina_assessment_start_date, cina_assessment_auth_date, x",
        "ssd_s47_enquiry, 's47e_s47_enquiry_id,s47e_person_id', s47e_s47_start_date, s47e_s47_end_date, x",
        "ssd_cp_plans, 'cppl_cp_plan_id,cppl_person_id', cppl_cp_plan_start_date, cppl_cp_plan_end_date, x",
        "ssd_cin_plans, 'cinp_cin_plan_id,cinp_person_id', cinp_cin_plan_start_date, cinp_cin_plan_end_date, x",
        "ssd_cla_episodes, 'clae_cla_episode_id,clae_person_id', clae_cla_episode_start_date, clae_cla_episode_ceased_date,"
                + " x",
        "ssd_involvements, 'invo_involvements_id,invo_person_id', invo_involvement_start_date, invo_involvement_end_date, x",
        "local_private_fostering, 'arrangement_id,person_id', started_on, ended_on, x",
        "local_young_carers, 'person_id,service', known_from, known_to, x",
        "local_care_proceedings, 'proceedings_id,person_id', issued_on, concluded_on, case_id",
    })
    void anEndBeforeItsStartIsAcceptedAndWarnedAbout(String table, String ids, String start, String end, String more) {
        Extract extract = new Folder(temporary)
                .table(
                        table,
                        ids + "," + start + "," + end + "," + more,
                        "1,P1,2019-05-02,2019-05-01,RC1",
                        "2,P2,2019-05-02,2019-05-03,RC1",
                        "3,P3,2019-05-02,2019-05-02,RC1",
                        "4,P4,2019-05-02,,")
                .read();
        assertThat(extract.tables().get(table).size() + extract.rejected()).isEqualTo(4);
        assertThat(Folder.issues(extract))
                .filteredOn(issue -> issue.startsWith("END_BEFORE_START"))
                .containsExactly("END_BEFORE_START " + table + ".csv:2 " + end + " [2019-05-01] it is before " + start
                        + ", 2019-05-02");
    }

    @Test
    void aDecisionBeforeItsContactIsWarnedAboutInTheTimeThatReallyPassed() {
        Extract extract = new Folder(temporary)
                .table(
                        "local_contact_decisions",
                        "contact_id,received_at,decided_at",
                        "1,2019-05-01T10:00,2019-05-01T09:59:59",
                        "2,2019-05-01T10:00,2019-05-01T10:00",
                        // The spring gap: 01:45 is taken as 02:45, after 02:10.
                        "3,2019-03-31T01:45,2019-03-31T02:10",
                        "4,2019-05-01T10:00,")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "END_BEFORE_START local_contact_decisions.csv:2 decided_at [2019-05-01T09:59:59] it is before"
                                + " received_at, 2019-05-01T10:00",
                        "END_BEFORE_START local_contact_decisions.csv:4 decided_at [2019-03-31T02:10] it is before"
                                + " received_at, 2019-03-31T01:45");
    }

    @Test
    void aYearThatTheCalendarOfWorkingDaysDoesNotCoverIsNamed() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_cin_assessments",
                        "cina_assessment_id,cina_person_id,cina_assessment_start_date,cina_assessment_auth_date",
                        "1,P1,1994-12-31,1995-01-01",
                        "2,P1,2028-12-31,2029-01-01",
                        "3,P1,2019-05-01,2091-05-02")
                .read();
        assertThat(Folder.issues(extract))
                .extracting(issue -> issue.substring(0, issue.indexOf(" is outside")))
                .containsExactly(
                        "DATE_OUTSIDE_CALENDAR ssd_cin_assessments.csv:2 cina_assessment_start_date [1994-12-31] the year"
                                + " 1994",
                        "DATE_OUTSIDE_CALENDAR ssd_cin_assessments.csv:3 cina_assessment_auth_date [2029-01-01] the year"
                                + " 2029",
                        "DATE_OUTSIDE_CALENDAR ssd_cin_assessments.csv:4 cina_assessment_auth_date [2091-05-02] the year"
                                + " 2091");
        assertThat(extract.rejected()).isZero();
    }

    @Test
    void theYearsThatAreCoveredAreSaid() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_s47_enquiry",
                        "s47e_s47_enquiry_id,s47e_person_id,s47e_s47_start_date,s47e_s47_end_date",
                        "1,P1,0019-05-01,2090-05-01")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "DATE_OUTSIDE_CALENDAR ssd_s47_enquiry.csv:2 s47e_s47_start_date [0019-05-01] the year 19 is"
                                + " outside the calendar of working days, 1995 to 2028; the row is left out of figures that count"
                                + " working days from or to this date");
    }

    @Test
    void aConferenceOnASaturdayOrSundayIsWarnedAbout() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_initial_cp_conference",
                        "icpc_icpc_id,icpc_person_id,icpc_icpc_date",
                        "1,P1,2019-05-03",
                        "2,P1,2019-05-04",
                        "3,P1,2019-05-05",
                        "4,P1,2019-05-06")
                .read();
        assertThat(Folder.issues(extract))
                .filteredOn(issue -> !issue.startsWith("CONFERENCE_WITHOUT_ENQUIRY"))
                .containsExactly(
                        "CONFERENCE_ON_WEEKEND ssd_initial_cp_conference.csv:3 icpc_icpc_date [2019-05-04] it is a Saturday",
                        "CONFERENCE_ON_WEEKEND ssd_initial_cp_conference.csv:4 icpc_icpc_date [2019-05-05] it is a Sunday");
    }

    @Test
    void aPlanThatEndsOnTheDayItStartsIsWarnedAbout() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_cp_plans",
                        "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date",
                        "1,P1,2019-05-01,2019-05-01",
                        "2,P2,2019-05-01,2019-05-02")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "PLAN_WITHOUT_DURATION ssd_cp_plans.csv:2 cppl_cp_plan_end_date [2019-05-01] the plan ends on"
                                + " the day it starts");
    }

    @Test
    void aCloseDateAndItsReasonBelongTogether() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_cin_episodes",
                        "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date,cine_close_reason",
                        "1,P1,2019-05-01,2019-05-02,RC1",
                        "2,P2,2019-05-01,2019-05-02, ",
                        "3,P3,2019-05-01,,RC8",
                        "4,P4,2019-05-01,,")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "CLOSE_DATE_WITHOUT_REASON ssd_cin_episodes.csv:3 cine_close_reason [] the episode closed on"
                                + " 2019-05-02 without a reason",
                        "CLOSE_REASON_WITHOUT_DATE ssd_cin_episodes.csv:4 cine_close_date [] the episode has a close reason,"
                                + " but no close date; it is read as open");
    }

    @Test
    void rejectedRowsAreNotWarnedAbout() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_cp_plans",
                        "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_ola",
                        "1,P1,2019-05-02,2019-05-01,maybe")
                .read();
        assertThat(Folder.issues(extract)).hasSize(1).allMatch(issue -> issue.startsWith("BAD_FLAG"));
    }
}
