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

    private List<String> warnings(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_ola";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Folder.issues(new Folder(temporary).table("ssd_cp_plans", lines).read()).stream()
                .filter(issue -> issue.startsWith("TWO_OPEN_PLANS"))
                .toList();
    }
}
