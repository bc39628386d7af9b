package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column that a file does not have is said once, and not of every row again as if each had left it blank. */
class MissingColumnsTest {
    private static final String CONFERENCES = "icpc_icpc_id,icpc_person_id,icpc_icpc_date";
    private static final String EPISODES = "cine_referral_id,cine_person_id,cine_referral_date";

    @TempDir
    Path temporary;

    private Folder folder() {
        return new Folder(temporary);
    }

    @Test
    void withoutTheColumnOfReasonsNoClosureIsWithoutOne() {
        assertThat(Folder.issues(
                        folder().table("ssd_cin_episodes", EPISODES + ",cine_close_date", "1,P1,2019-05-01,2019-05-02")
                                .read()))
                .isEmpty();
    }

    @Test
    void withoutTheColumnOfClosuresNoReasonIsWithoutOneAndNoEpisodeOpenForEver() {
        assertThat(Folder.issues(folder().table(
                                "ssd_cin_episodes",
                                EPISODES + ",cine_close_reason",
                                "1,P1,2018-05-01,RC1",
                                "2,P1,2019-05-01,")
                        .read()))
                .isEmpty();
    }

    @Test
    void withoutTheColumnOfEnquiriesNoConferenceIsWithoutOne() {
        Extract without = folder().table("ssd_initial_cp_conference", CONFERENCES, "1,P1,2019-05-01")
                .read();
        assertThat(Folder.issues(without)).isEmpty();

        Extract blank = folder().table(
                        "ssd_initial_cp_conference", CONFERENCES + ",icpc_s47_enquiry_id", "1,P1,2019-05-01,")
                .read();
        assertThat(Folder.issues(blank)).singleElement().asString().startsWith("CONFERENCE_WITHOUT_ENQUIRY");
    }

    @Test
    void withoutTheColumnOfEndsNoPlanStandsBesideTheOneBefore() {
        assertThat(Folder.issues(folder().table(
                                "ssd_cp_plans",
                                "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date",
                                "1,P1,2018-05-01",
                                "2,P1,2019-05-01")
                        .table(
                                "ssd_cin_plans",
                                "cinp_cin_plan_id,cinp_person_id,cinp_cin_plan_start_date,cinp_cin_plan_end_date",
                                "1,P1,2018-12-01,2018-12-31")
                        .read()))
                .isEmpty();
        assertThat(Folder.issues(folder().table(
                                "ssd_cp_plans",
                                "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date",
                                "2,P1,2019-05-01,")
                        .table(
                                "ssd_cin_plans",
                                "cinp_cin_plan_id,cinp_person_id,cinp_cin_plan_start_date",
                                "1,P1,2018-12-01")
                        .read()))
                .isEmpty();
    }

    @Test
    void withoutTheColumnOfDeathsNoDeathIsWithoutItsDay() {
        Folder folder = folder().table(
                        "ssd_cin_episodes",
                        EPISODES + ",cine_close_date,cine_close_reason",
                        "1,P1,2019-05-01,2019-05-02,RC2")
                .table("ssd_person", "pers_person_id,pers_dob", "P1,2010-01-01");
        assertThat(Folder.issues(folder.read())).isEmpty();

        folder.table("ssd_person", "pers_person_id,pers_dob,pers_death_date", "P1,2010-01-01,");
        assertThat(Folder.issues(folder.read())).singleElement().asString().startsWith("DEATH_WITHOUT_DATE");
    }

    @Test
    void withoutTheColumnOfBirthsNobodyIsAwaitedForTooLong() {
        Folder folder = folder().json("{\"as_at\": \"2019-05-31\"}")
                .table("ssd_person", "pers_person_id,pers_expected_dob", "P1,2010-01-01");
        assertThat(Folder.issues(folder.read())).isEmpty();

        folder.table("ssd_person", "pers_person_id,pers_dob,pers_expected_dob", "P1,,2010-01-01");
        assertThat(Folder.issues(folder.read())).singleElement().asString().startsWith("EXPECTED_BIRTH_FAR_OFF");
    }
}
