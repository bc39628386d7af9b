package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.time.Period;

class ReportTest {
    @Test
    void theMarkdownOfASmallCouncilIsAsWorkedOutByHand() throws IOException {
        ReportPeriods usual = ReportPeriods.usual(SmallCouncil.AS_AT);
        assertThat(report(SmallCouncil.results(usual), usual, Layout.ONE_DECIMAL)
                        .markdown())
                .isEqualTo(golden("small-report.md"));
    }

    @Test
    void theTextOfASmallCouncilIsAsWorkedOutByHand() throws IOException {
        ReportPeriods usual = ReportPeriods.usual(SmallCouncil.AS_AT);
        assertThat(report(SmallCouncil.results(usual), usual, Layout.REPORT).text())
                .isEqualTo(golden("small-report.txt"));
    }

    @Test
    void everyIndicatorOfTheCatalogueHasItsPlaceInOneSection() {
        assertThat(Section.ALL.stream().flatMap(section -> section.ids().stream()))
                .containsExactlyInAnyOrderElementsOf(Catalogue.standard().ids());
    }

    @Test
    void noCellIsBlank() {
        ReportPeriods usual = ReportPeriods.usual(SmallCouncil.AS_AT);
        String markdown = report(SmallCouncil.results(usual.periods(), "team"), usual, Layout.REPORT)
                .markdown();
        assertThat(markdown.lines().filter(line -> line.startsWith("|")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("|  |"));
    }

    @Test
    void linesOfTextFitATerminalWhateverIsAsked() {
        ReportPeriods days = ReportPeriods.chosen(Period.parseList("2018-06-28..2018-07-15,2018/19,2019-Q1"));
        String text = report(SmallCouncil.results(days.periods(), "team"), days, Layout.ONE_DECIMAL)
                .text();
        assertThat(text.lines()).hasSizeGreaterThan(200).allMatch(line -> line.length() <= 120);
        assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void chosenPeriodsStandInEverySection() {
        ReportPeriods chosen = ReportPeriods.chosen(Period.parseList("2018-Q3,2019-05"));
        String markdown = report(SmallCouncil.results(chosen.periods(), ""), chosen, Layout.REPORT)
                .markdown();
        assertThat(markdown.lines().filter(line -> line.startsWith("| Indicator |")))
                .hasSize(12)
                .filteredOn(line -> !line.contains("MASH"))
                .hasSize(11)
                .allMatch(line -> line.contains("| 2018-Q3 | 2019-05 p |"));
    }

    @Test
    void aSectionOfWhichNothingWasAskedIsLeftOut() {
        ReportPeriods may = ReportPeriods.chosen(Period.parseList("2019-05"));
        String markdown = report(SmallCouncil.results(may.periods(), "", "cin-open"), may, Layout.REPORT)
                .markdown();
        assertThat(markdown.lines().filter(line -> line.startsWith("## ")))
                .containsExactly("## 10 Children in need", "## Notes");
    }

    @Test
    void anIndicatorOfNoSectionIsPrintedAtTheEnd() {
        ReportPeriods may = ReportPeriods.chosen(Period.parseList("2019-05"));
        Result own = Results.judged("2019-05", Target.atLeast(50), 1, 2);
        assertThat(report(List.of(own), may, Layout.REPORT).markdown()).contains("""
                        ## Other indicators

                        | Indicator | Target | 2019-05 p | Status |
                        |---|---|---:|---|
                        | Title of judged-pct | >= 50% | 50% | met |
                        """);
    }

    @Test
    void aCouncilsGroupsAreTablesOfTheirOwn() {
        ReportPeriods chosen = ReportPeriods.chosen(Period.parseList("2018-07,2019-04"));
        assertThat(report(SmallCouncil.results(chosen.periods(), "team", "referrals"), chosen, Layout.ONE_DECIMAL)
                        .text())
                .contains("""
                        Referrals by team
                        Team        2018-07     2019-04
                        -------  ----------  ----------
                        =Team 1  1 (100.0%)        none
                        Team_2         none  1 (100.0%)
                        all               1           1
                        """);
    }

    @Test
    void dimensionsAndTheCataloguesGroupsArePrintedInWords() {
        ReportPeriods year = ReportPeriods.chosen(Period.parseList("2018/19"));
        List<Result> results = Stream.of("", "NO_ORDER", "CO_PLACEMENT", "CO")
                .map(order -> Results.of("outcomes", "2018/19", Results.percent(1, 2))
                        .breakdown(order.isEmpty() ? "" : "final_order")
                        .group(order)
                        .build())
                .toList();
        assertThat(report(results, year, Layout.REPORT).text()).contains("""
                        Title of outcomes by final order
                        Final order             2018/19
                        ----------------------  -------
                        no order                    50%
                        CO and placement order      50%
                        CO                          50%
                        all                         50%
                        """);
        assertThat(Dimension.group("status", "cin_plan")).isEqualTo("CIN plan");
        assertThat(Dimension.group("team", "cin_plan")).isEqualTo("cin_plan");
    }

    @Test
    void aDimensionThatTheTitleNamesIsNotSaidTwice() {
        assertThat(Dimension.caption("Audit grades", "grade")).isEqualTo("Audit grades");
        assertThat(Dimension.caption("Contacts by source", "source")).isEqualTo("Contacts by source");
        assertThat(Dimension.caption("Young carers known", "services"))
                .isEqualTo("Young carers known by number of services");
        assertThat(Dimension.caption("Agency staff", "age")).isEqualTo("Agency staff by age");
    }

    @Test
    void whatIsMissingSaysHowAndWhy() {
        ReportPeriods chosen = ReportPeriods.chosen(Period.parseList("2019-03,2019-04,2019-05"));
        List<Result> results = List.of(
                Results.withReason("x", "2019-03", new Value.NotAvailable("no table"), "no table"),
                Results.withReason("x", "2019-04", new Value.Suppressed("small"), "small"),
                Results.of("x", "2019-05", Results.percent(0, 0)).build());
        assertThat(report(results, chosen, Layout.REPORT).text())
                .contains("Title of x  not available [1]  suppressed [2]  not applicable [3]\n")
                .contains("[1] no table\n[2] small\n[3] the denominator is 0\n");
    }

    @Test
    void aReasonThatIsTheSameForAllCellsStandsAtTheTitle() {
        ReportPeriods chosen = ReportPeriods.chosen(Period.parseList("2019-04,2019-05"));
        List<Result> results = Stream.of("2019-04", "2019-05")
                .map(p -> Results.withReason("x", p, new Value.NotAvailable("no table"), "no table"))
                .toList();
        assertThat(report(results, chosen, Layout.REPORT).text())
                .contains("Title of x [1]  not available  not available\n");
    }

    @Test
    void aPeriodNobodyAskedForIsNotPassedOffAsAFigure() {
        ReportPeriods chosen = ReportPeriods.chosen(Period.parseList("2019-04,2019-05"));
        Result may = Results.of("x", "2019-05", Results.percent(1, 3)).build();
        assertThat(report(List.of(may), chosen, Layout.ONE_DECIMAL).text())
                .contains("Title of x  not asked for      33.3%\n");
    }

    @Test
    void judgementsAreOnTheExactValue() {
        ReportPeriods chosen = ReportPeriods.chosen(Period.parseList("2019-03,2019-04,2019-05"));
        List<Result> results = List.of(
                Results.judged("2019-03", Target.band(20, 25), 20, 100),
                Results.judged("2019-04", Target.band(20, 25), 244, 1219),
                Results.judged("2019-05", Target.band(20, 25), 1996, 10_000));
        assertThat(report(results, chosen, Layout.REPORT).text())
                .contains(
                        "- Title of judged-pct, 2019-05: 20% (1,996 of 10,000), below the band of 20% to 25%; met in 2 of 3"
                                + " columns.\n");
    }

    @Test
    void aFigureThatIsMissingIsNotJudged() {
        ReportPeriods chosen = ReportPeriods.chosen(Period.parseList("2019-04,2019-05"));
        List<Result> none = List.of(Results.judged("2019-05", Target.atLeast(90), 0, 0));
        assertThat(report(none, chosen, Layout.REPORT).text())
                .contains("- Title of judged-pct: no figure to hold against the target of at least 90%.\n");
        List<Result> older = List.of(
                Results.judged("2019-04", Target.noMoreThan(15), 151, 1000),
                Results.judged("2019-05", Target.noMoreThan(15), 0, 0));
        assertThat(report(older, chosen, Layout.REPORT).text())
                .contains(
                        "- Title of judged-pct, 2019-04: 15% (151 of 1,000), misses the target of no more than 15%, by less"
                                + " than is printed.\n")
                .contains("Title of judged-pct  <= 15%      15%  not applicable [1]  not judged\n");
    }

    @Test
    void aGuideIsCalledAGuide() {
        ReportPeriods chosen = ReportPeriods.chosen(Period.parseList("2019-05"));
        Result judged = Results.judged("2019-05", Target.noMoreThan(15).asGuide(), 20, 100);
        Result missing = Results.judged("2019-05", Target.noMoreThan(15).asGuide(), 0, 0);
        assertThat(report(List.of(judged), chosen, Layout.REPORT).text())
                .contains("misses the guide of no more than 15%")
                .contains("<= 15% (guide)")
                .doesNotContain("the target");
        assertThat(report(List.of(missing), chosen, Layout.REPORT).text())
                .contains("no figure to hold against the guide of no more than 15%.");
    }

    @Test
    void groupsOfWhichThereIsNoFigureAreSaidToHaveNone() {
        ReportPeriods usual = ReportPeriods.usual(SmallCouncil.AS_AT);
        assertThat(report(SmallCouncil.results(usual), usual, Layout.REPORT).markdown())
                .contains("| Young carers known | not available \\[1] |\n");
    }

    @Test
    void anotherFigureForTheSameCasesIsARowUnderTheirs() {
        ReportPeriods may = ReportPeriods.chosen(Period.parseList("2019-05"));
        List<Result> results = List.of(
                Results.of("x", "2019-05", Results.percent(1, 2)).build(),
                Results.of("x", "2019-05", Results.percent(1, 4))
                        .breakdown("statistic")
                        .group("median")
                        .build());
        assertThat(report(results, may, Layout.REPORT).text()).contains("""
                        Title of x        50%
                        - median          25%
                        """);
    }

    @Test
    void aTargetUnderReviewIsSaidInWords() {
        ReportPeriods usual = ReportPeriods.usual(SmallCouncil.AS_AT);
        assertThat(report(SmallCouncil.results(usual), usual, Layout.REPORT).markdown())
                .containsPattern("\\| CIN per 10,000 \\(local\\)[^|]*\\| under review \\|");
    }

    @Test
    void twoResultsOfOneKindAreRefused() {
        ReportPeriods may = ReportPeriods.chosen(Period.parseList("2019-05"));
        Result one = Results.withGroup("x");
        assertThatIllegalArgumentException().isThrownBy(() -> report(List.of(one, one), may, Layout.REPORT));
    }

    @Test
    void groupsOfTheDataAreMergedInTheOrderOfTheirText() {
        ReportPeriods chosen = ReportPeriods.chosen(Period.parseList("2019-04,2019-05"));
        ImmutableList<Result> results = IntStream.of(0, 1)
                .boxed()
                .flatMap(i -> Stream.of(i == 0 ? "b" : "a", i == 0 ? "d" : "c")
                        .map(group -> Results.of("x", i == 0 ? "2019-04" : "2019-05", Results.percent(1, 2))
                                .breakdown("team")
                                .group(group)
                                .build()))
                .collect(ImmutableList.toImmutableList());
        assertThat(ResultIndex.of(results).groups("x", "team", chosen.periods()))
                .containsExactly("a", "b", "c", "d");
    }

    private static Report report(Iterable<Result> results, ReportPeriods periods, Layout layout) {
        return Report.of(
                results, periods, new ReportHead("Smallton", ImmutableList.of(), SmallCouncil.AS_AT, layout, 2, 1));
    }

    private static String golden(String name) throws IOException {
        return Resources.toString(Resources.getResource(ReportTest.class, name), UTF_8);
    }
}
