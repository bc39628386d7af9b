package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkWarningsTest {
    private static final String CONFERENCES = "icpc_icpc_id,icpc_person_id,icpc_s47_enquiry_id,icpc_icpc_date";
    private static final String ENQUIRIES = "s47e_s47_enquiry_id,s47e_person_id,s47e_s47_start_date";

    @TempDir
    Path temporary;

    @Test
    void aConferenceThatNamesAnEnquiryThatIsNotThereIsWarnedAbout() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_initial_cp_conference",
                        CONFERENCES,
                        "1,P1,E1,2019-05-08",
                        "2,P1,E2,2019-05-08",
                        "3,P1,,2019-05-08",
                        "4,P1,E3,2019-05-08",
                        "5,P1,Smith,2019-05-08")
                .table("ssd_s47_enquiry", ENQUIRIES, "E1,P1,2019-05-01", "E3,P1,2019-05-99")
                .read();
        assertThat(Folder.issues(extract))
                .filteredOn(issue -> issue.startsWith("REFERENCE"))
                .containsExactly(
                        "REFERENCE_NOT_FOUND ssd_initial_cp_conference.csv:3 icpc_s47_enquiry_id [E2] no accepted row of"
                                + " ssd_s47_enquiry has this id",
                        "REFERENCE_NOT_FOUND ssd_initial_cp_conference.csv:5 icpc_s47_enquiry_id [E3] no accepted row of"
                                + " ssd_s47_enquiry has this id",
                        "REFERENCE_NOT_FOUND ssd_initial_cp_conference.csv:6 icpc_s47_enquiry_id [Aaaaa] no accepted row of"
                                + " ssd_s47_enquiry has this id");
        assertThat(extract.tables().get("ssd_initial_cp_conference").size()).isEqualTo(5);
    }

    @Test
    void aConferenceThatNamesNoEnquiryIsWarnedAboutUnlessTheChildMovedInOnAPlan() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_initial_cp_conference",
                        CONFERENCES + ",icpc_icpc_transfer_in",
                        "1,P1,,2019-05-08,Y",
                        "2,P1,,2019-05-08,N",
                        "3,P1,,2019-05-08,")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "CONFERENCE_WITHOUT_ENQUIRY ssd_initial_cp_conference.csv:3 icpc_s47_enquiry_id [] it names no"
                                + " enquiry, and counts as not held in time",
                        "CONFERENCE_WITHOUT_ENQUIRY ssd_initial_cp_conference.csv:4 icpc_s47_enquiry_id [] it names no"
                                + " enquiry, and counts as not held in time");
    }

    @Test
    void aTableThatIsNotThereMakesNoReferenceFaulty() {
        Extract extract = new Folder(temporary)
                .table("ssd_initial_cp_conference", CONFERENCES, "1,P1,E1,2019-05-08")
                .read();
        assertThat(Folder.issues(extract)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ssd_cp_visits, 'cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,cppv_cp_visit_date', ssd_cp_plans",
        "ssd_cp_reviews, 'cppr_cp_review_id,cppr_person_id,cppr_cp_plan_id,cppr_cp_review_date', ssd_cp_plans",
        "local_core_groups, 'core_group_id,person_id,cp_plan_id,held_on', ssd_cp_plans",
        "local_cin_plan_reviews, 'review_id,person_id,cin_plan_id,reviewed_on', ssd_cin_plans",
    })
    void soIsAPlanThatIsNotThere(String table, String header, String target) {
        String plan = target.equals("ssd_cp_plans") ? "cppl_cp_" : "cinp_cin_";
        Extract extract = new Folder(temporary)
                .table(table, header, "1,P1,7,2019-05-08", "2,P1,8,2019-05-08")
                .table(
                        target,
                        plan + "plan_id," + plan.substring(0, 5) + "person_id," + plan + "plan_start_date",
                        "7,P1,2019-05-01")
                .read();
        assertThat(Folder.issues(extract))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("REFERENCE_NOT_FOUND " + table + ".csv:3");
    }

    @Test
    void aConferenceBeforeTheStartOfItsEnquiryIsAnImpossibleInterval() {
        Extract extract = new Folder(temporary)
                .table("ssd_initial_cp_conference", CONFERENCES, "1,P1,E1,2019-05-01", "2,P2,E2,2019-04-30")
                .table("ssd_s47_enquiry", ENQUIRIES, "E1,P1,2019-05-01", "E2,P2,2019-05-01")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "END_BEFORE_START ssd_initial_cp_conference.csv:3 icpc_icpc_date [2019-04-30] it is before the"
                                + " start of its enquiry, 2019-05-01");
    }

    @ParameterizedTest
    @CsvSource({
        "ssd_cp_reviews, 'cppr_cp_review_id,cppr_person_id,cppr_cp_plan_id,cppr_cp_review_date', '1,P1,7,2019-05-03'",
        "local_core_groups, 'core_group_id,person_id,cp_plan_id,held_on', '1,P1,7,2019-05-03'",
        "local_cin_plan_reviews, 'review_id,person_id,cin_plan_id,reviewed_on', '1,P1,7,2019-05-03'",
        "local_private_fostering, 'arrangement_id,person_id,started_on', '1,P1,2019-05-03'",
    })
    void meetingsAndArrangementsAfterADeathAreWarnedAboutToo(String table, String header, String row) {
        Extract extract = new Folder(temporary)
                .table("ssd_person", "pers_person_id,pers_death_date", "P1,2019-05-02")
                .table(table, header, row)
                .read();
        assertThat(Folder.issues(extract)).singleElement().asString().startsWith("AFTER_DEATH " + table + ".csv:2");
    }

    @Test
    void whatBeginsAfterADeathIsWarnedAboutAndTheDateOfDeathIsNotTold() {
        Extract extract = new Folder(temporary)
                .table("ssd_person", "pers_person_id,pers_death_date", "P1,2019-05-02", "P2,", "P3,")
                .table(
                        "ssd_s47_enquiry",
                        ENQUIRIES,
                        "E1,P1,2019-05-02",
                        "E2,P1,2019-05-03",
                        "E3,P2,2019-05-03",
                        "E4,P3,2019-05-03")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "AFTER_DEATH ssd_s47_enquiry.csv:3 s47e_s47_start_date [2019-05-03] it is after the death of"
                                + " the child");
    }
}
