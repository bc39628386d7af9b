package org.safeguarding.indicators.examples.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Care proceedings worked by hand. */
class PlainCourtTest {
    private static final String PROCEEDINGS =
            "proceedings_id,case_id,person_id,issued_on,concluded_on,final_order,older_sibling_earlier";
    private static final String[] CASES = {
        PROCEEDINGS,
        "1,K1,C1,2019-01-01,2019-06-10,CO,N",
        "2,K1,C2,2019-01-05,2019-06-20,SGO,Y", // the case: 170 days from the first to the last
        "3,K2,C3,2018-12-01,2019-06-01,CO_PLACEMENT,N", // 182 days
        "4,K3,C4,2018-11-30,2019-06-01,TRANSFERRED,Y", // 183
        "5,K4,C5,2019-01-01,2019-06-05,,N",
        "6,K4,C6,2019-01-01,,FAO,N", // so the case has not concluded: 180 days on 30 June
        "7,K5,C1,2018-06-01,,,N", // overdue
        "8,K6,C8,2019-06-10,2019-06-05,co,N", // before it was issued
    };

    @TempDir
    private Path path;

    private PlainFolder folder;

    @BeforeEach
    void openTheFolder() {
        folder = new PlainFolder(path);
    }

    @Test
    void aCaseConcludesWhenAllOfItsRowsHave() {
        folder.with("local_care_proceedings", CASES);
        assertThat(folder.figure("2019-06-30", "care-26w-pct", "2019-06")).isEqualTo("2 | 4 | 50.0 | value");
        assertThat(folder.clocks("2019-06-30", "care-26w-pct", "2019-06")).isEqualTo("2 | 2 | 1 | 1 | 1 | false");
        assertThat(folder.figure("2019-06-30", "care-duration-weeks", "2019-06"))
                .isEqualTo("535 | 21 | 25.5 | value");
        assertThat(median("2019-06-30", "2019-06")).isEqualTo("182 | 7 | 26.0 | value");
        assertThat(folder.figure("2019-06-30", "care-duration-weeks", "2019-05"))
                .isEqualTo("0 | 0 |  | not_applicable");
        assertThat(median("2019-06-30", "2019-05")).isEqualTo(" |  |  | not_applicable");
        assertThat(folder.cell("2019-06-30", "care-duration-weeks", "2019-06").unit())
                .isEqualTo("weeks");
        // On 19 June the second child's end is not known: the first case is open, 169 days.
        assertThat(folder.clocks("2019-06-19", "care-26w-pct", "2019-06")).isEqualTo("1 | 2 | 1 | 2 | 1 | false");
        assertThat(median("2019-06-19", "2019-06")).isEqualTo("182.5 | 7 | 26.1 | value");
    }

    @Test
    void aRowIssuedLaterOpensACaseAgain() {
        String[] reopened = Arrays.copyOf(CASES, CASES.length + 1);
        reopened[CASES.length] = "9,K2,C9,2019-07-01,,,N";
        folder.with("local_care_proceedings", reopened);
        assertThat(folder.clocks("2019-06-30", "care-26w-pct", "2019-06")).isEqualTo("2 | 2 | 1 | 1 | 1 | false");
        assertThat(folder.clocks("2019-07-01", "care-26w-pct", "2019-06")).isEqualTo("1 | 2 | 2 | 1 | 1 | false");
        assertThat(median("2019-07-01", "2019-06")).isEqualTo("176.5 | 7 | 25.2 | value");
    }

    @Test
    void casesChildrenAndOutcomesAreCountedEachByTheirOwnDay() {
        folder.with("local_care_proceedings", CASES)
                .with("local_population", "area_code,reference_date,age_from,age_to,persons", "X,2018-06-30,0,17,7000");
        assertThat(folder.figure("2019-06-30", "care-cases", "2018-Q4")).isEqualTo("2 |  | 2 | value");
        assertThat(folder.figure("2019-06-30", "care-children", "2018-Q4")).isEqualTo("4 |  | 4 | value");
        assertThat(folder.figure("2019-06-30", "care-rate", "2018-Q4")).isEqualTo("5 | 7000 | 7.1 | value");
        assertThat(folder.figure("2019-06-30", "care-repeat-children", "2018-Q4"))
                .isEqualTo("1 |  | 1 | value");
        assertThat(folder.figure("2019-06-30", "care-recurrent-children", "2018-Q4"))
                .isEqualTo("1 |  | 1 | value");
        assertThat(folder.figure("2019-06-30", "care-outcomes", "2019-06")).isEqualTo("6 |  | 6 | value");
        assertThat(folder.groups("2019-06-30", "care-outcomes", "2019-06", "final_order"))
                .isEqualTo("NO_ORDER 0 | CAO 0 | CAO_SO 0 | SGO 1 | SGO_SO 0 | SO 0 | CO 1 | CO_PLACEMENT 1"
                        + " | WITHDRAWN 0 | TRANSFERRED 1 | FAO 0 | co 1 | unknown 1");
        assertThat(folder.figure("2019-06-30", "care-remain-pct", "2019-06")).isEqualTo("2 | 5 | 40.0 | value");
    }

    private String median(String asAt, String period) {
        return folder.figure(asAt, "care-duration-weeks", period, "statistic", "median");
    }
}
