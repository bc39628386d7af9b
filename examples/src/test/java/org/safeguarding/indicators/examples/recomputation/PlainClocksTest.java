package org.safeguarding.indicators.examples.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Timescales worked by hand: numerator, denominator, value and status; then the states of the clocks. */
class PlainClocksTest {
    private static final String ASSESSMENTS =
            "cina_assessment_id,cina_person_id,cina_assessment_start_date,cina_assessment_auth_date";
    private static final String DECISIONS = "contact_id,received_at,decided_at";
    private static final String CONFERENCES =
            "icpc_icpc_id,icpc_person_id,icpc_s47_enquiry_id,icpc_icpc_transfer_in,icpc_icpc_date";
    private static final String ENQUIRIES = "s47e_s47_enquiry_id,s47e_person_id,s47e_s47_start_date";

    @TempDir
    private Path path;

    private PlainFolder folder;

    @BeforeEach
    void openTheFolder() {
        folder = new PlainFolder(path);
    }

    @Test
    void onTheDueDayAnAssessmentIsNotYetDueAndOnTheNextItIsOverdue() {
        folder.with("ssd_cin_assessments", ASSESSMENTS, "1,C1,2019-04-17,"); // 45 working days: Tuesday 25 June
        assertThat(folder.clocks("2019-06-25", "assessment-45wd-pct", "2019-06"))
                .isEqualTo("0 | 0 | 0 | 1 | 0 | false");
        assertThat(folder.clocks("2019-06-26", "assessment-45wd-pct", "2019-06"))
                .isEqualTo("0 | 0 | 1 | 0 | 0 | false");
        assertThat(folder.figure("2019-06-26", "assessment-45wd-pct", "2019-06"))
                .isEqualTo("0 | 0 |  | not_applicable");
    }

    @Test
    void anAssessmentAuthorisedOnTheDueDayIsMetAndOneADayLaterMissed() {
        folder.with(
                "ssd_cin_assessments",
                ASSESSMENTS,
                "1,C1,2019-04-17,2019-06-25",
                "2,C1,2019-04-17,2019-06-26",
                "3,C2,2019-06-10,2019-06-10", // the same day: 0 elapsed
                "4,C3,2019-06-12,2019-06-11", // impossible: missed
                "5,C4,1919-06-10,2019-06-11", // outside the calendar: left out
                "6,C5,2019-06-01,2019-07-01", // authorised after the month: open on its last day
                "7,C6,2019-07-01,"); // not begun on its last day
        assertThat(folder.figure("2019-07-31", "assessment-45wd-pct", "2019-06"))
                .isEqualTo("2 | 4 | 50.0 | value");
        assertThat(folder.clocks("2019-07-31", "assessment-45wd-pct", "2019-06"))
                .isEqualTo("2 | 2 | 0 | 1 | 1 | false");
    }

    @Test
    void whatIsDatedAfterTheAsAtDateIsNotKnown() {
        folder.with(
                "ssd_cin_assessments",
                ASSESSMENTS,
                "1,C1,2019-05-01,2019-05-21", // authorised the day after: open
                "2,C2,2019-05-21,2019-05-10", // does not exist, though it ends before
                "3,C3,2019-05-01,2019-05-20");
        assertThat(folder.clocks("2019-05-20", "assessment-45wd-pct", "2019-05"))
                .isEqualTo("1 | 0 | 0 | 1 | 0 | false");
        assertThat(folder.figure("2019-05-20", "assessments-started", "2019-05"))
                .isEqualTo("2 |  | 2 | value");
        assertThat(folder.clocks("2019-05-31", "assessment-45wd-pct", "2019-05"))
                .isEqualTo("2 | 1 | 0 | 0 | 1 | false");
    }

    @Test
    void anAssessmentThatBeganAfterThePeriodButEndedInItIsImpossibleAndMissed() {
        folder.with("ssd_cin_assessments", ASSESSMENTS, "1,C1,2019-06-03,2019-05-10");
        assertThat(folder.clocks("2019-06-30", "assessment-45wd-pct", "2019-05"))
                .isEqualTo("0 | 1 | 0 | 0 | 1 | false");
    }

