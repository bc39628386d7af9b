package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.measure.Unit;

/** Each kind of statement on figures that a reader can work out by hand; those on percentages and on rows of figures have classes of their own. */
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
        Claim claim = new Claim(
                "second",
                "It is so",
                Optional.of("both are of one year"),
                new Quotient("share", Amount.of("in"), Amount.of("all"), 100));

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
