package org.safeguarding.indicators.io.pages;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.output.Report;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;

/**
 * The pages of a catalogue as Markdown: one an indicator, made from the definition and from a worked example that the library
 * computes, and {@code README.md}, which lists them by section of the report.
 */
public final class IndicatorPages {
    private IndicatorPages() {}

    /**
     * Makes the pages.
     *
     * @param catalogue the indicators
     * @param worked the folder of the worked examples: in it folders that each hold a small extract with its {@code
     *     extract.json} and, in {@code examples.csv}, a line an indicator with the columns {@code indicator, period, value, why}
     * @return the text of each page by the name of its file
     * @throws IOException if an example cannot be read
     * @throws ExtractUnusable if an example is no extract, or has a row that cannot be read
     * @throws IllegalArgumentException if an indicator has no example
     */
    public static ImmutableMap<String, String> of(Catalogue catalogue, Path worked)
            throws IOException, ExtractUnusable {
        ImmutableMap<String, WorkedExample> examples = WorkedExamples.read(worked);
        ImmutableListMultimap<String, String> sections = Report.sections(catalogue.ids());
        ImmutableMap.Builder<String, String> pages = ImmutableMap.builder();
        pages.put("README.md", index(catalogue, sections));
        for (Map.Entry<String, String> entry : sections.entries()) {
            String id = entry.getValue();
            @Nullable WorkedExample example = examples.get(id);
            if (example == null) {
                throw new IllegalArgumentException("expected a worked example of " + id
                        + ", a line of examples.csv in a folder of " + worked + ", got none");
            }
            pages.put(id + ".md", IndicatorPage.of(catalogue.get(id), example, entry.getKey()));
        }
        return pages.buildOrThrow();
    }

    private static String index(Catalogue catalogue, ImmutableListMultimap<String, String> sections) {
        Markdown page = new Markdown();
        page.heading(1, "The indicators");
        page.paragraph(
                "A page for each indicator of the report, made from its definition: what it counts, what comes out at the"
                        + " edges, what it needs of the extract, and a worked example. The same for programs is in"
                        + " [catalogue.json](catalogue.json). What is common to all stands in"
                        + " [interpretation.md](../interpretation.md).");
        for (String section : sections.keySet()) {
            page.heading(2, section);
            page.table(
                    List.of("Indicator", "What it says", "Target"),
                    sections.get(section).stream()
                            .map(catalogue::get)
                            .map(IndicatorPages::line)
                            .toList());
        }
        return page.text();
    }

    private static List<String> line(Indicator<CouncilRecords, ?> indicator) {
        return List.of(
                "[" + Markdown.escape(indicator.title()) + "](" + indicator.id() + ".md)",
                Markdown.escape(indicator.words().sentence()),
                Markdown.escape(
                        Printed.targets(indicator.targets(), indicator.measure().unit())));
    }
}
