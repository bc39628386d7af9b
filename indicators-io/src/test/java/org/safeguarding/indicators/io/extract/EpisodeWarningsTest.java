package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeWarningsTest {
    private static final String EPISODES =
            "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date,cine_close_reason,cine_referral_nfa";

    @TempDir
    Path temporary;

    @Test
    void twoEpisodesOfOneChildAtOnceAreWarnedAbout() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_cin_episodes",
                        EPISODES,
                        "R1,P1,2019-01-01,2019-03-01,RC1,N",
                        "R2,P1,2019-03-01,,,N",
                        "R3,P1,2019-04-01,2019-04-01,RC8,Y",
                        "R4,P1,2019-05-01,,,N",
                        "R5,P2,2019-05-01,,,N")
                .read();
        assertThat(Folder.issues(extract))
                .filteredOn(issue -> !issue.startsWith("REFERRED_AGAIN_AT_ONCE"))
                .containsExactly("TWO_OPEN_EPISODES ssd_cin_episodes.csv:5 cine_referral_date [2019-05-01] the child's"
                        + " episode on line 3 is open on that day");
    }

    @ParameterizedTest
    @CsvSource({
        "ssd_cin_assessments, 'cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date', an assessment",
        "ssd_s47_enquiry, 's47e_s47_enquiry_id,s47e_person_id,s47e_referral_id,s47e_s47_start_date', an enquiry",
        "ssd_cin_plans, 'cinp_cin_plan_id,cinp_person_id,cinp_referral_id,cinp_cin_plan_start_date', a plan",
    })
    void activityAfterAReferralSaidToHaveLedToNoneIsWarnedAbout(String table, String header, String words) {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_cin_episodes",
                        EPISODES,
                        "R1,P1,2019-01-01,2019-01-02,RC8,Y",
                        "R2,P2,2019-01-01,2019-01-02,RC8,Y",
                        "R3,P3,2019-01-01,2019-01-02,RC8,N")
                .table(
                        table,
                        header,
                        "1,P1,R1,2019-01-02",
                        "2,P1,R1,2019-01-03",
                        "3,P3,R3,2019-01-02",
                        "4,P2,,2019-01-02")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly("ACTIVITY_DESPITE_NFA ssd_cin_episodes.csv:2 cine_referral_nfa [Y] " + words + " in "
                        + table + ".csv names this referral all the same");
    }

    @Test
    void anEpisodeClosedByDeathWithoutADateOfDeathIsWarnedAbout() {
        Extract extract = new Folder(temporary)
                .table("ssd_person", "pers_person_id,pers_death_date", "P1,2019-03-01", "P2,", "P3,")
                .table(
                        "ssd_cin_episodes",
                        EPISODES,
                        "R1,P1,2019-01-01,2019-03-01,RC2,N",
                        "R2,P2,2019-01-01,2019-03-01,rc2,N",
                        "R3,P3,2019-01-01,2019-03-01,RC2,N",
                        "R4,P2,2018-01-01,2018-03-01,RC1,N")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "DEATH_WITHOUT_DATE ssd_cin_episodes.csv:3 cine_close_reason [RC2] ssd_person has no date of death"
                                + " for the child",
                        "DEATH_WITHOUT_DATE ssd_cin_episodes.csv:4 cine_close_reason [RC2] ssd_person has no date of death"
                                + " for the child");
    }

    @Test
    void somebodyOlderThan25IsWarnedAboutAndTheBirthdayIsNotTold() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_person",
                        "pers_person_id,pers_dob",
                        "P1,1993-03-02",
                        "P2,1993-03-02",
                        "P3,1993-03-02",
                        "P4,1993-03-02",
                        "P5,")
                .table(
                        "ssd_cin_episodes",
                        EPISODES,
                        "R1,P1,2019-03-01,,,N",
                        "R2,P2,2019-03-02,,,N",
                        "R3,P3,2019-01-01,2019-03-01,RC1,N",
                        "R4,P4,2019-01-01,2019-03-02,RC1,N",
                        "R5,P5,2019-03-02,,,N")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "OLDER_THAN_25 ssd_cin_episodes.csv:3 cine_referral_date [2019-03-02] the person is older than 25 on"
                                + " that day",
                        "OLDER_THAN_25 ssd_cin_episodes.csv:5 cine_close_date [2019-03-02] the person is older than 25 on"
                                + " that day");
    }
}
