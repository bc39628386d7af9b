package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.io.published.PublishedFile;
import org.safeguarding.indicators.io.published.PublishedUnusable;
import org.safeguarding.indicators.judgement.Finding;
import org.safeguarding.indicators.judgement.Grade;
import org.safeguarding.indicators.judgement.Publication;
import org.safeguarding.indicators.judgement.PublishedFigure;
import org.safeguarding.indicators.judgement.Reconciliation;
import org.safeguarding.indicators.judgement.Repair;
import org.safeguarding.indicators.judgement.ReportCell;

/** What the figures of the 2019 report, as shipped, say of themselves. */
class Published2019Test {
    private Publication report;
    private Reconciliation reconciliation;

    @BeforeEach
    void read() throws IOException, PublishedUnusable {
        report = PublishedFile.parse(
                Resources.toString(
                        Resources.getResource(Published2019Test.class, "published-2019.json"), StandardCharsets.UTF_8),
                "published-2019.json");
        reconciliation = Reconciliation.of(report);
    }

    @Test
    void whatCannotBeIsFoundAndNothingElse() {
        assertThat(claims(Grade.IMPOSSIBLE))
                .containsExactlyInAnyOrder(
                        "outcomes",
                        "permanent share",
                        "service users",
                        "scores",
                        "children in need, one row",
                        "proceedings, second half",
                        "audit grades");
    }

    @Test
    void whatIsImplausibleIsFoundAndNothingElse() {
        assertThat(claims(Grade.IMPLAUSIBLE))
                .containsExactlyInAnyOrder(
                        "workers",
                        "re-referrals",
                        "children in need, as defined nationally",
                        "children in need, year to date",
                        "quarter column",
                        "plan starts, Q4",
                        "section 47 rate, Q4",
                        "second plans, Q4",
                        "care rate",
                        "London beside the council, referrals",
                        "London beside the council, assessments");
        assertThat(reconciliation.findings(Grade.IMPLAUSIBLE))
                .filteredOn(finding -> finding.claim().id().equals("quarter column"))
                .extracting(finding -> finding.figures().get(0))
                .containsExactly("K3@2019-Q1", "K5@2019-Q1");
    }

    @Test
    void whatRecomputesCorrectlyRaisesNothing() {
        Set<String> held =
                reconciliation.held().stream().map(claim -> claim.id()).collect(Collectors.toSet());
        for (String month : List.of("2019-01", "2019-02", "2019-03", "2019-04", "2019-05")) {
            assertThat(held).contains("conversion, " + month, "children of contacts, " + month);
        }
        for (String service : List.of("MASH and assessment", "Complex needs", "Family social work")) {
            assertThat(held).contains("permanent share, " + service, "vacancies, " + service);
        }
        assertThat(held)
                .contains(
                        "referral rates",
                        "re-referrals, March",
                        "mean started, 2018",
                        "mean started, 2019",
                        "assessment rate, 2017/18",
                        "assessment rate, 2018/19",
                        "London referrals",
                        "London assessments",
                        "plan starts, 2017/18",
                        "proceedings, first half",
                        "remaining in care");
    }

    /** Each fault goes away with the one figure, and so comes from the figures and from nowhere else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcomes|L11t|159",
                "permanent share|W2|67",
                "service users|Q5|59",
                "scores|Q6p@7-10|78",
                "children in need, one row|C2@2018-Q3|222",
                "proceedings, second half|L8@second half of 2018/19|39",
                "audit grades|Q1@requires improvement|38",
                "workers|W1|194",
                "re-referrals|M6@2019-03|14",
                "children in need, year to date|C2y|188",
                "second plans, Q4|K2@2018-Q4|13",
                "plan starts, Q4|K6@2018-Q4|53",
                "care rate|L3@2018/19|13.6",
            })
    void aFaultMendedInTheDataIsGone(String claim, String figure, String mended) {
        assertThat(nearest(claim)).contains(figure + " " + mended);

        PublishedFigure printed = report.figure(figure);
        Reconciliation after = Reconciliation.of(report.with(printed.printing(new BigDecimal(mended))));

        assertThat(after.findings()).extracting(finding -> finding.claim().id()).doesNotContain(claim);
    }

    @Test
    void aRowThatBreaksThePatternIsMendedWithoutTheOther() {
        Publication mended = report.with(report.figure("K5@2019-Q1").printing(new BigDecimal("63")));

        assertThat(Reconciliation.of(mended).findings())
                .filteredOn(finding -> finding.claim().id().equals("quarter column"))
                .extracting(finding -> finding.figures().get(0))
                .containsExactly("K3@2019-Q1");
    }

    @Test
    void everyFigureProposedMendsItsFault() {
        for (Finding finding : reconciliation.findings()) {
            for (Repair repair : finding.repairs()) {
                Publication changed = report.with(report.figure(repair.figure()).printing(repair.possible()));
                assertThat(Reconciliation.of(changed).findings())
                        .as("%s with %s", finding.claim().id(), repair)
                        .extracting(Finding::figures)
                        .filteredOn(figures -> figures.equals(finding.figures()))
                        .isEmpty();
            }
        }
    }

    @Test
    void theReReferralsOfMarchCarryAFootnote() {
        ImmutableList<String> notes = reconciliation.notes(new ReportCell("rereferral-pct-12m", "2019-03"));

        assertThat(notes).singleElement().asString().contains("84.3%").startsWith("Implausible, assuming that");
        assertThat(reconciliation.notes(new ReportCell("rereferral-pct-12m", "2019-05")))
                .isEmpty();
    }

    private ImmutableSet<String> claims(Grade grade) {
        return reconciliation.findings(grade).stream()
                .map(finding -> finding.claim().id())
                .collect(ImmutableSet.toImmutableSet());
    }

    private List<String> nearest(String claim) {
        return reconciliation.findings().stream()
                .filter(finding -> finding.claim().id().equals(claim))
                .flatMap(finding -> finding.repairs().stream())
                .map(repair -> repair.figure() + " " + repair.possible().toPlainString())
                .toList();
    }
}
