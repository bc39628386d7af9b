package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherChildTest {
    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ssd_initial_cp_conference|icpc_icpc_id,icpc_person_id,icpc_s47_enquiry_id,icpc_icpc_date"
                        + "|ssd_s47_enquiry|s47e_s47_enquiry_id,s47e_person_id,s47e_s47_start_date",
                "ssd_cp_visits|cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,cppv_cp_visit_date"
                        + "|ssd_cp_plans|cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date",
                "ssd_cp_reviews|cppr_cp_review_id,cppr_person_id,cppr_cp_plan_id,cppr_cp_review_date"
                        + "|ssd_cp_plans|cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date",
                "local_core_groups|core_group_id,person_id,cp_plan_id,held_on"
                        + "|ssd_cp_plans|cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date",
                "local_cin_plan_reviews|review_id,person_id,cin_plan_id,reviewed_on"
                        + "|ssd_cin_plans|cinp_cin_plan_id,cinp_person_id,cinp_cin_plan_start_date",
                "ssd_cin_assessments|cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date"
                        + "|ssd_cin_episodes|cine_referral_id,cine_person_id,cine_referral_date",
                "ssd_s47_enquiry|s47e_s47_enquiry_id,s47e_person_id,s47e_referral_id,s47e_s47_start_date"
                        + "|ssd_cin_episodes|cine_referral_id,cine_person_id,cine_referral_date",
                "ssd_cin_plans|cinp_cin_plan_id,cinp_person_id,cinp_referral_id,cinp_cin_plan_start_date"
                        + "|ssd_cin_episodes|cine_referral_id,cine_person_id,cine_referral_date",
            })
    void whatNamesARowOfAnotherChildIsWarnedAbout(String table, String header, String target, String targetHeader) {
        Extract extract = new Folder(temporary)
                .table(target, targetHeader, "T1,P1,2019-05-01", "T2,P2,2019-05-01")
                .table(table, header, "1,P1,T1,2019-05-03", "2,P1,T2,2019-05-04", "3,P2,T2,2019-05-05")
                .read();
        String column = Splitter.on(',').splitToList(header).get(2);
        assertThat(Folder.issues(extract))
                .filteredOn(issue -> issue.startsWith("REFERENCE"))
                .containsExactly("REFERENCE_TO_OTHER_CHILD " + table + ".csv:3 " + column
                        + " [T2] the row that it names, on" + " line 3 of " + target + ".csv, is of another person");
    }
}
