package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.judgement.DisclosureControl;
import org.safeguarding.indicators.judgement.DisclosureRules;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.w3c.dom.Element;

class HtmlPageTest {
    private static final ReportPeriods PERIODS = ReportPeriods.usual(SmallCouncil.AS_AT);
    private static final ImmutableList<Result> RESULTS = SmallCouncil.results(PERIODS);
    private static final Report REPORT = report(Layout.ONE_DECIMAL);
    private static final HtmlDocument PAGE = HtmlDocument.of(REPORT.html());

    private static ReportHead head(Layout layout) {
        return new ReportHead(
                "small <extract>",
                ImmutableList.of("=Team 1"),
                SmallCouncil.AS_AT,
                layout,
                2,
                1,
                "Smallton & District",
                ImmutableList.<Indicator<?, ?>>copyOf(Catalogue.standard().indicators()));
    }

    private static Report report(Layout layout) {
        ReportCharts charts = ReportCharts.of(
                Evaluation.of(SmallCouncil.records(), SmallCouncil.AS_AT),
                Catalogue.standard().indicators(),
                RESULTS,
                PERIODS,
                PracticeChanges.none(),
                ImmutableListMultimap.of(),
                layout,
                Day.of(SmallCouncil.AS_AT));
        assertThat(charts.charts()).isNotEmpty();
        return Report.of(
                RESULTS,
                PERIODS,
                head(layout),
                ImmutableList.of(new ReportNote("contacts", "2019-05", "A <note>.")),
                Commentary.of("# contacts\nIt *rose*, **much**.\n- one\n- two\n", List.of("contacts")),
                new ReportContext(ImmutableList.of(), charts));
    }

    private static PublicReport publicReport() {
        return PublicReport.of(
                DisclosureControl.of(Catalogue.standard().indicators(), DisclosureRules.standard())
                        .apply(RESULTS)
                        .results(),
                PERIODS,
                head(Layout.ONE_DECIMAL),
                ImmutableList.of(),
                Commentary.none());
    }

    private static Report reportOf(Result... results) {
        List<Period> periods = List.of(results).stream().map(Result::period).toList();
        return Report.of(
                List.of(results),
                ReportPeriods.chosen(periods),
                new ReportHead("x", ImmutableList.of(), SmallCouncil.AS_AT, Layout.REPORT, 0, 0));
    }

    @Test
    void theTablesAndSentencesAreThoseOfMarkdown() {
        for (Layout layout : Layout.values()) {
            assertSame(HtmlDocument.of(report(layout).html()), report(layout).markdown());
        }
        assertSame(HtmlDocument.of(publicReport().html()), publicReport().markdown());
    }

    private static void assertSame(HtmlDocument page, String markdown) {
        List<List<String>> rows = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (String line : Splitter.on('\n').split(markdown)) {
            if (line.startsWith("| ")) {
                rows.add(Splitter.on(" | ")
                        .splitToStream(line.substring(2, line.length() - 2))
                        .map(HtmlPageTest::plain)
                        .toList());
            } else if (line.startsWith("- ")) {
                sentences.add(plain(line));
            }
        }
        List<List<String>> shown = new ArrayList<>();
        for (Element row : page.elements("tr")) {
            boolean own = HtmlDocument.isWithin(row, "figure")
                    || row.getParentNode().getParentNode().getTextContent().contains("Instead of a figure");
            if (!own) {
                shown.add(HtmlDocument.children(row).stream()
                        .map(cell -> cell.getTextContent().strip())
                        .toList());
            }
        }
        assertThat(rows).hasSizeGreaterThan(50);
        assertThat(shown).isEqualTo(rows);
        assertThat(page.elements("li").stream().map(Element::getTextContent)).containsAll(sentences);
    }

    /** Text as Markdown shows it, less the stroke before the label of a row below another and marks of emphasis. */
    private static String plain(String marked) {
        String text = marked.replaceAll("\\\\(.)", "$1").strip();
        return text.startsWith("- ") ? text.substring(2) : text;
    }

    @Test
    void headingsFollowOnEachOther() {
        int before = 0;
        for (Element heading : PAGE.all()) {
            if (heading.getTagName().matches("h[1-6]")) {
                int level = heading.getTagName().charAt(1) - '0';
                assertThat(level).as(heading.getTextContent()).isLessThanOrEqualTo(before + 1);
                assertThat(heading.getTextContent()).isNotBlank();
                before = level;
            }
        }
        assertThat(PAGE.elements("h1")).hasSize(1);
        assertThat(PAGE.root().getAttribute("lang")).isEqualTo("en-GB");
    }

