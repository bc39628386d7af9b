package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.time.Day;

/** The day after Friday 3 May 2019 that is the fifth working day is Monday 13 May: Monday 6 May was a holiday. */
class SeenReferralTest {
    private static final String SEEN = "seen-5wd-pct";
    private static final String MAY = "2019-05";
    private static final int THU_2_MAY_2019 = Day.of(2019, 5, 2);
    private static final int FRI_3_MAY_2019 = Day.of(2019, 5, 3);
    private static final int MON_13_MAY_2019 = Day.of(2019, 5, 13);
    private static final int TUE_14_MAY_2019 = Day.of(2019, 5, 14);
    private static final int FRI_31_MAY_2019 = Day.of(2019, 5, 31);

    private static ChildRecord.Builder referred() {
        return ChildRecord.builder("K1").addEpisodes(CinEpisode.of("R1", FRI_3_MAY_2019, Day.NONE));
    }

    private static String state(int asAt, ChildRecord.Builder child) {
        Result result = Figures.of(asAt, child.build()).result(SEEN, MAY);
        String states = "met " + result.met().orElseThrow() + ", missed "
                + result.missed().orElseThrow() + ", overdue "
                + result.overdue().orElseThrow() + ", not yet due "
                + result.notYetDue().orElseThrow();
        return states + (result.provisional().orElseThrow() ? ", provisional" : "");
    }

    @Test
    void theFifthWorkingDayIsInTimeAndTheSixthIsNot() {
        assertThat(state(FRI_31_MAY_2019, referred().addCinVisits(new CinVisit("U1", MON_13_MAY_2019, true))))
                .isEqualTo("met 1, missed 0, overdue 0, not yet due 0");
        assertThat(state(FRI_31_MAY_2019, referred().addCinVisits(new CinVisit("U1", TUE_14_MAY_2019, true))))
                .isEqualTo("met 0, missed 1, overdue 0, not yet due 0");
    }

    @Test
    void aVisitOfEitherKindCountsWhateverItBelongsTo() {
        assertThat(state(
                        FRI_31_MAY_2019,
                        referred()
                                .addProtectionVisits(new ProtectionVisit("V1", "P-other", FRI_3_MAY_2019, true))
                                .addCinVisits(new CinVisit("U1", TUE_14_MAY_2019, true))))
                .isEqualTo("met 1, missed 0, overdue 0, not yet due 0");
    }

    @Test
    void aVisitBeforeTheReferralOrAtWhichTheChildWasNotSeenDoesNotCount() {
        assertThat(state(
                        FRI_31_MAY_2019,
                        referred()
                                .addCinVisits(
                                        new CinVisit("U1", THU_2_MAY_2019, true),
                                        new CinVisit("U2", FRI_3_MAY_2019, false))
                                .addProtectionVisits(new ProtectionVisit("V1", "", FRI_3_MAY_2019, false))))
                .isEqualTo("met 0, missed 0, overdue 1, not yet due 0");
    }

    @Test
    void onItsDueDayAChildNotSeenIsNotYetDueAndTheDayAfterOverdue() {
        assertThat(state(MON_13_MAY_2019, referred()))
                .isEqualTo("met 0, missed 0, overdue 0, not yet due 1, provisional");
        assertThat(state(TUE_14_MAY_2019, referred())).isEqualTo("met 0, missed 0, overdue 1, not yet due 0");
    }

    @Test
    void aVisitAfterTheAsAtDateIsNotThere() {
        assertThat(state(MON_13_MAY_2019, referred().addCinVisits(new CinVisit("U1", TUE_14_MAY_2019, true))))
                .isEqualTo("met 0, missed 0, overdue 0, not yet due 1, provisional");
    }

    @Test
    void anEpisodeThatClosedWithoutTheChildBeingSeenStaysOverdue() {
        ChildRecord.Builder closed =
                ChildRecord.builder("K1").addEpisodes(CinEpisode.of("R1", FRI_3_MAY_2019, FRI_3_MAY_2019));

        assertThat(state(FRI_31_MAY_2019, closed)).isEqualTo("met 0, missed 0, overdue 1, not yet due 0");
    }

    @Test
    void aReferralThatLedToNoFurtherActionIsLeftOut() {
        ChildRecord.Builder none =
                ChildRecord.builder("K1").addEpisodes(new CinEpisode("R1", FRI_3_MAY_2019, Day.NONE, "", true, "", ""));

        assertThat(state(FRI_31_MAY_2019, none)).isEqualTo("met 0, missed 0, overdue 0, not yet due 0");
    }

    @Test
    void theExplanationNamesTheReferralAndItsVisit() {
        ChildRecord.Builder child = referred()
                .addEpisodes(CinEpisode.of("R2", TUE_14_MAY_2019, Day.NONE))
                .addCinVisits(new CinVisit("U1", MON_13_MAY_2019, true));

        assertThat(Figures.of(FRI_31_MAY_2019, child.build()).rows(SEEN, MAY))
                .containsExactlyInAnyOrder(
                        "MET 1 through CinEpisode R1 of K1, on 2019-05-03, so since 2019-05-13, because of U1",
                        "OVERDUE 1 through CinEpisode R2 of K1, on 2019-05-14, so since 2019-05-22");
    }

    @Test
    void ofSeveralVisitsOfOneDayTheGreatestKeyIsTheEvidenceInWhateverOrderTheyStand() {
        CinVisit one = new CinVisit("U1", MON_13_MAY_2019, true);
        CinVisit two = new CinVisit("U2", MON_13_MAY_2019, true);

        assertThat(Figures.of(FRI_31_MAY_2019, referred().addCinVisits(one, two).build())
                        .rows(SEEN, MAY))
                .isEqualTo(Figures.of(
                                FRI_31_MAY_2019,
                                referred().addCinVisits(two, one).build())
                        .rows(SEEN, MAY))
                .containsExactly(
                        "MET 1 through CinEpisode R1 of K1, on 2019-05-03, so since 2019-05-13, because of U2");
    }
}
