package org.safeguarding.indicators.safeguarding;

import java.util.Optional;
import org.safeguarding.indicators.calculation.Through;
import org.safeguarding.indicators.calculation.Where;

/** The rows that definitions count through which have no shape that tells them. */
final class CountedThrough {
    static final Where<CinEpisode> WITH_ACTION =
            new Where<>("not without further action", episode -> !episode.noFurtherAction());
    static final Through<ChildRecord, CinEpisode> REFERRALS_WITH_ACTION =
            Through.on(Tables.EPISODES, WITH_ACTION, Tables.REFERRAL_DATE);
    static final Through<ChildRecord, CinEpisode> EPISODES_WITH_ACTION =
            Through.lasting(Tables.EPISODES, WITH_ACTION, Tables.REFERRAL_DATE, Tables.EPISODE_CLOSED);
    static final Through<ChildRecord, CinEpisode> OPEN_EPISODES =
            Through.lasting(Tables.EPISODES, Where.all(), Tables.REFERRAL_DATE, Tables.EPISODE_CLOSED);
    static final Through<ChildRecord, CinPlan> OPEN_CIN_PLANS =
            Through.lasting(Tables.CIN_PLANS, Where.all(), Tables.CIN_PLAN_START, Tables.CIN_PLAN_END);
    static final Through<Worker, Involvement> OPEN_INVOLVEMENTS =
            Through.lasting(Tables.WORKER_INVOLVEMENTS, Where.all(), Tables.INVOLVEMENT_START, Tables.INVOLVEMENT_END);
    static final Through<ChildRecord, Proceeding> PROCEEDINGS_ISSUED =
            Through.on(Tables.PROCEEDINGS, Where.all(), Tables.ISSUED);
    static final Through<ChildRecord, CaringService> YOUNG_CARERS =
            Through.lasting(Tables.YOUNG_CARERS, Where.all(), Tables.CARER_KNOWN_FROM, Tables.CARER_KNOWN_TO);
    static final Through<CareCase, Proceeding> CASES_ISSUED =
            Through.on(Tables.CASE_PROCEEDINGS, Where.all(), Tables.ISSUED);
    static final Through<CareCase, Proceeding> CASES_RUNNING =
            Through.lasting(Tables.CASE_PROCEEDINGS, Where.all(), Tables.ISSUED, Tables.CONCLUDED);
    static final Through<AuditExpectation, AuditExpectation> MONTHS_EXPECTED =
            Through.on(Tables.AUDIT_EXPECTATIONS, Where.all(), Tables.EXPECTED_MONTH);

    private CountedThrough() {}

    /** The episodes among which a child's cases are, of children who have an open case. */
    static Through<ChildRecord, CinEpisode> openCases(CinCases cases) {
        return OPEN_EPISODES.asking(
                "the child is neither on a child protection plan nor looked after",
                (child, episode, day) -> !cases.of(child).elsewhere(day));
    }

    /** Of these, the episode that the child is counted through. */
    static Through<ChildRecord, CinEpisode> last(CinCases cases, Through<ChildRecord, CinEpisode> of) {
        return of.asking(
                "it is the child's open episode that began last",
                (child, episode, day) -> Optional.ofNullable(cases.of(child).episode(day))
                        .filter(episode::equals)
                        .isPresent());
    }
}