    @Test
    void everyDrawingHasANameOrIsOnlyAShapeBesideWords() {
        List<Element> drawings = PAGE.elements("svg");
        assertThat(drawings).hasSizeGreaterThan(10);
        for (Element drawing : drawings) {
            if (drawing.getAttribute("aria-hidden").equals("true")) {
                assertThat(drawing.getParentNode().getTextContent()).isNotBlank();
            } else {
                assertThat(drawing.getAttribute("role")).isEqualTo("img");
                for (String id : Splitter.on(' ').split(drawing.getAttribute("aria-labelledby"))) {
                    assertThat(PAGE.byId(id).getTextContent()).isNotBlank();
                }
            }
        }
        assertThat(PAGE.elements("img")).isEmpty();
    }

    @Test
    void idsStandOnceAndEveryLinkLeadsToOne() {
        List<String> ids = PAGE.all().stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(PAGE.elements("a")).hasSizeGreaterThan(20);
        for (Element link : PAGE.elements("a")) {
            assertThat(link.getAttribute("href")).startsWith("#");
            assertThat(ids).contains(link.getAttribute("href").substring(1));
        }
    }

    @Test
    void everyTableIsCaptionedAndCanBeScrolledByKeyboardUnderAName() {
        List<Element> tables = PAGE.elements("table");
        assertThat(tables).hasSizeGreaterThan(10);
        for (Element table : tables) {
            assertThat(HtmlDocument.within(table, "caption")).hasSize(1);
            assertThat(HtmlDocument.within(table, "caption").get(0).getTextContent())
                    .isNotBlank();
            Element around = (Element) table.getParentNode();
            assertThat(around.getAttribute("tabindex")).isEqualTo("0");
            assertThat(around.getAttribute("role")).isEqualTo("region");
            for (Element cell : HtmlDocument.within(table, "th")) {
                assertThat(cell.getAttribute("scope")).isIn("row", "col");
            }
        }
    }

    @Test
    void thePageFetchesAndRunsNothing() {
        String html = REPORT.html();
        assertThat(html.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "//", "<script", "<link", "@import")
                .doesNotContainPattern("url\\((?!#)");
        Element style = PAGE.elements("style").get(0);
        String hash = Base64.getEncoder()
                .encodeToString(Hashing.sha256()
                        .hashString(style.getTextContent(), UTF_8)
                        .asBytes());
        assertThat(PAGE.elements("style")).hasSize(1);
        assertThat(html).contains("default-src &#39;none&#39;; style-src &#39;sha256-" + hash + "&#39;");
    }

    @Test
    void theTopSaysWhoseItIsAsAtWhichDayAndForWhom() {
        String top = PAGE.elements("header").get(0).getTextContent();
        assertThat(top)
                .contains("Smallton & District", "As at 15 May 2019", "small <extract>", "For the council alone");
        assertThat(HtmlDocument.of(publicReport().html())
                        .elements("header")
                        .get(0)
                        .getTextContent())
                .contains("For the public")
                .doesNotContain("For the council");
    }

    @Test
    void whatIsNotOverOrProvisionalIsSaidBeforeTheSections() {
        String open = PAGE.byId("still-open").getParentNode().getTextContent();
        assertThat(open)
                .contains("Q1 2019/20 was not over on 15 May 2019: its figures run to that day.")
                .contains("May 2019 was not over on 15 May 2019: its figures run to that day.")
                .contains(", May 2019: provisional, since some clocks are not yet due.");
    }

    @Test
    void whatHasNoFigureIsListedWithTheReason() {
        String missing = PAGE.byId("no-figure").getParentNode().getTextContent();
        assertThat(missing).contains("not available", "ssd_initial_cp_conference");
        assertThat(reportOf(Results.of("x", "2019-05", Results.percent(1, 2)).build())
                        .html())
                .contains("Every total of this report has a figure.");
    }

