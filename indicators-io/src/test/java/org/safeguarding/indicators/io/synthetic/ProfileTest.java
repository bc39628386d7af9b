package org.safeguarding.indicators.io.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
    private static final LocalDate DAY = LocalDate.of(2019, 3, 31);

    @Test
    void aProfileFileIsRead() {
        Profile profile = ExactProfile.profile();
        assertThat(profile.areaCode()).isEqualTo("X09000003");
        assertThat(profile.areaName()).isEqualTo("Testbridge");
        assertThat(profile.firstDay()).isEqualTo(ExactProfile.FIRST_DAY);
        assertThat(profile.contactsFrom()).isEqualTo(ExactProfile.CONTACTS_FROM);
        assertThat(profile.asAt()).isEqualTo(ExactProfile.AS_AT);
        assertThat(profile.jitter()).isZero();
        assertThat(profile.surroundings().population()).containsEntry(2017, 13_600);
    }

    @Test
    void aSeriesMayBeGivenByFinancialYears() {
        String years = "{\"2016/17\": [1,2,3,4,5,6,7,8,9,10,11,12], \"2017/18\": [13,14,15,16,17,18,19,20,21,22,23,24],"
                + " \"2018/19\": [25,26,27,28,29,30,31,32,33,34,35,36]}";
        Profile profile = Profile.parse(ExactProfile.json().replace("\"referrals\": 52", "\"referrals\": " + years));
        assertThat(profile.monthly().at(Series.REFERRALS, 0)).isEqualTo(1);
        assertThat(profile.monthly().at(Series.REFERRALS, 35)).isEqualTo(36);
    }

    @Test
    void aMonthWithoutAValueIsNamed() {
        String years = "{\"2016/17\": [1,2,3]}";
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Profile.parse(ExactProfile.json().replace("\"referrals\": 52", "\"referrals\": " + years)))
                .withMessage("expected referrals for 2016-07 but the profile has none");
    }

    @Test
    void contactsNeedNoValuesBeforeTheFirstDayOfContacts() {
        String recent = "{\"2018/19\": [0,0,0,0,0,0, 1,2,3,4,5,6]}";
        Profile profile = Profile.parse(ExactProfile.json().replace("\"contacts\": 270", "\"contacts\": " + recent));
        assertThat(profile.monthly().at(Series.CONTACTS, 30)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"referrals\": 52 | \"referral\": 52 | expected a profile with referrals but there is none",
                "\"referrals\": 52 | \"referrals\": -1 | expected referrals to hold numbers of at least 0 but was -1",
                "\"referrals\": 52 | \"referrals\": {\"2018/20\": [1]} | expected a financial year such as 2018/19 but"
                        + " was '2018/20'",
                "\"2019-03-31\" | \"31/03/2019\" | expected as_at as yyyy-MM-dd but was '31/03/2019'",
                "\"Testbridge\" | 7 | expected area_name to be text but was 7",
                "\"7-10\": 9 | \"7-9\": 9, \"10\": 1 | expected 3 bands of feedback but there were 4",
                "\"2018-10-01\" | \"2018-10-02\" | expected the first day of contacts to be the first of a month but"
                        + " was 2018-10-02",
            })
    void aFaultyFileIsRefusedWithWhatWasExpected(String right, String wrong, String message) {
        String json = ExactProfile.json().replace(right, wrong);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.parse(json))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "{\"area_code\": }", "7"})
    void textThatIsNoProfileIsRefused(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.parse(json))
                .withMessageStartingWith("expected");
    }

    @Test
    void daysOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.plausible(1, DAY, DAY.minusDays(1), DAY))
                .withMessageContaining("2019-03-31, 2019-03-30, 2019-03-31");
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.plausible(1, DAY, DAY, DAY.minusDays(1)));
    }

    @Test
    void countsScaleWithTheSizeAndPercentagesDoNot() {
        Profile twice = ExactProfile.profile().scaled(2);
        assertThat(twice.monthly().at(Series.REFERRALS, 0)).isEqualTo(104);
        assertThat(twice.monthly().at(Series.CIN_OPEN, 0)).isEqualTo(580);
        assertThat(twice.monthly().at(Series.SERVICE_PCT, 0)).isEqualTo(55);
        assertThat(twice.surroundings().population()).containsEntry(2018, 27_400);
        assertThat(twice.surroundings().workforce().get(0).permanent()).isEqualTo(25);
        assertThat(twice.surroundings().feedback()).containsExactly(2, 4, 18);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aSizeIsAboveZero(double size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.plausible(size))
                .withMessage("expected a size above 0 but was " + size);
    }

    @Test
    void aProfileCanBeTakenAtAnEarlierDateOnly() {
        Profile profile = ExactProfile.profile();
        assertThat(profile.takenAt(LocalDate.of(2018, 12, 14)).asAt()).isEqualTo("2018-12-14");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile.takenAt(LocalDate.of(2019, 4, 1)))
                .withMessage("expected an as-at date from 2018-10-01 to 2019-03-31 but was 2019-04-01");
        assertThatIllegalArgumentException().isThrownBy(() -> profile.takenAt(LocalDate.of(2018, 9, 30)));
    }

    @Test
    void aPartMonthHasItsShareOfWhatFlowsAndAllOfWhatStands() {
        Profile profile = ExactProfile.profile().takenAt(LocalDate.of(2018, 11, 15));
        Targets targets = new Targets(profile, new Chance(1));
        MonthSpan november = profile.span().month(profile.span().months() - 1);
        assertThat(targets.count(Series.REFERRALS, november)).isEqualTo(26);
        assertThat(targets.count(Series.CIN_OPEN, november)).isEqualTo(290);
        assertThat(targets.share(Series.SERVICE_PCT, november)).isEqualTo(0.55);
    }
}