    @Test
    void openAssessmentsAreReadOnTheLastDayOfThePeriod() {
        folder.with(
                "ssd_cin_assessments",
                ASSESSMENTS,
                "1,C1,2019-02-01,2019-06-15", // 45 working days: Friday 5 April
                "2,C2,2019-04-30,2019-06-15", // not due at the end of April
                "3,C3,1919-02-01,"); // outside the calendar
        assertThat(folder.clocks("2019-12-31", "assessment-45wd-pct", "2019-04"))
                .isEqualTo("0 | 0 | 1 | 1 | 0 | false");
        assertThat(folder.clocks("2019-12-31", "assessment-45wd-pct", "2019-03"))
                .isEqualTo("0 | 0 | 0 | 1 | 0 | false");
    }

    @Test
    void twentyFourHoursAreRealHoursWhenTheClocksChange() {
        folder.with(
                "local_contact_decisions",
                DECISIONS,
                "1,2019-03-30T12:00,2019-03-31T13:00", // 23 hours by day, and one over
                "2,2019-03-30T12:00,2019-03-31T13:00:01",
                "3,2019-03-30T01:30,2019-03-31T01:30", // in the gap: reads as 02:30
                "4,2019-03-31T01:30,2019-03-31T02:10"); // in the gap: after the other
        assertThat(folder.clocks("2019-04-30", "decision-24h-pct", "2019-03")).isEqualTo("2 | 2 | 0 | 0 | 1 | false");
        folder.with(
                "local_contact_decisions",
                DECISIONS,
                "1,2018-10-27T12:00,2018-10-28T11:00", // 25 hours by day
                "2,2018-10-27T12:00,2018-10-28T11:00:00.001",
                "3,2018-10-27T01:30,2018-10-28T01:30"); // the earlier of the two
        assertThat(folder.clocks("2018-11-30", "decision-24h-pct", "2018-10")).isEqualTo("2 | 1 | 0 | 0 | 0 | false");
    }

    @Test
    void theStatesOfDecisionsAreThoseOfTheMidnightThatEndsTheAsAtDate() {
        folder.with(
                "local_contact_decisions",
                DECISIONS,
                "1,2019-05-20T00:00,", // 24 hours at midnight: not yet due
                "2,2019-05-19T23:59,", // a minute more: overdue
                "3,2019-05-19T10:00,2019-05-21T00:00", // decided after the as-at date
                "4,2019-05-20T10:00,2019-05-20T10:00",
                "5,2019-05-20T10:00,2019-05-20T09:59", // before it came
                "6,2019-05-21T00:00,"); // does not exist
        assertThat(folder.figure("2019-05-20", "decision-24h-pct", "2019-05")).isEqualTo("1 | 4 | 25.0 | value");
        assertThat(folder.clocks("2019-05-20", "decision-24h-pct", "2019-05")).isEqualTo("1 | 1 | 2 | 1 | 1 | true");
        assertThat(folder.clocks("2019-05-21", "decision-24h-pct", "2019-05")).isEqualTo("1 | 2 | 2 | 1 | 1 | true");
    }

    @Test
    void aConferenceCountsFromTheEnquiryItNames() {
        folder.with(
                "ssd_s47_enquiry",
                ENQUIRIES,
                "E1,C1,2019-06-08", // a Saturday: the 15th working day is Friday 28 June
                "E2,C2,2019-06-20",
                "E3,C3,1919-06-08",
                "E4,C4,2019-08-01");
        folder.with(
                "ssd_initial_cp_conference",
                CONFERENCES,
                "1,C1,E1,N,2019-06-28",
                "2,C9,E1,N,2019-06-28", // another child's enquiry: found by its id
                "3,C1,E1,N,2019-06-30", // a Sunday: still the 15th
                "4,C2,E2,N,2019-06-19", // before the enquiry
                "5,C3,E3,N,2019-06-28", // outside the calendar: left out
                "6,C4,E4,,2019-06-28", // the enquiry is not known yet
                "7,C5,,U,2019-06-28", // names none
                "8,C1,E1,Y,2019-06-28"); // a transfer in
        assertThat(folder.figure("2019-07-31", "icpc-15wd-pct", "2019-06")).isEqualTo("3 | 6 | 50.0 | value");
        assertThat(folder.clocks("2019-07-31", "icpc-15wd-pct", "2019-06")).isEqualTo("3 | 3 |  |  | 1 | false");
        assertThat(folder.clocks("2019-08-01", "icpc-15wd-pct", "2019-06")).isEqualTo("3 | 3 |  |  | 2 | false");
        folder.with("ssd_initial_cp_conference", CONFERENCES, "1,C1,E1,N,2019-07-01");
        assertThat(folder.figure("2019-07-31", "icpc-15wd-pct", "2019-07")).isEqualTo("0 | 1 | 0.0 | value");
    }
}
