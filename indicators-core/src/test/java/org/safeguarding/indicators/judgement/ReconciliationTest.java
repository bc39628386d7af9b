package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.measure.Unit;

/** Each kind of statement on figures that a reader can work out by hand. */
class ReconciliationTest {
    @Test
    void partsThatDoNotAddUpAreImpossibleWithTheWorkingAndTheNearestTotal() {
        Finding finding = new Tables()
                .count("care", 42)
                .count("other", 20)
                .count("total", 60)
                .finding(new Equality(Amount.of("total"), Amount.sum("care", "other")));

        assertThat(finding.grade()).isEqualTo(Grade.IMPOSSIBLE);
        assertThat(finding.assumption()).isEmpty();
        assertThat(finding.reason()).isEqualTo("“total” is printed as 60, but 42 + 20 = 62.");
        assertThat(finding.repairs())
                .extracting(Repair::toString)
                .containsExactly("62 for 60 (“total”)", "40 for 42 (“care”)", "18 for 20 (“other”)");
    }

    @Test
    void aClaimThatRestsOnAnAssumptionIsAtMostImplausible() {
        Tables table = new Tables().percent("share", "12").count("in", 46).count("all", 366);
        Claim claim =
                new Claim("second", "It is so", Optional.of("both are of one year"), quotient("share", "in", "all"));

        assertThat(Reconciliation.of(table.publication(claim)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.grade()).isEqualTo(Grade.IMPLAUSIBLE);
                    assertThat(finding.note())
                            .isEqualTo("Implausible, assuming that both are of one year: “share” is printed as 12%, but"
                                    + " 46 / 366 = 12.57%.");
                    assertThat(finding.nearest()).startsWith("13 for 12 (“share”); or 45 for 46");
                });
    }

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
    void noPopulationGivesANegativeRate() {
        OnePopulation row = new OnePopulation(ImmutableList.of(new OnePopulation.Rate("r", Amount.of("n"))), 10_000);

        assertThat(new Tables().count("n", 3).rate("r", "-1").findings(row)).hasSize(1);
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

    @Test
    void aFigureCalledByAnotherQuantitysNameIsSaidToBeThatOne() {
        Finding finding = new Tables()
                .count("workers", 198)
                .count("posts", 198)
                .count("permanent", 133)
                .count("agency", 61)
                .finding(new Labelled(
                        "workers",
                        new Labelled.Quantity("people in post", Amount.sum("permanent", "agency")),
                        ImmutableList.of(
                                new Labelled.Quantity("posts", Amount.of("posts")),
                                new Labelled.Quantity("permanent staff", Amount.of("permanent")))));

        assertThat(finding.reason())
                .isEqualTo("“workers” is printed as 198 people in post, but people in post come to 133 + 61 = 194; of"
                        + " the 3 quantities of the table it is posts (198).");
    }

    @Test
    void someAreNoMoreThanAll() {
        NoMoreThan order = new NoMoreThan(Amount.of("children"), Amount.of("contacts"));

        assertThat(new Tables().count("children", 5).count("contacts", 5).findings(order))
                .isEmpty();
        assertThat(new Tables()
                        .count("children", 6)
                        .count("contacts", 5)
                        .finding(order)
                        .reason())
                .isEqualTo("“children” at 6, which is more than “contacts” at 5.");
        assertThat(new Tables().percent("children", "6").rate("contacts", "5.6").findings(order))
                .isEmpty();
    }

    @Test
    void figuresOfDifferentPeriodsAreNoComparison() {
        PublishedFigure ours = PublishedFigure.count("ours", "ours", 5).at(new ReportCell("contacts", "2019-05"));
        PublishedFigure theirs = PublishedFigure.count("theirs", "theirs", 5).at(new ReportCell("contacts", "2017/18"));
        SideBySide beside = new SideBySide(ImmutableList.of("ours", "theirs"));

        assertThat(new Tables().figure(ours).figure(theirs).finding(beside).grade())
                .isEqualTo(Grade.IMPLAUSIBLE);
        assertThat(new Tables().figure(ours).count("theirs", 7).findings(beside))
                .isEmpty();
    }

    @Test
    void aStatementOfSeveralReadingsFailsOnlyIfNoneHolds() {
        Tables table = new Tables()
                .rate("rate", "20")
                .count("april", 1)
                .count("may", 2)
                .count("people", 1_000);
        Statement april = new Quotient("rate", Amount.of("april"), Amount.of("people"), 10_000);
        Statement may = new Quotient("rate", Amount.of("may"), Amount.of("people"), 10_000);

        assertThat(table.findings(new AnyOf(ImmutableList.of(april, may)))).isEmpty();
        assertThat(table.finding(new AnyOf(ImmutableList.of(april))).reason())
                .isEqualTo("None of 1 readings holds. “rate” is printed as 20, but 1 / 1,000 = 10.");
    }

    @Test
    void aFigureKnownFromElsewhereIsNeverProposedToBeWrong() {
        PublishedFigure known = new PublishedFigure(
                "known",
                "known",
                BigDecimal.TEN,
                Unit.COUNT,
                Precision.EXACT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
        Finding finding = new Tables()
                .figure(known)
                .count("printed", 11)
                .finding(new Equality(Amount.of("printed"), Amount.of("known")));

        assertThat(finding.repairs()).extracting(Repair::figure).containsExactly("printed");
    }

    @Test
    void aFindingIsAFootnoteToEachFigureOfTheCatalogueThatItNames() {
        ReportCell cell = new ReportCell("care-outcomes", "2018/19");
        Publication report = new Tables()
                .figure(PublishedFigure.count("total", "total", 3).at(cell))
                .count("part", 2)
                .publication(new Equality(Amount.of("total"), Amount.of("part")));
        Reconciliation reconciliation = Reconciliation.of(report);

        assertThat(reconciliation.notes(cell))
                .containsExactly("Cannot be true together: “total” is printed as 3, but “part” is printed as 2.");
        assertThat(reconciliation.notes(new ReportCell("care-outcomes", "2017/18")))
                .isEmpty();
        assertThat(reconciliation.held()).isEmpty();
    }

    @Test
    void aClaimAboutAFigureThatIsNotThereIsRefused() {
        Tables table = new Tables().count("total", 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.publication(new Equality(Amount.of("total"), Amount.of("part"))))
                .withMessage("claim claim: expected the id of a figure, got part");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.count("total", 4).publication(new SideBySide(ImmutableList.of("total"))))
                .withMessage("expected one figure with the id total, got two");
    }
}
