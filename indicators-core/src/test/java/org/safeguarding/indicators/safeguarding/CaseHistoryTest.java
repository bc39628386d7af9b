package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.time.Day;

class CaseHistoryTest {
    private static final int TUE_1_JAN_2019 = Day.of(2019, 1, 1);
    private static final int MON_7_JAN_2019 = Day.of(2019, 1, 7);
    private static final int FRI_1_MAR_2019 = Day.of(2019, 3, 1);
    private static final int MON_1_APR_2019 = Day.of(2019, 4, 1);
    private static final int MON_3_JUN_2019 = Day.of(2019, 6, 3);

    private static Proceeding row(String key, int issued, int concluded) {
        return new Proceeding(key, "case 1", "K1", issued, concluded, "", false);
    }

    /** As {@code 2019-01-01: J1}, and where the case is over {@code 2019-03-01: J1 to J2}. */
    private static List<String> history(Proceeding... rows) {
        return CaseHistory.of(new CareCase("case 1", ImmutableList.copyOf(rows))).stream()
                .map(known ->
                        Day.text(known.knownFrom()) + ": " + known.issued().key()
                                + (known.over() ? " to " + known.last().key() : "")
                                + (known.impossible() ? ", impossible" : "")
                                + (known.knownUntil() == Day.FOREVER ? "" : ", until " + Day.text(known.knownUntil())))
                .toList();
    }

    @Test
    void aCaseLastsUntilItsRowHasConcluded() {
        assertThat(history(row("J1", TUE_1_JAN_2019, Day.NONE))).containsExactly("2019-01-01: J1");
        assertThat(history(row("J1", TUE_1_JAN_2019, FRI_1_MAR_2019)))
                .containsExactly("2019-01-01: J1, until 2019-03-01", "2019-03-01: J1 to J1");
    }

    @Test
    void aCaseConcludesWithTheLastOfItsRows() {
        assertThat(history(row("J2", MON_7_JAN_2019, FRI_1_MAR_2019), row("J1", TUE_1_JAN_2019, MON_1_APR_2019)))
                .containsExactly(
                        "2019-01-01: J1, until 2019-01-07",
                        "2019-01-07: J1, until 2019-03-01",
                        "2019-03-01: J1, until 2019-04-01",
                        "2019-04-01: J1 to J1");
    }

    @Test
    void aRowThatLastsKeepsTheCaseOpen() {
        assertThat(history(row("J1", TUE_1_JAN_2019, FRI_1_MAR_2019), row("J2", TUE_1_JAN_2019, Day.NONE)))
                .containsExactly("2019-01-01: J1, until 2019-03-01", "2019-03-01: J1");
    }

    @Test
    void aRowIssuedLaterOpensTheCaseAgain() {
        assertThat(history(row("J1", TUE_1_JAN_2019, FRI_1_MAR_2019), row("J2", MON_1_APR_2019, MON_3_JUN_2019)))
                .containsExactly(
                        "2019-01-01: J1, until 2019-03-01",
                        "2019-03-01: J1 to J1, until 2019-04-01",
                        "2019-04-01: J1, until 2019-06-03",
                        "2019-06-03: J1 to J2");
    }

    @Test
    void ofSeveralRowsOfOneDayTheLeastKeyBeginsTheCaseAndTheGreatestEndsIt() {
        assertThat(history(
                        row("J3", TUE_1_JAN_2019, FRI_1_MAR_2019),
                        row("J1", TUE_1_JAN_2019, FRI_1_MAR_2019),
                        row("J2", TUE_1_JAN_2019, FRI_1_MAR_2019)))
                .containsExactly("2019-01-01: J1, until 2019-03-01", "2019-03-01: J1 to J3");
    }

    @Test
    void aCaseThatConcludedBeforeItWasIssuedIsKnownFromItsIssue() {
        assertThat(history(row("J1", MON_7_JAN_2019, TUE_1_JAN_2019)))
                .containsExactly("2019-01-07: J1 to J1, impossible");
    }

    @Test
    void anImpossibleRowDoesNotMakeItsCaseImpossible() {
        assertThat(history(row("J1", TUE_1_JAN_2019, FRI_1_MAR_2019), row("J2", MON_3_JUN_2019, MON_1_APR_2019)))
                .containsExactly(
                        "2019-01-01: J1, until 2019-03-01",
                        "2019-03-01: J1 to J1, until 2019-06-03",
                        "2019-06-03: J1 to J2");
    }
}
