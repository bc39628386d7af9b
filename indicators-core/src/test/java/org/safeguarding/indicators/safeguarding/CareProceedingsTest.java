package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.time.Day;

class CareProceedingsTest {
    private static final int TUE_1_JAN_2019 = Day.of(2019, 1, 1);
    private static final int WED_1_MAY_2019 = Day.of(2019, 5, 1);
    private static final int FRI_31_MAY_2019 = Day.of(2019, 5, 31);
    private static final int TUE_2_JUL_2019 = Day.of(2019, 7, 2);
    private static final int WED_3_JUL_2019 = Day.of(2019, 7, 3);
    private static final int WED_31_JUL_2019 = Day.of(2019, 7, 31);

    private static final String DURATION = "care-duration-weeks";
    private static final String CHILD = "K1";

    private static Proceeding row(String key, String of, int issued, int concluded) {
        return new Proceeding(key, of, CHILD, issued, concluded, "", false);
    }

    private static Proceeding concluded(String key, String order) {
        return new Proceeding(key, "case " + key, CHILD, TUE_1_JAN_2019, WED_1_MAY_2019, order, false);
    }

    private static Figures figures(int asAt, Proceeding... rows) {
        return Figures.of(asAt, ChildRecord.builder(CHILD).addProceedings(rows).build());
    }

    @Test
    void aCaseIsCountedOnceOnTheDayItsFirstRowWasIssued() {
        Figures figures = figures(
                WED_31_JUL_2019,
                row("J1", "case 1", WED_1_MAY_2019, Day.NONE),
                row("J2", "case 1", TUE_1_JAN_2019, Day.NONE),
                row("J3", "case 2", WED_1_MAY_2019, Day.NONE));

        assertThat(figures.of("care-cases", "2019-01")).isEqualTo("1 = 1");
        assertThat(figures.of("care-cases", "2019-05")).isEqualTo("1 = 1");
        assertThat(figures.rows("care-cases", "2019-01"))
                .containsExactly("COUNTED 1 through Proceeding J2 of case 1, on 2019-01-01");
    }

    @Test
    void theMeanAndTheMedianAreOfTheCasesConcludedInThePeriod() {
        Figures figures = figures(
                WED_31_JUL_2019,
                row("J1", "case 1", WED_1_MAY_2019 - 70, WED_1_MAY_2019),
                row("J2", "case 2", WED_1_MAY_2019 - 140, WED_1_MAY_2019),
                row("J3", "case 3", WED_1_MAY_2019 - 147, WED_1_MAY_2019),
                row("J4", "case 4", WED_1_MAY_2019 - 9, WED_1_MAY_2019),
                row("J5", "case 5", FRI_31_MAY_2019, TUE_2_JUL_2019));

        assertThat(figures.all(DURATION, "2019-05")).containsExactly("366 / 28 = 13.07", "median: 105 / 7 = 15");
        assertThat(figures.all(DURATION, "2019-07")).containsExactly("32 / 7 = 4.57", "median: 32 / 7 = 4.57");
        assertThat(figures.all(DURATION, "2019-06"))
                .containsExactly("0 / 0 = not_applicable", "median: - = not_applicable");
    }

    @Test
    void theMedianMayEndInHalfADayAndHasNoTarget() {
        Figures figures = figures(
                WED_31_JUL_2019,
                row("J1", "case 1", WED_1_MAY_2019 - 70, WED_1_MAY_2019),
                row("J2", "case 2", WED_1_MAY_2019 - 75, WED_1_MAY_2019));

        assertThat(figures.all(DURATION, "2019-05")).containsExactly("145 / 14 = 10.36", "median: 72.5 / 7 = 10.36");
        assertThat(figures.result(DURATION, "2019-05").target()).isPresent();
    }

    @Test
    void aCaseThatConcludedBeforeItWasIssuedIsMissedAndHasNoDuration() {
        Figures figures = figures(WED_31_JUL_2019, row("J1", "case 1", FRI_31_MAY_2019, WED_1_MAY_2019));

        assertThat(figures.all(DURATION, "2019-05"))
                .containsExactly("0 / 0 = not_applicable", "median: - = not_applicable");
        assertThat(states(figures.result("care-26w-pct", "2019-05")))
                .isEqualTo("met 0, missed 1, invalid 1, overdue 0, not yet due 0");
    }

    @Test
    void theLastDayInTimeIsThe182nd() {
        Figures met = figures(WED_31_JUL_2019, row("J1", "case 1", TUE_1_JAN_2019, TUE_2_JUL_2019));
        Figures missed = figures(WED_31_JUL_2019, row("J1", "case 1", TUE_1_JAN_2019, WED_3_JUL_2019));

        assertThat(met.of("care-26w-pct", "2019-07")).isEqualTo("1 / 1 = 100");
        assertThat(missed.of("care-26w-pct", "2019-07")).isEqualTo("0 / 1 = 0");
    }

