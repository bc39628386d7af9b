package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The shipped extract comes out as the report of July 2019 printed its tables, worked out by plain loops. What is printed
 * here is printed there; re-referrals of January and February are as they fall.
 */
class ShippedFiguresTest {
    private static final LocalDate AS_AT = LocalDate.of(2019, 5, 31);
    private static final List<String> MONTHS = List.of("2019-01", "2019-02", "2019-03", "2019-04", "2019-05");

    private final PrintedFigures figures = new PrintedFigures(ShippedExtractTest.shipped());

    /** A figure in each of the five months. */
    private interface Figure<T> {
        T of(String month) throws IOException;
    }

    private static <T> List<T> inEachMonth(Figure<T> figure) throws IOException {
        return List.of(
                figure.of(MONTHS.get(0)),
                figure.of(MONTHS.get(1)),
                figure.of(MONTHS.get(2)),
                figure.of(MONTHS.get(3)),
                figure.of(MONTHS.get(4)));
    }

    /** What follows from the profile alone, whatever the seed. */
    static void assertFrontDoorAsPrinted(PrintedFigures figures) throws IOException {
        assertThat(inEachMonth(figures::contacts)).containsExactly(1383L, 1304L, 1484L, 1219L, 1537L);
        assertThat(inEachMonth(figures::contactChildren)).containsExactly(1086L, 1008L, 1147L, 943L, 1197L);
        assertThat(inEachMonth(figures::contactsProgressed)).containsExactly(244L, 226L, 225L, 244L, 272L);
        assertThat(inEachMonth(month -> figures.decidedIn24Hours(month, AS_AT).intValueExact()))
                .containsExactly(47, 72, 63, 52, 55);
        assertThat(inEachMonth(figures::referrals)).containsExactly(257L, 258L, 248L, 266L, 357L);
        assertThat(inEachMonth(figures::rereferrals))
                .containsExactly(
                        BigDecimal.valueOf(15),
                        BigDecimal.valueOf(15),
                        BigDecimal.valueOf(15),
                        BigDecimal.valueOf(15),
                        BigDecimal.valueOf(15));
    }

    @Test
    void theFrontDoorIsAsPrinted() throws IOException {
        assertFrontDoorAsPrinted(figures);
    }

    @Test
    void contactsProgressedAreThePercentagesPrinted() throws IOException {
        assertThat(inEachMonth(
                        month -> PrintedFigures.percent(figures.contactsProgressed(month), figures.contacts(month), 0)
                                .intValueExact()))
                .containsExactly(18, 17, 15, 20, 18);
    }

    /** Department for Education, Children in need, table C6, of the borough whose report it is. */
    @Test
    void referralsOfTwoYearsAreThosePublished() throws IOException {
        assertThat(List.of(
                        figures.referrals("2017-04"),
                        figures.referrals("2017-05"),
                        figures.referrals("2017-06"),
                        figures.referrals("2018-12")))
                .containsExactly(198L, 313L, 271L, 168L);
        assertThat(figures.referralsIn12Months("2018-03")).isEqualTo(3293);
        assertThat(inEachMonth(figures::referralsIn12Months)).containsExactly(3027L, 3046L, 3012L, 3084L, 3180L);
    }

    @Test
    void theRateOfReferralsIsAsPrinted() throws IOException {
        assertThat(inEachMonth(month -> BigDecimal.valueOf(figures.referralRate(month))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact()))
                .containsExactly(442, 444, 440, 450, 464);
    }

    @Test
    void theWorkforceIsAsPrinted() throws IOException {
        assertThat(figures.workforce("2019-05-24", "MASH & Assessment")).containsExactly("93", "63", "26");
        assertThat(figures.workforce("2019-05-24", "Complex Needs")).containsExactly("24", "15", "8");
        assertThat(figures.workforce("2019-05-24", "Family Social Work")).containsExactly("81", "55", "27");
        assertThat(PrintedFigures.percent(63, 93, 1)).isEqualByComparingTo("67.7");
        assertThat(figures.workforce("2019-02-22", "MASH & Assessment")).isNotEqualTo(List.of("93", "63", "26"));
    }

    @Test
    void assessmentsStartedAreAsPrinted() throws IOException {
        assertThat(figures.assessmentsStarted("2018-07", "2018-08", "2018-09")).isEqualTo(837);
        assertThat(figures.assessmentsStarted("2018-10", "2018-11", "2018-12")).isEqualTo(874);
        assertThat(figures.assessmentsStarted("2019-01", "2019-02", "2019-03")).isEqualTo(794);
        assertThat(figures.assessmentsStarted("2019-04")).isEqualTo(268);
        assertThat(figures.assessmentsStarted("2019-05")).isEqualTo(373);
    }
}
