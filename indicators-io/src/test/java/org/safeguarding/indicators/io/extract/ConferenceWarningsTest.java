package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConferenceWarningsTest {
    private static final String CONFERENCES =
            "icpc_icpc_id,icpc_person_id,icpc_s47_enquiry_id,icpc_icpc_transfer_in,icpc_icpc_date";
    private static final String ENQUIRIES = "s47e_s47_enquiry_id,s47e_person_id,s47e_s47_start_date";
    private static final String PLANS = "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_ola";

    @TempDir
    Path temporary;

    @Test
    void twoEnquiriesOfOneChildThatStartOnOneDayAreWarnedAbout() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_s47_enquiry",
                        ENQUIRIES,
                        "E1,P1,2019-05-02",
                        "E2,P1,2019-05-01",
                        "E3,P2,2019-05-02",
                        "E4,P1,2019-05-02",
                        "E5,P1,2019-05-03")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly("TWO_ENQUIRIES_ON_ONE_DAY ssd_s47_enquiry.csv:5 s47e_s47_start_date [2019-05-02] the"
                        + " child's enquiry on line 2 starts on the same day");
    }

    @Test
    void twoConferencesOfAChildThatNameOneEnquiryAreWarnedAbout() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_initial_cp_conference",
                        CONFERENCES,
                        "1,P1,E1,N,2019-05-08",
                        "2,P1,E2,N,2019-05-08",
                        "3,P1,E1,N,2019-05-09",
                        "4,P2,E1,N,2019-05-09")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "TWO_CONFERENCES_OF_ONE_ENQUIRY ssd_initial_cp_conference.csv:4 icpc_s47_enquiry_id [E1]"
                                + " the child's conference on line 2 names the same enquiry");
    }

    @Test
    void aConferenceOfAChildWhoMovedInOnAPlanNamesNoEnquiry() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_initial_cp_conference",
                        CONFERENCES,
                        "1,P1,E1,Y,2019-05-08",
                        "2,P2,E2,N,2019-05-08",
                        "3,P3,,Y,2019-05-08",
                        "4,P4,E4,,2019-05-08",
                        "5,P5,Smith,Y,2019-05-08")
                .read();
        String said = " the child is said to have moved in on another authority's plan, which needs no enquiry";
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "TRANSFER_IN_WITH_ENQUIRY ssd_initial_cp_conference.csv:2 icpc_s47_enquiry_id [E1]" + said,
                        "TRANSFER_IN_WITH_ENQUIRY ssd_initial_cp_conference.csv:6 icpc_s47_enquiry_id [Aaaaa]" + said);
    }

    @Test
    void aPlanStartsOnTheDayOfAConferenceOfTheChild() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_initial_cp_conference",
                        CONFERENCES,
                        "1,P1,E1,N,2019-05-08",
                        "2,P2,,Y,2019-05-08",
                        "3,P3,E3,N,2019-05-08")
                .table(
                        "ssd_cp_plans",
                        PLANS,
                        "1,P1,2019-05-08,N",
                        "2,P2,2019-05-08,N",
                        "3,P3,2019-05-09,N",
                        // Of another authority; and from before the first conference that is known.
                        "4,P4,2019-05-09,Y",
                        "5,P5,2019-05-07,N",
                        "6,P6,2019-05-08,N")
                .read();
        String said = " no conference of the child in ssd_initial_cp_conference.csv is on that day";
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "PLAN_WITHOUT_CONFERENCE ssd_cp_plans.csv:4 cppl_cp_plan_start_date [2019-05-09]" + said,
                        "PLAN_WITHOUT_CONFERENCE ssd_cp_plans.csv:7 cppl_cp_plan_start_date [2019-05-08]" + said);
    }

    @Test
    void fromWhenConferencesAreKnownIsWhatTheExtractSaysOfThem() {
        Extract extract = new Folder(temporary)
                .json("{\"covers\": {\"ssd_initial_cp_conference\": {\"from\": \"2019-04-01\"}}}")
                .table("ssd_initial_cp_conference", CONFERENCES, "1,P1,E1,N,2019-05-08")
                .table("ssd_cp_plans", PLANS, "1,P2,2019-03-31,N", "2,P3,2019-04-01,N")
                .read();
        assertThat(Folder.issues(extract))
                .singleElement()
                .asString()
                .startsWith("PLAN_WITHOUT_CONFERENCE ssd_cp_plans.csv:3 ");
    }

    @Test
    void withoutAnyConferenceNoPlanIsOdd() {
        Extract extract = new Folder(temporary)
                .table("ssd_initial_cp_conference", CONFERENCES)
                .table("ssd_cp_plans", PLANS, "1,P2,2019-03-31,N")
                .read();
        assertThat(Folder.issues(extract)).isEmpty();
    }
}
