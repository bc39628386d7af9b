package org.safeguarding.indicators.examples.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Children in need, young carers and caseloads worked by hand. */
class PlainInNeedTest {
    private static final String EPISODES =
            "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date,cine_close_reason,cine_referral_nfa,"
                    + "cine_referral_team";
    private static final String PLANS =
            "cinp_cin_plan_id,cinp_person_id,cinp_cin_plan_start_date,cinp_cin_plan_end_date";
    private static final String REVIEWS = "review_id,person_id,cin_plan_id,reviewed_on";
    private static final String VISITS = "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen";
    private static final String INVOLVEMENTS =
            "invo_involvements_id,invo_person_id,invo_professional_id,invo_professional_team,"
                    + "invo_involvement_start_date,invo_involvement_end_date";

    @TempDir
    private Path path;

    private PlainFolder folder;

    @BeforeEach
    void openTheFolder() {
        folder = new PlainFolder(path);
    }

    private void sevenChildrenInNeed() {
        folder.with(
                        "ssd_cin_episodes",
                        EPISODES,
                        "1,C1,2019-01-01,,,,North",
                        "2,C1,2019-05-20,,,,South", // the later of two open ones
                        "3,C2,2019-05-11,,,,North", // 20 days on 31 May
                        "4,C3,2019-05-12,,,,", // 19
                        "5,C4,2018-01-01,,,,North",
                        "6,C5,2018-01-01,,,,North",
                        "7,C6,2018-01-01,,,,North", // on a plan of protection
                        "8,C7,2018-01-01,,,,south")
                .with("ssd_cp_plans", "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date", "1,C6,2019-01-01")
                .with("ssd_cla_episodes", "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date")
                .with(
                        "local_cin_plan_reviews",
                        REVIEWS,
                        "1,C9,N3,2019-03-01",
                        "2,C9,N4,2019-02-28",
                        "3,C5,N5,2019-06-01")
                .with(
                        "ssd_cin_plans",
                        PLANS,
                        "N1,C1,2019-03-01,", // after 28 February
                        "N2,C2,2019-02-28,", // three months to the day: 31 May less three
                        "N3,C3,2018-01-01,", // reviewed, in another child's name
                        "N4,C4,2018-01-01,", // reviewed too long ago
                        "N5,C5,2019-05-01,2019-05-31") // not open
                .with("ssd_cin_visits", VISITS, "1,C1,2019-05-11,Y", "2,C2,2019-05-10,Y", "3,C4,2019-05-31,N")
                .with(
                        "ssd_involvements",
                        INVOLVEMENTS,
                        "1,C1,W1,South,2019-01-01,",
                        "2,C2,W1,south,2019-01-01,", // another spelling is another team
                        "3,C4,W2,South,2019-01-01,2019-05-31", // ended
                        "4,C5,W2,North,2019-02-01,");
    }

    @Test
    void plansAndVisitsAreThoseOfTheChildrenInNeed() {
        sevenChildrenInNeed();
        assertThat(folder.figure("2019-05-31", "cin-open", "2019-05")).isEqualTo("6 |  | 6 | value");
        assertThat(folder.figure("2019-05-31", "cin-plan-pct", "2019-05")).isEqualTo("2 | 6 | 33.3 | value");
        assertThat(folder.figure("2019-05-31", "cin-visit-20d-pct", "2019-05")).isEqualTo("1 | 5 | 20.0 | value");
        assertThat(folder.figure("2019-05-31", "cin-review-3m-pct", "2019-05")).isEqualTo("1 | 3 | 33.3 | value");
        assertThat(folder.groups("2019-05-31", "cin-open", "2019-05", "team"))
                .isEqualTo("North 3 | South 1 | south 1 | unknown 1");
    }

    @Test
    void aTeamFilterAsksForAnInvolvementOpenThatDay() {
        sevenChildrenInNeed();
        assertThat(ofTeams("cin-plan-pct", "South", "East")).isEqualTo("1 of 1");
        assertThat(ofTeams("cin-plan-pct", "South", "North")).isEqualTo("1 of 2");
        assertThat(ofTeams("cin-visit-20d-pct", "South", "south")).isEqualTo("1 of 2");
        assertThat(ofTeams("cin-open", "South")).isEqualTo("6 of ");
    }

    private String ofTeams(String indicator, String... teams) {
        PlainCell cell = folder.cell("2019-05-31", indicator, "2019-05", "", "", ImmutableList.copyOf(teams));
        return cell.numerator() + " of " + cell.denominator();
    }

