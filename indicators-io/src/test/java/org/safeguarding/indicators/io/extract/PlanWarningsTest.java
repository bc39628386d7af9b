package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanWarningsTest {
    @TempDir
    Path temporary;

    @Test
    void twoPlansOfOneChildAtOnceAreWarnedAbout() {
        assertThat(warnings("1,P1,2019-01-01,,N", "2,P1,2019-03-01,,N", "3,P2,2019-03-01,,N"))
                .containsExactly(
                        "TWO_OPEN_PLANS ssd_cp_plans.csv:3 cppl_cp_plan_start_date [2019-03-01] the child's plan on"
                                + " line 2 is open on that day");
    }

    @Test
    void theLaterStartIsTheOneNamedWhateverTheOrderOfTheFile() {
        assertThat(warnings("2,P1,2019-03-01,2019-04-01,N", "1,P1,2019-01-01,2019-05-01,N"))
                .containsExactly(
                        "TWO_OPEN_PLANS ssd_cp_plans.csv:2 cppl_cp_plan_start_date [2019-03-01] the child's plan on"
                                + " line 3 is open on that day");
    }

    @Test
    void aPlanInsideALongOneIsFoundBehindAShortOne() {
        assertThat(warnings(
                        "1,P1,2019-01-01,2019-12-01,N", "2,P1,2019-02-01,2019-02-10,N", "3,P1,2019-03-01,2019-03-10,N"))
                .hasSize(2)
                .allMatch(warning -> warning.endsWith("the child's plan on line 2 is open on that day"));
    }

    @Test
    void onePlanMayFollowAnotherOnTheSameDay() {
        assertThat(warnings("1,P1,2019-01-01,2019-03-01,N", "2,P1,2019-03-01,,N"))
                .isEmpty();
    }

    @Test
    void aPlanThatIsNeverOpenAndAPlanOfAnotherAuthorityAreBesideThePoint() {
        assertThat(warnings(
                        "1,P1,2019-01-01,,N",
                        "2,P1,2019-03-01,2019-02-01,N",
                        "3,P1,2019-03-01,2019-03-01,N",
                        "4,P1,2019-03-01,,Y"))
                .isEmpty();
    }

    @Test
    void aPlanForAChildInNeedBesideAProtectionPlanIsWarnedAbout() {
        String plans = "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_ola";
        String cinPlans = "cinp_cin_plan_id,cinp_person_id,cinp_cin_plan_start_date,cinp_cin_plan_end_date";
        Extract extract = new Folder(temporary)
                .table("ssd_cp_plans", plans, "1,P1,2019-02-01,2019-04-01,N", "2,P2,2019-02-01,,Y")
                .table(
                        "ssd_cin_plans",
                        cinPlans,
                        "up to it,P1,2019-01-01,2019-02-01",
                        "into it,P1,2019-01-01,2019-02-02",
                        "inside,P1,2019-03-01,2019-03-02",
                        "out of it,P1,2019-03-31,",
                        "after it,P1,2019-04-01,",
                        "other authority,P2,2019-03-01,",
                        "other child,P3,2019-03-01,")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        beside(3, "2019-01-01", 2),
                        beside(4, "2019-03-01", 2),
                        beside(5, "2019-03-31", 2),
                        beside(7, "2019-03-01", 3));
    }

    private static String beside(int line, String start, int plan) {
        return "CIN_PLAN_BESIDE_PROTECTION_PLAN ssd_cin_plans.csv:" + line + " cinp_cin_plan_start_date [" + start
                + "] the child's protection plan on line " + plan + " of ssd_cp_plans.csv is open at the same time";
    }

    private List<String> warnings(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_ola";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Folder.issues(new Folder(temporary).table("ssd_cp_plans", lines).read()).stream()
                .filter(issue -> issue.startsWith("TWO_OPEN_PLANS"))
                .toList();
    }
}
