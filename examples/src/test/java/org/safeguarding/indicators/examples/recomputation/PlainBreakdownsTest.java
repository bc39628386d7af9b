package org.safeguarding.indicators.examples.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Breakdowns that are asked for, worked by hand. */
class PlainBreakdownsTest {
    private static final String EPISODES = "cine_referral_id,cine_person_id,cine_referral_date,cine_referral_team";
    private static final String PEOPLE = "pers_person_id,pers_dob,pers_expected_dob";
    private static final String POPULATION = "area_code,reference_date,age_from,age_to,persons";

    @TempDir
    private Path path;

    private PlainFolder folder;

    @BeforeEach
    void openTheFolder() {
        folder = new PlainFolder(path);
    }

    @Test
    void anAgeIsThatOfTheDayOfTheEvent() {
        folder.with(
                        "ssd_cin_episodes",
                        EPISODES,
                        "1,C1,2019-02-28,A", // born on 29 February: 2 until the day after
                        "2,C1,2019-03-01,A",
                        "3,C2,2019-03-01,B", // not born yet
                        "4,C3,2019-03-01,B", // expected later
                        "5,C4,2019-03-01,", // expected before: not known
                        "6,C5,2019-03-01,B", // nobody's
                        "7,C6,2019-03-01,B", // 18 today
                        "8,C7,2019-03-01,B") // 18 tomorrow
                .with(
                        "ssd_person",
                        PEOPLE,
                        "C1,2004-02-29,",
                        "C2,2019-03-02,2019-02-01",
                        "C3,,2019-03-02",
                        "C4,,2019-03-01",
                        "C6,2001-03-01,",
                        "C7,2001-03-02,");
        assertThat(folder.groups("2019-03-31", "referrals", "2019-02", "age"))
                .isEqualTo("unborn 0 | 0 0 | 1-4 0 | 5-9 0 | 10-15 1 | 16-17 0 | 18+ 0 | unknown 0");
        assertThat(folder.groups("2019-03-31", "referrals", "2019-03", "age"))
                .isEqualTo("unborn 2 | 0 0 | 1-4 0 | 5-9 0 | 10-15 1 | 16-17 1 | 18+ 1 | unknown 2");
        assertThat(folder.groups("2020-03-31", "referrals", "2019-03", "team")).isEqualTo("A 1 | B 5 | unknown 1");
        assertThat(folder.figure("2019-03-31", "referrals", "2019-03", "team", "B"))
                .isEqualTo("5 | 7 | 71.4 | value");
        assertThat(folder.cell("2019-03-31", "referrals", "2019-03", "team", "B")
                        .unit())
                .isEqualTo("percent");
    }

    @Test
    void aRateByAgeNeedsAPopulationOfThoseAgesAndByTeamHasNone() {
        folder.with("ssd_cin_episodes", EPISODES, "1,C1,2019-03-01,A", "2,C2,2019-03-01,A")
                .with("ssd_person", PEOPLE, "C1,2012-03-01,", "C2,2019-03-02,")
                .with(
                        "local_population",
                        POPULATION,
                        "X,2018-06-30,0,17,7000",
                        "X,2018-06-30,5,6,1000",
                        "X,2018-06-30,7,9,1500",
                        "X,2018-06-30,0,4,900");
        assertThat(rate("age", "5-9")).isEqualTo("1 | 2500 | 4.0 | value");
        assertThat(rate("age", "1-4")).isEqualTo(" |  |  | not_available");
        assertThat(rate("age", "unborn")).isEqualTo(" |  |  | not_available");
        assertThat(rate("team", "A")).isEqualTo("2 |  |  | not_applicable");
    }

    private String rate(String by, String group) {
        return folder.figure("2019-03-31", "referral-rate-12m", "2019-03", by, group);
    }

    @Test
    void theQuarterOfAGroupIsTheMeanOfItsSharesAndTheGroupsAreThoseOfAnyMonth() {
        folder.with("ssd_cin_episodes", EPISODES, "1,C1,2019-01-01,A", "2,C2,2019-05-01,B", "3,C3,2019-05-01,B")
                .with("ssd_cp_plans", "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date")
                .with("ssd_cla_episodes", "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date")
                .with("local_population", POPULATION, "X,2018-06-30,0,17,7000");
        assertThat(folder.figure("2019-05-31", "cin-open", "2019-Q1", "team", "A"))
                .isEqualTo(" |  | 66.7 | value"); // the mean of all of one and a third of three
        assertThat(folder.figure("2019-05-31", "cin-open", "2019-Q1", "team", "B"))
                .isEqualTo(" |  | 33.3 | value");
        assertThat(folder.figure("2019-05-31", "cin-rate", "2019-Q1", "team", "A"))
                .isEqualTo("2 |  |  | not_applicable");
    }

    @Test
    void aPlanIsBrokenDownByItsCategoryAndAGroupOfAShareHasItsOwnDenominator() {
        folder.with(
                "ssd_cp_plans",
                "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_initial_category",
                "1,C1,2019-05-01,NEG",
                "2,C1,2019-05-02,NEG",
                "3,C2,2019-05-02,neg",
                "4,C3,2019-05-02,");
        assertThat(folder.groups("2019-05-31", "cpp-open", "2019-05", "category"))
                .isEqualTo("NEG 2 | neg 1 | unknown 1");
        assertThat(folder.figure("2019-05-31", "cpp-repeat-pct-12m", "2019-05", "category", "NEG"))
                .isEqualTo("1 | 2 | 50.0 | value");
        assertThat(folder.figure("2019-05-31", "cpp-repeat-pct-12m", "2019-05", "category", "neg"))
                .isEqualTo("0 | 1 | 0.0 | value");
    }
}
