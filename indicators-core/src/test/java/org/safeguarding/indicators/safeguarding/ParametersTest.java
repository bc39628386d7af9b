package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** What a council may choose, beside what it gets by default. */
class ParametersTest {
    private static final LocalDate SUN_30_JUNE_2019 = LocalDate.of(2019, Month.JUNE, 30);
    private static final int FRI_1_MAR_2019 = Day.of(2019, 3, 1);
    private static final int MON_1_APR_2019 = Day.of(2019, 4, 1);
    private static final int FRI_31_MAY_2019 = Day.of(2019, 5, 31);

    private static final Parameters STANDARD = Parameters.standard();

    private static Parameters with(boolean endDayCounts, boolean fromReferral, boolean transfersIn) {
        return Parameters.builder()
                .endDayCounts(endDayCounts)
                .assessmentFromReferral(fromReferral)
                .transfersIn(transfersIn)
                .build();
    }

    private static Result result(Parameters parameters, String id, String period, ChildRecord child) {
        CouncilRecords.Builder council = CouncilRecords.builder();
        council.children(ImmutableList.of(child));
        council.complete(
                "ssd_cin_episodes",
                "ssd_cin_assessments",
                "ssd_initial_cp_conference",
                "ssd_s47_enquiry",
                "ssd_cp_plans",
                "ssd_cla_episodes");
        return Evaluation.of(council.build(), SUN_30_JUNE_2019)
                .result(Catalogue.with(parameters).get(id), Period.parse(period));
    }

    private static String figure(Parameters parameters, String id, String period, ChildRecord child) {
        Result result = result(parameters, id, period, child);
        String line = result.toString();
        return line.substring(line.indexOf(": ") + 2);
    }

    @Test
    void whatEndsOnADayIsOpenOnItIfTheEndDayCounts() {
        ChildRecord child = ChildRecord.builder("K1")
                .addEpisodes(CinEpisode.of("R1", FRI_1_MAR_2019, Day.NONE))
                .addPlans(ProtectionPlan.of("P1", MON_1_APR_2019, FRI_31_MAY_2019))
                .build();
        Parameters endDayCounts = with(true, false, false);

        assertThat(figure(STANDARD, "cpp-open", "2019-05", child)).isEqualTo("0 = 0 count");
        assertThat(figure(endDayCounts, "cpp-open", "2019-05", child)).isEqualTo("1 = 1 count");
        assertThat(figure(STANDARD, "cin-open", "2019-05", child)).isEqualTo("1 = 1 count");
        assertThat(figure(endDayCounts, "cin-open", "2019-05", child)).isEqualTo("0 = 0 count");
        assertThat(figure(endDayCounts, "cin-open", "2019-06-01", child)).isEqualTo("1 = 1 count");
    }

    @Test
    void aConferenceOfATransferInCountsIfWanted() {
        Section47Enquiry enquiry = new Section47Enquiry("E1", Day.of(2019, 5, 20), Day.NONE);
        ChildRecord child = ChildRecord.builder("K1")
                .addConferences(new InitialConference("I1", FRI_31_MAY_2019, Optional.of(enquiry), true))
                .build();

        assertThat(figure(STANDARD, "icpc-15wd-pct", "2019-05", child))
                .isEqualTo("0 / 0 = not_applicable (the denominator is 0)");
        assertThat(figure(with(false, false, true), "icpc-15wd-pct", "2019-05", child))
                .isEqualTo("1 / 1 = 100.0 percent");
    }

    @Test
    void theClockOfAnAssessmentMayStartAtItsReferral() {
        ChildRecord child = ChildRecord.builder("K1")
                .addAssessments(
                        new Assessment("A1", MON_1_APR_2019, FRI_31_MAY_2019, FRI_1_MAR_2019, false, ""),
                        new Assessment("A2", MON_1_APR_2019, FRI_31_MAY_2019, MON_1_APR_2019, false, ""),
                        new Assessment("A3", MON_1_APR_2019, FRI_31_MAY_2019, Day.NONE, false, ""))
                .build();

        assertThat(figure(STANDARD, "assessment-45wd-pct", "2019-05", child)).isEqualTo("3 / 3 = 100.0 percent");
        assertThat(figure(with(false, true, false), "assessment-45wd-pct", "2019-05", child))
                .isEqualTo("1 / 2 = 50.0 percent");
    }

    @Test
    void anAssessmentThatHasNotStartedIsNotOpenThoughItsReferralIsKnown() {
        ChildRecord child = ChildRecord.builder("K1")
                .addAssessments(new Assessment("A1", Day.of(2019, 7, 1), Day.NONE, MON_1_APR_2019, false, ""))
                .addAssessments(new Assessment("A2", MON_1_APR_2019, Day.NONE, FRI_1_MAR_2019, false, ""))
                .build();
        Result result = result(with(false, true, false), "assessment-45wd-pct", "2019-06", child);

        assertThat(result.overdue()).hasValue(1);
        assertThat(result.notYetDue()).hasValue(0);
    }
}
