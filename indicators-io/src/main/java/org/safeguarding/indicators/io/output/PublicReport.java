package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.judgement.PublicResult;

/**
 * The report for the public. It is made of {@linkplain PublicResult results after disclosure control}, so that no table,
 * sentence or chart in it is made from what is withheld.
 *
 * <ul>
 *   <li>Footnotes to a figure that is withheld are left out, and so is what people wrote on an indicator of which any figure is:
 *       nobody can check what words give away.
 *   <li>It does not say how to see the rows behind a figure.
 * </ul>
 */
public final class PublicReport {
    private final ImmutableList<PublicResult> results;
    private final Report report;
    private final ImmutableList<ReportChart> charts;

    private PublicReport(ImmutableList<PublicResult> results, Report report, ImmutableList<ReportChart> charts) {
        this.results = results;
        this.report = report;
        this.charts = charts;
    }

    /**
     * Lays public results out.
     *
     * @param results the results after disclosure control
     * @param periods the periods
     * @param head what the report says of itself
     * @param notes footnotes to its figures
     * @param commentary what people wrote about them
     * @return the report
     * @throws IllegalArgumentException if two results are of one indicator, period and group
     */
    public static PublicReport of(
            Iterable<PublicResult> results,
            ReportPeriods periods,
            ReportHead head,
            Iterable<ReportNote> notes,
            Commentary commentary) {
        ImmutableList<PublicResult> all = ImmutableList.copyOf(results);
        ImmutableSet<String> withheldIn = all.stream()
                .filter(PublicResult::withheld)
                .map(result -> result.shown().indicator())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> withheld = all.stream()
                .filter(PublicResult::withheld)
                .map(result -> result.shown().indicator() + " "
                        + result.shown().period().label())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList<ReportNote> kept = Streams.stream(notes)
                .filter(note -> note.period().isEmpty()
                        ? !withheldIn.contains(note.indicator())
                        : !withheld.contains(note.indicator() + " " + note.period()))
                .collect(ImmutableList.toImmutableList());
        ReportCharts charts = PublicCharts.of(all, periods, head);
        Report report = Report.of(
                shown(all),
                periods,
                head,
                kept,
                commentary.without(withheldIn),
                new ReportContext(ImmutableList.of(), charts));
        return new PublicReport(all, report.forThePublic(), charts.charts());
    }

    private static ImmutableList<Result> shown(ImmutableList<PublicResult> results) {
        return results.stream().map(PublicResult::shown).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Result> shown() {
        return shown(results);
    }

    Report report() {
        return report;
    }

    /**
     * Its charts, which it links. They show published figures alone: what is withheld is a gap, with a note.
     *
     * @return the charts, in the order of the indicators
     */
    public ImmutableList<ReportChart> charts() {
        return charts;
    }

    /**
     * The report as Markdown.
     *
     * @return the text of {@code report.md}, with line feeds
     */
    public String markdown() {
        return report.markdown();
    }

    /**
     * The report as a page of HTML that stands alone.
     *
     * @return the text of {@code report.html}, with line feeds
     */
    public String html() {
        return report.publicHtml();
    }
}
