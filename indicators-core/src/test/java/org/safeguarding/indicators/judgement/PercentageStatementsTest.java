package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.measure.Unit;

/** What is said of percentages, on figures that a reader can work out by hand. */
class PercentageStatementsTest {
    @Test
    void aPercentageIsRoundedHalfUpAtItsPlaces() {
        assertThat(percentage("62.5", 15, 24)).isEmpty();
        assertThat(percentage("63", 15, 24)).isEmpty();
        assertThat(percentage("62", 15, 24)).hasSize(1);
        assertThat(percentage("62.50", 15, 24)).isEmpty();
        assertThat(percentage("67.17", 133, 198)).isEmpty();
        assertThat(percentage("67.2", 133, 198)).isEmpty();
        assertThat(percentage("68", 133, 198)).hasSize(1);
    }

    private static List<Finding> percentage(String printed, long in, long all) {
        return new Tables()
                .percent("share", printed)
                .count("in", in)
                .count("all", all)
                .findings(quotient("share", "in", "all"));
    }

    private static Quotient quotient(String figure, String numerator, String denominator) {
        return new Quotient(figure, Amount.of(numerator), Amount.of(denominator), 100);
    }

    @Test
    void approximatelyIsReadAsTheAssumptionsSay() {
        Tables table = new Tables().about("share", "68").count("in", 133).count("all", 198);
        Quotient quotient = quotient("share", "in", "all");

        assertThat(table.finding(quotient).reason())
                .isEqualTo("“share” is printed as “approximately 68%” (read as rounded to 1), but 133 / 198 = 67.17%.");
        assertThat(table.assuming(new Assumptions(new BigDecimal("2"), BigDecimal.valueOf(80), BigDecimal.valueOf(50)))
                        .findings(quotient))
                .isEmpty();
    }

    @Test
    void nothingIsAPercentageOfNobody() {
        assertThat(percentage("0", 0, 0))
                .extracting(Finding::reason)
                .containsExactly("“share” is printed as 0%, but nothing can be divided by 0.");
    }

    @Test
    void nothingIsSaidOfADenominatorThatMayBeNextToNothing() {
        Tables table = new Tables()
                .percent("share", "50")
                .count("in", 7)
                .rounded("a", "0", Unit.FTE)
                .rounded("b", "1", Unit.FTE);

        assertThat(table.findings(new Quotient("share", Amount.of("in"), Amount.sum("a", "b"), 100)))
                .isEmpty();
    }

    @Test
    void aPercentageThatNoWholeNumberGivesIsImpossible() {
        Finding finding = new Tables()
                .count("audits", 24)
                .percent("good", "54")
                .percent("improve", "36")
                .count("inadequate", 2)
                .finding(new Shares(
                        Optional.of("audits"),
                        ImmutableList.of(
                                Shares.Share.percent("good"),
                                Shares.Share.percent("improve"),
                                Shares.Share.count("inadequate")),
                        true));

        assertThat(finding.reason())
                .isEqualTo(
                        "“improve” is printed as 36%, which no whole number of 24 gives: 8 is 33.33% and 9 is 37.5%.");
        assertThat(finding.repairs()).extracting(Repair::toString).containsExactly("38 for 36 (“improve”)");
    }

    @Test
    void percentagesThatFitOnlyAnotherBaseNameIt() {
        Finding finding = new Tables()
                .count("low", 1)
                .count("middle", 12)
                .count("high", 46)
                .percent("low%", "2")
                .percent("middle%", "20")
                .percent("high%", "77")
                .finding(new Shares(
                        Optional.empty(),
                        ImmutableList.of(
                                Shares.Share.of("low", "low%"),
                                Shares.Share.of("middle", "middle%"),
                                Shares.Share.of("high", "high%")),
                        true));

        assertThat(finding.reason())
                .isEqualTo("“high%” is printed as 77%, but “high” at 46 of 59 is 77.97%; all percentages beside a count"
                        + " come out on a base of 60 alone.");
        assertThat(finding.repairs()).extracting(Repair::toString).containsExactly("78 for 77 (“high%”)");
    }

    @Test
    void percentagesOfAllThereIsMustBeAbleToAddUpToAHundred() {
        Shares shares = new Shares(
                Optional.empty(),
                ImmutableList.of(Shares.Share.percent("a"), Shares.Share.percent("b"), Shares.Share.percent("c")),
                true);

        assertThat(new Tables()
                        .percent("a", "33")
                        .percent("b", "33")
                        .percent("c", "33")
                        .findings(shares))
                .isEmpty();
        assertThat(new Tables()
                        .percent("a", "33")
                        .percent("b", "33")
                        .percent("c", "32")
                        .findings(shares))
                .extracting(Finding::reason)
                .containsExactly(
                        "The parts are all there is, but what prints so adds up to between 96.5% and 99.5%, not"
                                + " to 100%.");
    }
}