    @Test
    void aCaseThatLastsIsNotYetDueOnThe182ndDayAndOverdueOnTheNext() {
        Figures figures = figures(WED_31_JUL_2019, row("J1", "case 1", TUE_1_JAN_2019, Day.NONE));

        assertThat(states(figures.result("care-26w-pct", "2019-07-02")))
                .isEqualTo("met 0, missed 0, invalid 0, overdue 0, not yet due 1");
        assertThat(states(figures.result("care-26w-pct", "2019-07-03")))
                .isEqualTo("met 0, missed 0, invalid 0, overdue 1, not yet due 0");
    }

    @Test
    void aRowIssuedLaterTakesAConclusionBackAndTheNextCountsFromTheFirstIssue() {
        Proceeding[] rows = {
            row("J1", "case 1", TUE_1_JAN_2019, WED_1_MAY_2019), row("J2", "case 1", FRI_31_MAY_2019, WED_3_JUL_2019)
        };

        assertThat(figures(FRI_31_MAY_2019 - 1, rows).of("care-26w-pct", "2019-05"))
                .isEqualTo("1 / 1 = 100");
        assertThat(states(figures(FRI_31_MAY_2019, rows).result("care-26w-pct", "2019-05")))
                .isEqualTo("met 0, missed 0, invalid 0, overdue 0, not yet due 1");
        assertThat(figures(WED_31_JUL_2019, rows).of("care-26w-pct", "2019-07")).isEqualTo("0 / 1 = 0");
        assertThat(figures(WED_31_JUL_2019, rows).rows("care-26w-pct", "2019-07"))
                .containsExactly("MISSED 1 through Proceeding J2 of case 1, on 2019-07-03, because of J1");
        assertThat(figures(WED_31_JUL_2019, rows).all(DURATION, "2019-07"))
                .containsExactly("183 / 7 = 26.14", "median: 183 / 7 = 26.14");
    }

    @Test
    void outcomesAreThoseOfTheRowsThatConcludedThoughTheirCaseMayLast() {
        Figures figures = figures(
                WED_31_JUL_2019,
                concluded("J1", "CO"),
                concluded("J2", "co"),
                concluded("J3", ""),
                row("J4", "case J1", TUE_1_JAN_2019, Day.NONE));

        assertThat(figures.all("care-outcomes", "2019-05"))
                .startsWith("3 = 3", "NO_ORDER: 0 / 3 = 0")
                .contains("CO: 1 / 3 = 33.33", "CO_PLACEMENT: 0 / 3 = 0")
                .endsWith("FAO: 0 / 3 = 0", "co: 1 / 3 = 33.33", "unknown: 1 / 3 = 33.33");
    }

    @Test
    void remainingInCareLeavesOutWhatWasTransferred() {
        Figures figures = figures(
                WED_31_JUL_2019,
                concluded("J1", "CO"),
                concluded("J2", "CO_PLACEMENT"),
                concluded("J3", ""),
                concluded("J4", "TRANSFERRED"),
                concluded("J5", "SO"));

        assertThat(figures.of("care-remain-pct", "2019-05")).isEqualTo("2 / 4 = 50");
    }

    @Test
    void aChildHasEarlierProceedingsOnlyIfTheyWereIssuedOnAnEarlierDay() {
        Figures sameDay = figures(
                WED_31_JUL_2019,
                row("J1", "case 1", WED_1_MAY_2019, Day.NONE),
                row("J2", "case 2", WED_1_MAY_2019, Day.NONE));
        Figures earlier = figures(
                WED_31_JUL_2019,
                row("J1", "case 1", WED_1_MAY_2019, Day.NONE),
                row("J2", "case 1", FRI_31_MAY_2019, Day.NONE));

        assertThat(sameDay.of("care-children", "2019-05")).isEqualTo("1 = 1");
        assertThat(sameDay.of("care-repeat-children", "2019-05")).isEqualTo("0 = 0");
        assertThat(earlier.of("care-repeat-children", "2019-05")).isEqualTo("1 = 1");
        assertThat(earlier.rows("care-repeat-children", "2019-05"))
                .containsExactly("COUNTED 1 through Proceeding J2 of K1, on 2019-05-31, because of J1");
    }

    @Test
    void aChildOfARowThatSaysSoHasAnOlderSiblingWhoHadProceedings() {
        Proceeding says = new Proceeding("J1", "case 1", CHILD, WED_1_MAY_2019, Day.NONE, "", true);
        Figures figures = figures(WED_31_JUL_2019, says, row("J2", "case 1", FRI_31_MAY_2019, Day.NONE));

        assertThat(figures.of("care-recurrent-children", "2019-05")).isEqualTo("1 = 1");
        assertThat(figures.of("care-recurrent-children", "2019-06")).isEqualTo("0 = 0");
    }

    private static String states(Result result) {
        return "met " + result.met().orElseThrow() + ", missed "
                + result.missed().orElseThrow() + ", invalid "
                + result.invalid().orElseThrow() + ", overdue "
                + result.overdue().orElseThrow() + ", not yet due "
                + result.notYetDue().orElseThrow();
    }
}
