package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of figures of one row, period after period, on figures that a reader can work out by hand. */
class SeriesStatementsTest {
    @Test
    void noPopulationGivesANegativeRate() {
        OnePopulation row = new OnePopulation(ImmutableList.of(new OnePopulation.Rate("r", Amount.of("n"))), 10_000);

        assertThat(new Tables().count("n", 3).rate("r", "-1").findings(row)).hasSize(1);
    }

    @Test
    void ratesThatNeedTwoPopulationsAreImpossibleInOneRow() {
        Tables table = new Tables()
                .count("n2", 1_630)
                .count("n3", 1_515)
                .count("n4", 1_256)
                .rate("r2", "239")
                .rate("r3", "221")
                .rate("r4", "184");
        OnePopulation row = new OnePopulation(
                ImmutableList.of(
                        new OnePopulation.Rate("r2", Amount.of("n2")),
                        new OnePopulation.Rate("r3", Amount.of("n3")),
                        new OnePopulation.Rate("r4", Amount.of("n4"))),
                10_000);

        assertThat(table.finding(row).reason())
                .isEqualTo("“r2” at 239 from 1,630 needs a population from 68,059 to 68,343 and “r3” at 221 from 1,515"
                        + " needs a population from 68,398 to 68,707: no one population gives both.");
        assertThat(table.finding(row).figures()).containsExactly("r2", "n2", "r3", "n3");
    }

    @Test
    void aRateOfNothingIsZeroWhateverThePopulation() {
        OnePopulation row = new OnePopulation(ImmutableList.of(new OnePopulation.Rate("r", Amount.of("n"))), 10_000);

        assertThat(new Tables().count("n", 0).rate("r", "0").findings(row)).isEmpty();
        assertThat(new Tables().count("n", 3).rate("r", "0").findings(row)).isEmpty();
        assertThat(new Tables().count("n", 0).rate("r", "1").findings(row))
                .extracting(Finding::reason)
                .containsExactly("No population gives “r” at 1 from 0.");
    }

    private static RollingSeries twoMonths() {
        return new RollingSeries(ImmutableList.of(
                new RollingSeries.Point("feb", Amount.of("base2"), Optional.empty(), Optional.empty()),
                new RollingSeries.Point(
                        "mar", Amount.of("base3"), Optional.of(Amount.of("in")), Optional.of(Amount.of("out")))));
    }

    private static Tables steps(String feb, String mar) {
        return new Tables()
                .percent("feb", feb)
                .percent("mar", mar)
                .count("base2", 3_046)
                .count("base3", 3_012)
                .count("in", 248)
                .count("out", 282);
    }

    @Test
    void aRollingStepThatTakesNearlyAllThatEnteredIsImplausible() {
        Finding finding = steps("7", "15").finding(twoMonths());

        assertThat(finding.grade()).isEqualTo(Grade.IMPLAUSIBLE);
        assertThat(finding.note())
                .isEqualTo("Implausible, assuming that no more than 80% of those that entered are counted: “feb” at 7%"
                        + " of 3,046 is at most 228, and “mar” at 15% of 3,012 is at least 437: 209 more, while only"
                        + " 248 entered the window, so at least 84.3% of them would have to be counted, even if none"
                        + " of those that left was.");
        Assumptions lenient = new Assumptions(BigDecimal.ONE, BigDecimal.valueOf(85), BigDecimal.valueOf(50));
        assertThat(steps("7", "15").assuming(lenient).findings(twoMonths())).isEmpty();
        assertThat(steps("7", "14").findings(twoMonths())).isEmpty();
    }

    @Test
    void aRollingStepThatTakesMoreThanAllThatEnteredIsImpossible() {
        assertThat(steps("7", "17").finding(twoMonths()).grade()).isEqualTo(Grade.IMPOSSIBLE);
        assertThat(steps("18", "7").finding(twoMonths()).reason()).endsWith("fewer, while only 282 left the window.");
    }

    @Test
    void aWindowHoldsWhatItHeldWithWhatEnteredAndLeft() {
        Tables table = new Tables()
                .percent("feb", "7")
                .percent("mar", "7")
                .count("base2", 3_046)
                .count("base3", 3_013)
                .count("in", 248)
                .count("out", 282);

        assertThat(table.finding(twoMonths()).reason())
                .isEqualTo("The window held 3,046, took in 248 and let go 282, which leaves 3,012, not 3,013.");
    }

    @Test
    void aRowThatBreaksThePatternOfTheOthersIsImplausible() {
        Finding finding = quarters(new Tables(), "69").finding(columns());

        assertThat(finding.note())
                .isEqualTo("Implausible, assuming that every row is the mean of its months, as 2 of the 3 rows are:"
                        + " “q3” is printed as 69%, but the mean of 56 and 69 is between 62 and 63.");
        assertThat(quarters(new Tables(), "62").findings(columns())).isEmpty();
        assertThat(quarters(new Tables(), "63").findings(columns())).isEmpty();
    }

    @Test
    void aPatternThatTooFewRowsKeepIsNone() {
        Assumptions strict = new Assumptions(BigDecimal.ONE, BigDecimal.valueOf(80), BigDecimal.valueOf(67));

        assertThat(quarters(new Tables(), "69").assuming(strict).findings(columns()))
                .isEmpty();
    }

    private static Tables quarters(Tables table, String third) {
        return table.percent("q1", "15")
                .percent("a1", "14")
                .percent("b1", "15")
                .percent("q2", "65")
                .percent("a2", "66")
                .percent("b2", "64")
                .percent("q3", third)
                .percent("a3", "56")
                .percent("b3", "69");
    }

    private static MeanColumns columns() {
        return new MeanColumns(ImmutableList.of(
                new MeanColumns.Row("q1", ImmutableList.of("a1", "b1")),
                new MeanColumns.Row("q2", ImmutableList.of("a2", "b2")),
                new MeanColumns.Row("q3", ImmutableList.of("a3", "b3"))));
    }
}
