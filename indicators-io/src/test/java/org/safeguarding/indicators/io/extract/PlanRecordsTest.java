package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.tally.Row;

/** Which child's record a row that names a plan ends up in: that of the plan, by its id alone, whoever the person on the row is. */
class PlanRecordsTest {
    @TempDir
    Path temporary;

    @Test
    void aVisitIsToTheChildItNamesAndGoesToTheRecordOfAnotherChildsPlanBeside() {
        Extract extract = plans("ssd_cp_plans", "cppl_cp_")
                .table(
                        "ssd_cp_visits",
                        "cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,cppv_cp_visit_date,cppv_cp_visit_seen",
                        "own,A,PA,2019-05-01,Y",
                        "sister's,B,PA,2019-05-02,Y",
                        "none,A,,2019-05-03,Y",
                        "nobody's,A,PX,2019-05-04,Y",
                        "stranger's,C,PA,2019-05-05,N")
                .read();

        assertThat(rows(extract, ChildRecord::protectionVisits))
                .containsExactly("A: own, none, nobody's", "B: sister's", "C: stranger's");
        assertThat(rows(extract, ChildRecord::strayVisits)).containsExactly("A: sister's, stranger's", "B: ", "C: ");
    }

    @Test
    void aReviewGoesToTheRecordOfItsPlanAndElseToTheChildItNames() {
        Extract extract = plans("ssd_cp_plans", "cppl_cp_")
                .table(
                        "ssd_cp_reviews",
                        "cppr_cp_review_id,cppr_person_id,cppr_cp_plan_id,cppr_cp_review_date",
                        "own,A,PA,2019-05-01",
                        "sister's,B,PA,2019-05-02",
                        "nobody's,B,PX,2019-05-03")
                .read();

        assertThat(rows(extract, ChildRecord::protectionReviews)).containsExactly("A: own, sister's", "B: nobody's");
    }

    @Test
    void soDoesACoreGroup() {
        Extract extract = plans("ssd_cp_plans", "cppl_cp_")
                .table(
                        "local_core_groups",
                        "core_group_id,person_id,cp_plan_id,held_on",
                        "own,A,PA,2019-05-01",
                        "sister's,B,PA,2019-05-02",
                        "nobody's,B,PX,2019-05-03")
                .read();

        assertThat(rows(extract, ChildRecord::coreGroups)).containsExactly("A: own, sister's", "B: nobody's");
    }

    @Test
    void soDoesAReviewOfAPlanForAChildInNeed() {
        Extract extract = plans("ssd_cin_plans", "cinp_cin_")
                .table(
                        "local_cin_plan_reviews",
                        "review_id,person_id,cin_plan_id,reviewed_on",
                        "own,A,PA,2019-05-01",
                        "sister's,B,PA,2019-05-02",
                        "nobody's,B,PX,2019-05-03")
                .read();

        assertThat(rows(extract, ChildRecord::cinPlanReviews)).containsExactly("A: own, sister's", "B: nobody's");
    }

    /** A plan of each of two children. */
    private Folder plans(String table, String prefix) {
        String header = prefix + "plan_id," + prefix.substring(0, 5) + "person_id," + prefix + "plan_start_date";
        return new Folder(temporary).table(table, header, "PA,A,2019-05-01", "PB,B,2019-05-01");
    }

    private static List<String> rows(Extract extract, Function<ChildRecord, ImmutableList<? extends Row>> table) {
        return ImmutableList.copyOf(Records.of(extract, Optional.empty()).children()).stream()
                .map(child -> child.key() + ": "
                        + String.join(
                                ", ", table.apply(child).stream().map(Row::key).toList()))
                .toList();
    }
}
