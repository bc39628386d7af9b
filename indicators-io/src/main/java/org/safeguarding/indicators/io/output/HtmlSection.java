package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.chart.ChartTable;
import org.safeguarding.indicators.io.html.HtmlWriter;

/** Prints a section: its tables, what is said of them, its charts, footnotes and definitions. */
final class HtmlSection {
    private static final String BY_PERIOD = "Figures by period";

    private final HtmlWriter out;
    private final PageSection section;
    private final String place;
    private final ImmutableList<Indicator<?, ?>> definitions;

    HtmlSection(HtmlWriter out, PageSection section, String place, PageFront front) {
        this.out = out;
        this.section = section;
        this.place = place;
        this.definitions = front.definitions().stream()
                .filter(indicator -> section.ids().contains(indicator.id()))
                .collect(ImmutableList.toImmutableList());
    }

    void print() {
        out.open("section", "aria-labelledby", place).words("h2", section.heading(), "id", place);
        HtmlTable tables = new HtmlTable(out, place, section.notes().size());
        for (int i = 0; i < section.tables().size(); i++) {
            PageTable table = section.tables().get(i);
            tables.print(table, table.caption().isEmpty() ? BY_PERIOD : table.caption(), place + "-table-" + (i + 1));
        }
        notes();
        if (!section.judgements().isEmpty()) {
            out.open("ul", "class", "judgements");
            section.judgements().forEach(sentence -> out.words("li", sentence));
            out.close();
        }
        section.comments().forEach(this::comment);
        charts();
        if (!definitions.isEmpty()) {
            out.open("div", "class", "definitions").words("h3", "Definitions");
            definitions.forEach(indicator -> HtmlDefinition.print(out, indicator));
            out.close();
        }
        out.open("p", "class", "ids").text("Ids: ");
        for (int i = 0; i < section.ids().size(); i++) {
            out.text(i == 0 ? "" : ", ").words("code", section.ids().get(i));
        }
        out.close().close();
    }

    private void notes() {
        if (!section.notes().isEmpty()) {
            out.open("ul", "class", "notes", "aria-label", "Footnotes");
            for (int i = 1; i <= section.notes().size(); i++) {
                out.words("li", "[" + i + "] " + section.notes().get(i - 1), "id", HtmlTable.note(place, i));
            }
            out.close();
        }
    }

    private void comment(PageComment comment) {
        out.open("div", "class", "comment").words("h3", "Commentary on: " + comment.title());
        boolean item = false;
        for (String text : comment.paragraphs()) {
            boolean next = text.startsWith("- ");
            if (next && !item) {
                out.open("ul");
            } else if (item && !next) {
                out.close();
            }
            out.open(next ? "li" : "p");
            HtmlEmphasis.print(out, next ? text.substring(2) : text);
            out.close();
            item = next;
        }
        if (item) {
            out.close();
        }
        out.close();
    }

    /**
     * The first chart of each indicator stands open, and of a rolling year that of the months alone, which the first speaks of as the
     * next; the others are folded up, and so are the bridges.
     */
    private void charts() {
        ImmutableList.Builder<ReportChart> first = ImmutableList.builder();
        ImmutableList.Builder<ReportChart> others = ImmutableList.builder();
        String before = "";
        for (ReportChart chart : section.charts()) {
            boolean months = chart.chart().heading().name().equals(chart.indicator() + ReportCharts.MONTHS_ALONE);
            (months || !chart.indicator().equals(before) ? first : others).add(chart);
            before = chart.indicator();
        }
        ImmutableList<ReportChart> open = first.build();
        ImmutableList<ReportChart> folded = others.addAll(section.movements()).build();
        if (!open.isEmpty() || !folded.isEmpty()) {
            out.words("h3", "Charts");
        }
        open.forEach(this::chart);
        if (!folded.isEmpty()) {
            out.open("details", "class", "more").words("summary", "More charts (" + folded.size() + ")");
            folded.forEach(this::chart);
            out.close();
        }
    }

    private void chart(ReportChart chart) {
        String name = chart.chart().heading().name();
        String title = chart.chart().heading().title();
        out.open("figure", "class", "chart");
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", "Chart: " + title);
        out.drawing(chart.chart()).close();
        out.open("figcaption");
        chart.sentences().forEach(sentence -> out.words("p", sentence));
        out.open("details").words("summary", "In words and numbers: " + title);
        out.words("p", chart.chart().heading().description());
        table(chart.chart().table(), title, name + "-numbers");
        out.close().close().close();
    }

    private void table(ChartTable table, String caption, String at) {
        if (!table.columns().isEmpty()) {
            List<PageColumn> columns = table.columns().stream()
                    .map(header -> new PageColumn(
                            header,
                            header.equals(table.columns().get(0)) ? PageColumn.Role.LABEL : PageColumn.Role.FIGURES))
                    .toList();
            new HtmlTable(out, place, 0)
                    .print(new PageTable(caption, ImmutableList.copyOf(columns), table.rows()), caption, at);
        }
    }
}