    @Test
    void aHeadlineSaysItsStatusInWordsAndByAShape() {
        HtmlDocument page = HtmlDocument.of(reportOf(
                        Results.judged("2019-04", Target.atLeast(90), 80, 100),
                        Results.judged("2019-05", Target.atLeast(90), 895, 1000))
                .html());
        Element card = page.elements("li").stream()
                .filter(item -> item.getAttribute("class").startsWith("card"))
                .findFirst()
                .orElseThrow();
        assertThat(card.getTextContent())
                .contains("Title of judged-pct", "May 2019", "90%", "not met: misses the target of at least 90%");
        List<Element> drawings = HtmlDocument.within(card, "svg");
        assertThat(drawings).hasSize(2);
        assertThat(drawings.get(0).getTextContent()).contains("Apr 2019 80%, May 2019 90%");
        assertThat(drawings.get(1).getAttribute("class")).isEqualTo("shape missed");
        assertThat(drawings.get(1).getAttribute("aria-hidden")).isEqualTo("true");
    }

    @Test
    void whatIsWithheldIsAGapInTheCourseOfAHeadline() {
        HtmlDocument page = HtmlDocument.of(reportOf(
                        Results.judged("2019-02", Target.atLeast(90), 80, 100),
                        Results.judged("2019-03", Target.atLeast(90), 81, 100),
                        Result.builder()
                                .from(Results.withReason(
                                        "judged-pct", "2019-04", new Value.Suppressed("withheld"), "withheld"))
                                .target(Target.atLeast(90))
                                .build(),
                        Results.judged("2019-05", Target.atLeast(90), 82, 100))
                .html());
        Element course = page.elements("svg").get(0);
        assertThat(course.getTextContent()).contains("Mar 2019 81%, Apr 2019 no point, May 2019 82%.");
        assertThat(HtmlDocument.within(course, "path").get(0).getAttribute("d")).matches("M[^M]*M[^M]*");
    }

    @Test
    void eachStatusHasAShapeOfItsOwn() {
        assertThat(List.of(TargetStatus.values()).stream().map(Headlines::shape))
                .doesNotHaveDuplicates();
    }

    @Test
    void aHeadlineWithoutAFigureSaysWhy() {
        String html = reportOf(Result.builder()
                        .from(Results.withReason("x", "2019-05", new Value.NotAvailable("no table"), "no table"))
                        .target(Target.atLeast(90))
                        .build())
                .html();
        assertThat(HtmlDocument.of(html).elements("li").stream().map(Element::getTextContent))
                .anyMatch(card -> card.contains("not available") && card.contains("no figure: no table"));
    }

    @Test
    void withoutATargetThereIsNoHeadline() {
        assertThat(reportOf(Results.of("x", "2019-05", Results.percent(1, 2)).build())
                        .html())
                .contains("None of the figures of this report is a headline.")
                .doesNotContain("class=\"card");
    }

    @Test
    void definitionsAreFoldedUpInTheirOwnWords() {
        for (Indicator<?, ?> indicator : Catalogue.standard().indicators()) {
            assertThat(PAGE.elements("details").stream().map(Element::getTextContent))
                    .as(indicator.id())
                    .anyMatch(text -> text.startsWith(indicator.title())
                            && text.contains(indicator.words().sentence())
                            && text.contains(indicator.words().source()));
        }
    }

    @Test
    void commentaryKeepsItsEmphasisAndItsItems() {
        assertThat(REPORT.html())
                .contains("<p>It <em>rose</em>, <strong>much</strong>.</p>\n<ul><li>one</li>\n<li>two</li>\n</ul>\n");
    }

    @Test
    void theMarkOfAFootnoteLeadsToIt() {
        Element note = PAGE.elements("li").stream()
                .filter(item -> item.getTextContent().contains("A <note>."))
                .findFirst()
                .orElseThrow();
        assertThat(PAGE.elements("a").stream().map(link -> link.getAttribute("href")))
                .contains("#" + note.getAttribute("id"));
    }

    @Test
    void theSamePageHasTheSameBytes() {
        assertThat(report(Layout.ONE_DECIMAL).html()).isEqualTo(REPORT.html());
    }

    @Test
    void everyChartHasItsNumbersInATable() {
        List<Element> figures = PAGE.elements("figure");
        assertThat(figures).isNotEmpty();
        for (Element figure : figures) {
            assertThat(HtmlDocument.within(figure, "tr")).hasSizeGreaterThan(1);
            assertThat(HtmlDocument.within(figure, "figcaption")).hasSize(1);
        }
    }
}
