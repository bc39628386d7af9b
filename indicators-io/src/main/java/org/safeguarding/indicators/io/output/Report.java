package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.safeguarding.indicators.evaluation.Result;

/**
 * The six-monthly report: results in the report's own sections and column layout, with targets, a sentence on each judged
 * figure, and footnotes. It is laid out once, and printed as Markdown or as plain text.
 *
 * <ul>
 *   <li>Every figure is rounded once, half away from zero, at the places of the layout asked for.
 *   <li>A value that is missing prints as the way in which it is, with the reason as a footnote; no cell is blank.
 *   <li>A section none of whose indicators has a result is left out; an indicator of no section stands in one at the end.
 * </ul>
 */
public final class Report {
    private static final String TITLE = "Safeguarding services: six-monthly report";

    private static final String ROWS_BEHIND =
            "The rows behind a figure: --explain ID@PERIOD, with an id given under its table.";

    private final Page page;
    private final LocalDate asAt;

    private Report(Page page, LocalDate asAt) {
        this.page = page;
        this.asAt = asAt;
    }

    /** The same report for the public, who cannot ask for the rows behind a figure. */
    Report forThePublic() {
        ImmutableList<String> legend = page.legend().stream()
                .filter(line -> !line.equals(ROWS_BEHIND))
                .collect(ImmutableList.toImmutableList());
        return new Report(new Page(page.title(), page.front(), page.sections(), legend, page.footer()), asAt);
    }

    /**
     * The same report with charts of how its newest figures moved, which only the page of HTML has, and only those of its headlines.
     *
     * @param bridges the charts
     * @return the report
     */
    public Report withMovements(Iterable<ReportChart> bridges) {
        ImmutableSet<String> headlines =
                page.front().headlines().stream().map(Headline::indicator).collect(ImmutableSet.toImmutableSet());
        ImmutableListMultimap<String, ReportChart> byIndicator = Multimaps.index(bridges, ReportChart::indicator);
        ImmutableList<PageSection> sections = page.sections().stream()
                .map(section -> section.moved(section.ids().stream()
                        .filter(headlines::contains)
                        .flatMap(id -> byIndicator.get(id).stream())
                        .toList()))
                .collect(ImmutableList.toImmutableList());
        return new Report(new Page(page.title(), page.front(), sections, page.legend(), page.footer()), asAt);
    }

    Page page() {
        return page;
    }

    LocalDate asAt() {
        return asAt;
    }

    /**
     * Lays results out, without footnotes of others and without commentary.
     *
     * @param results the results, each indicator's for every period
     * @param periods the periods
     * @param head what the report says of itself
     * @return the report
     * @throws IllegalArgumentException if two results are of one indicator, period and group
     */
    public static Report of(Iterable<Result> results, ReportPeriods periods, ReportHead head) {
        return of(results, periods, head, ImmutableList.of(), Commentary.none());
    }

    /**
     * Lays results out.
     *
     * @param results the results, each indicator's for the {@linkplain ReportPeriods#of periods} of its section
     * @param periods the periods
     * @param head what the report says of itself
     * @param notes footnotes to its figures
     * @param commentary what people wrote about them
     * @return the report
     * @throws IllegalArgumentException if two results are of one indicator, period and group
     */
    public static Report of(
            Iterable<Result> results,
            ReportPeriods periods,
            ReportHead head,
            Iterable<ReportNote> notes,
            Commentary commentary) {
        return of(results, periods, head, notes, commentary, ReportContext.none());
    }

    /**
     * Lays results out, with what stands beside them.
     *
     * @param results the results, each indicator's for the {@linkplain ReportPeriods#of periods} of its section
     * @param periods the periods
     * @param head what the report says of itself
     * @param notes footnotes to its figures
     * @param commentary what people wrote about them
     * @param context where the newest figures have gone, whom they are compared with, and charts
     * @return the report
     * @throws IllegalArgumentException if two results are of one indicator, period and group
     */
    public static Report of(
            Iterable<Result> results,
            ReportPeriods periods,
            ReportHead head,
            Iterable<ReportNote> notes,
            Commentary commentary,
            ReportContext context) {
        Remarks remarks = new Remarks(new ReportNotes(notes), commentary, context);
        ResultIndex index = ResultIndex.of(results);
        EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
        ImmutableList<PageSection> sections = sections(index.ids()).stream()
                .flatMap(section -> new SectionPage(section, index, periods, head, remarks, marks).page().stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<String> legend = ImmutableList.builder();
        marks.forEach(mark -> legend.add(mark.text()));
        legend.add(ROWS_BEHIND);
        PageFront front = new FrontPage(index, periods, head).of(sections);
        return new Report(new Page(TITLE, front, sections, legend.build(), footer(head)), head.asAt());
    }

    /**
     * The report as Markdown.
     *
     * @return the text of {@code report.md}, with line feeds
     */
    public String markdown() {
        return new MarkdownPage().print(page);
    }

    /**
     * The report as a page of HTML that stands alone: headlines, charts and definitions as well, nothing that is fetched or run.
     *
     * @return the text of {@code report.html} inside the council, with line feeds
     */
    public String html() {
        return new HtmlPage(HtmlPage.Audience.COUNCIL).print(page);
    }

    /** The same page for the public. */
    String publicHtml() {
        return new HtmlPage(HtmlPage.Audience.PUBLIC).print(page);
    }

    /**
     * The report for a terminal: aligned plain text, 120 columns at most where a single column of a table allows it.
     *
     * @return the text, with line feeds
     */
    public String text() {
        return new TextPage().print(page);
    }

    /**
     * Which section of the report prints which indicator.
     *
     * @param ids the ids of indicators
     * @return the ids by the heading of their section, in the order of the report; those of no section at the end
     */
    public static ImmutableListMultimap<String, String> sections(Iterable<String> ids) {
        ImmutableSet<String> wanted = ImmutableSet.copyOf(ids);
        ImmutableListMultimap.Builder<String, String> sections = ImmutableListMultimap.builder();
        for (Section section : sections(wanted)) {
            section.ids().stream().filter(wanted::contains).forEach(id -> sections.put(section.heading(), id));
        }
        return sections.build();
    }

    private static ImmutableList<Section> sections(Set<String> ids) {
        Set<String> placed =
                Section.ALL.stream().flatMap(section -> section.ids().stream()).collect(ImmutableSet.toImmutableSet());
        return ImmutableList.<Section>builder()
                .addAll(Section.ALL)
                .add(Section.ofOthers(Sets.difference(ids, placed)))
                .build();
    }

    private static ImmutableList<String> footer(ReportHead head) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("As at " + head.asAt() + ". Extract: " + head.extract() + ".");
        if (!head.teams().isEmpty()) {
            lines.add("Plans and visits of children in need: those with an open involvement of "
                    + String.join(", ", head.teams()) + ".");
        }
        return lines.add("Rows that could not be read: " + head.rejectedRows() + ". Warnings: " + head.warnings() + ".")
                .build();
    }
}
