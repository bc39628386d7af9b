package org.safeguarding.indicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.indicators.evaluation.Plan;

class ContendersTest {
    private static final Referrals REFERRALS = Referrals.of(3_000, 7);

    @Test
    void aContenderThatAnswersOtherwiseIsNotTimed() {
        Contenders contenders = Contenders.of(Question.REFERRALS, REFERRALS);
        Contender honest = contenders.handWritten();
        Contender wrong = new Contender("wrong", honest.windows(), () -> {
            long[] answer = honest.run();
            answer[100]++;
            return answer;
        });

        assertThat(contenders.checked(honest)).isSameAs(honest);
        assertThatIllegalStateException()
                .isThrownBy(() -> contenders.checked(wrong))
                .withMessage("wrong gives another answer than the hand-written kernel");
    }

    @Test
    void theSameReferralsAreMadeEveryTimeAndOthersFromAnotherSeed() {
        assertThat(Referrals.of(1_000).days()).isEqualTo(Referrals.of(1_000).days());
        assertThat(Referrals.of(1_000, 1).days())
                .isNotEqualTo(Referrals.of(1_000, 2).days());
        assertThat(Referrals.of(1_000).childCount()).isEqualTo(250);
    }

    @ParameterizedTest
    @EnumSource
    void questionsAreAskedOfKernelsThatReadTheColumnsAsTheyAre(Question question) {
        String kernel = switch (question) {
            case REFERRALS -> "count kernel over ssd_cin_episodes.cine_referral_date, rolling_12_months";
            case CHILDREN -> "distinct kernel over ssd_cin_episodes.cine_referral_date, rolling_12_months";
            case REREFERRALS -> "repeat kernel over ssd_cin_episodes.cine_referral_date, rolling_12_months";
            case ASSESSED ->
                "timescale kernel over ssd_cin_assessments.cina_assessment_start_date to"
                        + " cina_assessment_auth_date, rolling_12_months";
            case DECIDED ->
                "timescale kernel over local_contact_decisions.received_at to decided_at, rolling_12_months";
            case TEAMS, TEAMS_DAILY ->
                "count kernel over ssd_cin_episodes.cine_referral_date, rolling_12_months, by team";
            case LATE ->
                "open beyond kernel over ssd_cin_assessments.cina_assessment_start_date to cina_assessment_auth_date,"
                        + " not within 45 working days";
            case OPEN ->
                "holding kernel over ssd_cin_assessments.cina_assessment_start_date to cina_assessment_auth_date";
        };
        Plan plan = Library.of(question, REFERRALS)
                .fresh()
                .plan(List.of(Council.indicator(question)), question.byTeam() ? "team" : "");

        assertThat(plan.lines()).hasSize(1).first().asString().contains(kernel);
    }
}
