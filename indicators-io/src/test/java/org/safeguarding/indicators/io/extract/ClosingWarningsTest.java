package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingWarningsTest {
    private static final String EPISODES =
            "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date,cine_close_reason,cine_referral_nfa";
    private static final String ASSESSMENTS =
            "cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,cina_assessment_auth_date";

    @TempDir
    Path temporary;

    private Folder reReferred() {
        return new Folder(temporary)
                .table(
                        "ssd_cin_episodes",
                        EPISODES,
                        "R1,P1,2019-01-01,2019-03-01,RC1,N",
                        "R2,P1,2019-03-01,2019-03-10,RC1,N",
                        "R3,P1,2019-03-11,2019-03-20,RC1,N",
                        "R4,P1,2019-03-22,2019-03-22,RC1,N",
                        "R5,P2,2019-03-22,,,N");
    }

    @Test
    void aReferralOnTheDayOfAClosureOrTheNextIsWarnedAbout() {
        assertThat(Folder.issues(reReferred().read()))
                .containsExactly(
                        "REFERRED_AGAIN_AT_ONCE ssd_cin_episodes.csv:3 cine_referral_date [2019-03-01] the child's episode"
                                + " on line 2 was closed on 2019-03-01",
                        "REFERRED_AGAIN_AT_ONCE ssd_cin_episodes.csv:4 cine_referral_date [2019-03-11] the child's episode"
                                + " on line 3 was closed on 2019-03-10");
    }

    @Test
    void howSoonIsAtOnceIsForTheCallerToSay() throws ExtractUnusable {
        Path folder = reReferred().path();

        assertThat(Folder.issues(ExtractReader.read(
                        folder, QualityLimits.builder().reReferralDays(0).build())))
                .extracting(issue -> issue.substring(0, issue.indexOf(" cine_referral_date")))
                .containsExactly("REFERRED_AGAIN_AT_ONCE ssd_cin_episodes.csv:3");
        assertThat(Folder.issues(ExtractReader.read(
                        folder, QualityLimits.builder().reReferralDays(2).build())))
                .hasSize(3);
    }

    @Test
    void anEpisodeThatWasOpenWhenTheNextBeganIsNoReReferralAtOnce() {
        Extract extract = new Folder(temporary)
                .table("ssd_cin_episodes", EPISODES, "R1,P1,2019-01-01,2019-03-02,RC1,N", "R2,P1,2019-03-01,,,N")
                .read();
        assertThat(Folder.issues(extract)).singleElement().asString().startsWith("TWO_OPEN_EPISODES");
    }

    @Test
    void anEpisodeClosedAfterAssessmentThatNoAssessmentNamesIsWarnedAbout() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_cin_episodes",
                        EPISODES,
                        "R1,P1,2019-03-01,2019-04-01,RC8,N",
                        "R2,P2,2019-03-01,2019-04-01,rc9,N",
                        "R3,P3,2019-03-01,2019-04-01,RC8,N",
                        "R4,P4,2019-03-01,2019-04-01,RC1,N",
                        // Of no further action; open; and from before the first assessment that is known.
                        "R5,P5,2019-03-01,2019-04-01,RC8,Y",
                        "R6,P6,2019-03-01,,RC8,N",
                        "R7,P7,2019-02-28,2019-04-01,RC8,N")
                .table("ssd_cin_assessments", ASSESSMENTS, "1,P1,R1,2019-03-01,2019-03-02")
                .read();
        String said =
                " the episode was closed after assessment, but none in ssd_cin_assessments.csv names its referral";
        assertThat(Folder.issues(extract))
                .filteredOn(issue -> !issue.startsWith("CLOSE_REASON_WITHOUT_DATE"))
                .containsExactly(
                        "CLOSED_WITHOUT_ASSESSMENT ssd_cin_episodes.csv:3 cine_close_reason [RC9]" + said,
                        "CLOSED_WITHOUT_ASSESSMENT ssd_cin_episodes.csv:4 cine_close_reason [RC8]" + said);
    }

    @Test
    void whereAssessmentsNameNoReferralsNoneIsMissed() {
        Extract extract = new Folder(temporary)
                .table("ssd_cin_episodes", EPISODES, "R1,P1,2019-03-01,2019-04-01,RC8,N")
                .table(
                        "ssd_cin_assessments",
                        "cina_assessment_id,cina_person_id,cina_assessment_start_date,cina_assessment_auth_date",
                        "1,P1,2019-03-01,2019-03-02")
                .read();
        assertThat(Folder.issues(extract)).isEmpty();
    }

    @Test
    void anAssessmentOrAnEnquiryLeftOpenWhenItsEpisodeWasClosedIsWarnedAbout() {
        Extract extract = new Folder(temporary)
                .table("ssd_cin_episodes", EPISODES, "R1,P1,2019-03-01,2019-04-01,RC1,N", "R2,P2,2019-03-01,,,N")
                .table(
                        "ssd_cin_assessments",
                        ASSESSMENTS,
                        "1,P1,R1,2019-03-01,",
                        "2,P2,R2,2019-03-01,",
                        "3,P1,R1,2019-02-27,2019-03-01",
                        "4,P3,,2019-03-01,")
                .table(
                        "ssd_s47_enquiry",
                        "s47e_s47_enquiry_id,s47e_person_id,s47e_referral_id,s47e_s47_start_date,s47e_s47_end_date",
                        "1,P1,R1,2019-03-01,",
                        "2,P1,R1,2019-03-02,2019-03-03")
                .read();
        String said = " it has no end, but the episode that it names, on line 2 of ssd_cin_episodes.csv, was closed on"
                + " 2019-04-01";
        assertThat(Folder.issues(extract))
                .filteredOn(issue -> issue.startsWith("CLOSED_WITH_OPEN_WORK"))
                .containsExactly(
                        "CLOSED_WITH_OPEN_WORK ssd_cin_assessments.csv:2 cina_assessment_auth_date []" + said,
                        "CLOSED_WITH_OPEN_WORK ssd_s47_enquiry.csv:2 s47e_s47_end_date []" + said);
    }

    @Test
    void whereTheColumnOfEndsIsMissingNothingIsLeftOpen() {
        Extract extract = new Folder(temporary)
                .table("ssd_cin_episodes", EPISODES, "R1,P1,2019-03-01,2019-04-01,RC1,N")
                .table(
                        "ssd_cin_assessments",
                        "cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date",
                        "1,P1,R1,2019-03-01",
                        "2,P1,R1,2019-03-02")
                .read();
        assertThat(Folder.issues(extract)).isEmpty();
    }

    @Test
    void anAssessmentThatStartsWhileAnotherOfTheReferralIsOpenIsWarnedAbout() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_cin_assessments",
                        ASSESSMENTS,
                        "1,P1,R1,2019-03-01,2019-03-10",
                        "2,P1,R1,2019-03-10,",
                        "3,P1,R1,2019-03-11,2019-03-12",
                        "4,P1,R2,2019-03-11,",
                        "5,P1,,2019-03-11,",
                        "6,P1,,2019-03-12,")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "ASSESSMENTS_OVERLAP ssd_cin_assessments.csv:4 cina_assessment_start_date [2019-03-11] the"
                                + " assessment of the same referral on line 3 is open on that day");
    }

    @Test
    void referralsThatDoNotSayWhetherTheyLedToFurtherActionAreWarnedAboutTogether() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_cin_episodes",
                        EPISODES,
                        "R1,P1,2019-03-01,,,",
                        "R2,P2,2019-03-01,,,N",
                        "R3,P3,2019-03-01,,,Y",
                        "R4,P4,2019-03-01,,,U")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "NFA_NOT_SAID ssd_cin_episodes.csv:2 cine_referral_nfa [] 2 referrals do not say whether"
                                + " they led to no further action, and are read as if they had not; lines 2, 5");
    }

    @Test
    void aMissingColumnIsSaidOnce() {
        Extract extract = new Folder(temporary)
                .table("ssd_cin_episodes", "cine_referral_id,cine_person_id,cine_referral_date", "R1,P1,2019-03-01")
                .read();
        assertThat(Folder.issues(extract)).isEmpty();
        assertThat(extract.issues()).extracting(issue -> issue.column()).contains("cine_referral_nfa");
    }
}
