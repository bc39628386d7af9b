package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonWarningsTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, 5, 31);
    private static final String PERSONS = "pers_person_id,pers_dob,pers_expected_dob,pers_death_date";
    private static final String EPISODES = "cine_referral_id,cine_person_id,cine_referral_date,cine_referral_nfa";

    @TempDir
    Path temporary;

    @Test
    void aDateOfBirthBesideAnExpectedOneIsWarnedAboutOnceAndNeitherIsTold() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_person",
                        PERSONS,
                        "P1,2018-02-15,2018-03-14,",
                        "P2,,2019-06-14,",
                        "P3,2018-02-15,,",
                        "P4,2018-02-15,2018-02-15,")
                .read(FRI_31_MAY_2019);
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "BORN_AND_EXPECTED ssd_person.csv:2 pers_expected_dob [9999-99-99] 2 persons have a date of"
                                + " birth and an expected one, of which the date of birth is used; lines 2, 5");
    }

    /** 1 May is 30 days before 31 May; nine months after it is the last day of February 2020. */
    @Test
    void aBirthExpectedLongBeforeTheAsAtDateOrLongAfterItIsWarnedAbout() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_person",
                        PERSONS,
                        "P1,,2019-05-01,",
                        "P2,,2019-04-30,",
                        "P3,,2020-02-29,",
                        "P4,,2020-03-01,",
                        "P5,,2018-04-30,2018-04-29",
                        "P6,2018-05-02,2018-04-30,")
                .read(FRI_31_MAY_2019);
        assertThat(Folder.issues(extract))
                .filteredOn(issue -> !issue.startsWith("BORN_AND_EXPECTED"))
                .containsExactly(
                        "EXPECTED_BIRTH_FAR_OFF ssd_person.csv:3 pers_expected_dob [9999-99-99] the child was expected more"
                                + " than 30 days before 2019-05-31, and has no date of birth",
                        "EXPECTED_BIRTH_FAR_OFF ssd_person.csv:5 pers_expected_dob [9999-99-99] the child is expected more"
                                + " than 9 months after 2019-05-31");
    }

    @Test
    void itIsTheAsAtDateOfTheExtractThatABirthIsHeldAgainst() {
        Folder folder = new Folder(temporary).json("{\"as_at\": \"2019-05-31\"}");
        folder.table("ssd_person", PERSONS, "P1,,2019-06-14,");

        assertThat(Folder.issues(folder.read(LocalDate.of(2018, 5, 31)))).isEmpty();
    }

    @Test
    void withoutAnAsAtDateNoBirthIsFarOff() {
        assertThat(Folder.issues(new Folder(temporary)
                        .table("ssd_person", PERSONS, "P1,,2009-06-14,")
                        .read()))
                .isEmpty();
    }

    @Test
    void aDeathBeforeTheBirthIsAnImpossibleIntervalAndNeitherDayIsTold() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_person",
                        PERSONS,
                        "P1,2018-02-15,,2018-02-14",
                        "P2,2018-02-15,,2018-02-15",
                        "P3,,,2018-02-15")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "END_BEFORE_START ssd_person.csv:2 pers_death_date [9999-99-99] the date of death is before"
                                + " the date of birth");
    }

    /** 280 days before 8 October 2019 is 1 January 2019. */
    @Test
    void aReferralLongBeforeABirthIsWarnedAboutAndTheBirthIsNotTold() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_person",
                        PERSONS,
                        "P1,2019-10-08,,",
                        "P2,,2019-10-08,",
                        "P3,2019-10-08,2019-01-01,",
                        "P4,,,",
                        "P5,2019-10-08,,")
                .table(
                        "ssd_cin_episodes",
                        EPISODES,
                        "R1,P1,2018-12-31,N",
                        "R2,P2,2018-12-31,N",
                        "R3,P3,2018-12-31,N",
                        "R4,P4,2018-12-31,N",
                        "R5,P5,2019-01-01,N")
                .read();
        assertThat(Folder.issues(extract))
                .filteredOn(issue -> issue.startsWith("REFERRED"))
                .containsExactly(
                        "REFERRED_LONG_BEFORE_BIRTH ssd_cin_episodes.csv:2 cine_referral_date [2018-12-31] it is more than"
                                + " 280 days before the birth of the child",
                        "REFERRED_LONG_BEFORE_BIRTH ssd_cin_episodes.csv:3 cine_referral_date [2018-12-31] it is more than"
                                + " 280 days before the expected birth of the child",
                        "REFERRED_LONG_BEFORE_BIRTH ssd_cin_episodes.csv:4 cine_referral_date [2018-12-31] it is more than"
                                + " 280 days before the birth of the child");
    }

    @Test
    void howLongAndHowOldIsForTheCallerToSay() throws ExtractUnusable {
        Path folder = new Folder(temporary)
                .table("ssd_person", PERSONS, "P1,2019-10-08,,", "P2,2000-01-01,,")
                .table("ssd_cin_episodes", EPISODES, "R1,P1,2018-12-31,N", "R2,P2,2018-12-31,N")
                .path();
        QualityLimits limits =
                QualityLimits.builder().daysBeforeBirth(281).oldestAge(17).build();

        assertThat(Folder.issues(ExtractReader.read(folder, limits)))
                .containsExactly(
                        "OLDER_THAN_25 ssd_cin_episodes.csv:3 cine_referral_date [2018-12-31] the person is older"
                                + " than 17 on that day");
    }
}