    @Test
    void withATeamFilterTheInvolvementsAreNeededAndElseNot() {
        folder.with("ssd_cin_episodes", EPISODES)
                .with("ssd_cp_plans", "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date")
                .with("ssd_cla_episodes", "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date")
                .with("ssd_cin_visits", VISITS);
        assertThat(folder.cell("2019-05-31", "cin-visit-20d-pct", "2019-05").status())
                .isEqualTo("not_applicable");
        assertThat(folder.cell("2019-05-31", "cin-visit-20d-pct", "2019-05", "", "", ImmutableList.of("South"))
                        .status())
                .isEqualTo("not_available");
    }

    @Test
    void aCaseloadIsOfWorkersWhoseHoursAreKnown() {
        sevenChildrenInNeed();
        folder.with(
                        "ssd_involvements",
                        INVOLVEMENTS,
                        "1,C1,W1,South,2019-01-01,",
                        "2,C1,W1,South,2019-02-01,", // the same child again
                        "3,C2,W1,North,2019-02-01,", // the same day, the greater id: the worker is of this team
                        "4,C2,W2,South,2019-01-01,",
                        "5,C3,W3,South,2019-01-01,",
                        "6,C4,W4,South,2019-01-01,",
                        "7,C5,,South,2019-01-01,",
                        "8,C6,W5,South,2019-01-01,",
                        "9,C6,W2,South,2019-01-01,2019-02-01")
                .with(
                        "ssd_professionals",
                        "prof_professional_id,prof_full_time_equivalency",
                        "W1,1",
                        "W2,0.6",
                        "W3,0",
                        "W4,");
        assertThat(folder.figure("2019-05-31", "caseload", "2019-05")).isEqualTo("3 | 1.6 | 1.9 | value");
        assertThat(folder.figure("2019-05-31", "caseload", "2019-05", "team", "North"))
                .isEqualTo("2 | 1 | 2.0 | value");
        assertThat(folder.figure("2019-05-31", "caseload", "2019-05", "team", "South"))
                .isEqualTo("1 | 0.6 | 1.7 | value");
        assertThat(folder.figure("2019-05-31", "caseload", "2018-12")).isEqualTo("0 | 0 |  | not_applicable");
    }

    @Test
    void openChildrenAreInTheFirstStateThatAppliesToThem() {
        sevenChildrenInNeed();
        folder.with(
                        "ssd_cin_assessments",
                        "cina_assessment_id,cina_person_id,cina_assessment_start_date,cina_assessment_auth_date",
                        "1,C1,2019-05-01,",
                        "2,C5,2019-05-01,",
                        "3,C7,2019-05-01,2019-05-31")
                .with(
                        "ssd_cla_episodes",
                        "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date",
                        "1,C4,2019-05-31",
                        "2,C9,2019-05-31");
        assertThat(folder.groups("2019-05-31", "open-children", "2019-05", "status"))
                .isEqualTo("looked_after 1 | child_protection_plan 1 | cin_plan 3 | being_assessed 1 | other 1");
    }

    @Test
    void theDepartmentCountsEpisodesOtherThanThoseClosedAsNotInNeed() {
        folder.with(
                "ssd_cin_episodes",
                EPISODES,
                "1,C1,2019-01-01,,,N,",
                "2,C1,2019-01-01,,,U,",
                "3,C2,2019-01-01,,,Y,",
                "4,C3,2019-01-01,2019-06-10,rc8,,", // closed later, as it turned out
                "5,C4,2019-01-01,2019-06-10,RC1,,",
                "6,C5,2019-01-01,2019-05-31,RC1,,");
        assertThat(folder.figure("2019-06-30", "cin-dfe", "2019-05")).isEqualTo("3 |  | 3 | value");
        assertThat(folder.figure("2019-06-09", "cin-dfe", "2019-05")).isEqualTo("4 |  | 4 | value");
    }

    @Test
    void youngCarersAreCountedOnceByTheNumberOfTheirServices() {
        folder.with(
                        "local_young_carers",
                        "person_id,service,known_from,known_to",
                        "C1,Hub,2019-01-01,",
                        "C1,Hub,2019-02-01,",
                        "C1,School,2019-02-01,2019-06-01",
                        "C2,Hub,2019-01-01,2019-05-31",
                        "C3,Hub,2019-05-31,")
                .with(
                        "local_private_fostering",
                        "arrangement_id,person_id,started_on,ended_on",
                        "1,C1,2019-05-01,2019-05-31",
                        "2,C1,2019-05-01,",
                        "3,C1,2019-05-31,");
        assertThat(folder.figure("2019-05-31", "young-carers", "2019-05")).isEqualTo("2 |  | 2 | value");
        assertThat(folder.groups("2019-05-31", "young-carers", "2019-05", "services"))
                .isEqualTo("1 1 | 2 1");
        assertThat(folder.figure("2019-05-31", "private-fostering", "2019-05")).isEqualTo("2 |  | 2 | value");
    }
}
