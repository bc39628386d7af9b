package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.safeguarding.Parameters;

class ReferralWarningsTest {
    private static final String EPISODES = "cine_referral_id,cine_person_id,cine_referral_date";
    private static final String ASSESSMENTS =
            "cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date";

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({
        "ssd_cin_assessments, 'cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date'",
        "ssd_s47_enquiry, 's47e_s47_enquiry_id,s47e_person_id,s47e_referral_id,s47e_s47_start_date'",
        "ssd_cin_plans, 'cinp_cin_plan_id,cinp_person_id,cinp_referral_id,cinp_cin_plan_start_date'",
    })
    void whatIsDatedBeforeTheReferralItNamesIsWarnedAbout(String table, String header) {
        Extract extract = new Folder(temporary)
                .table("ssd_cin_episodes", EPISODES, "R1,P1,2019-05-02", "R3,P3,2019-05-02")
                .table(
                        table,
                        header,
                        "1,P1,R1,2019-05-01",
                        "2,P3,R3,2019-05-02",
                        "3,P4,R2,2019-05-01",
                        "4,P5,,2019-05-01")
                .read();
        assertThat(Folder.issues(extract))
                .singleElement()
                .asString()
                .startsWith("BEFORE_REFERRAL " + table + ".csv:2 ")
                .endsWith(" [2019-05-01] it is before the referral it names, 2019-05-02");
    }

    @Test
    void anAssessmentWithoutAKnownReferralIsOddOnlyWhereItsClockStartsThere() {
        Extract extract = new Folder(temporary)
                .table("ssd_cin_episodes", EPISODES, "R1,P1,2019-05-02")
                .table(
                        "ssd_cin_assessments",
                        ASSESSMENTS,
                        "1,P1,R1,2019-05-03",
                        "2,P1,R2,2019-05-03",
                        "3,P1,,2019-05-03")
                .read();

        assertThat(Folder.issues(extract)).isEmpty();
        assertThat(extract.issues(Parameters.standard())).isEqualTo(extract.issues());
        assertThat(extract.issues(
                        Parameters.builder().assessmentFromReferral(true).build()))
                .filteredOn(issue -> issue.code() == WarningCode.ASSESSMENT_WITHOUT_REFERRAL)
                .extracting(ReadIssue::line)
                .containsExactly(3L, 4L);
    }

    @Test
    void aTableOfEpisodesThatIsNotThereMakesNoReferralUnknown() {
        Extract extract = new Folder(temporary)
                .table("ssd_cin_assessments", ASSESSMENTS, "1,P1,R1,2019-05-03")
                .read();

        assertThat(extract.issues(
                        Parameters.builder().assessmentFromReferral(true).build()))
                .isEqualTo(extract.issues());
    }
}
