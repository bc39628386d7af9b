package org.safeguarding.indicators.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.io.output.ResultsCsv;

/** The file of results of a run, without the pages, sheets and charts that are made of it. */
public final class ResultsFile {
    private ResultsFile() {}

    /**
     * Works the figures out as the main job does, and writes them as it does.
     *
     * @param args the options of the main job
     * @return what would stand in {@code internal/results.csv}
     * @throws Exception if the main job would not have come so far
     */
    public static String of(String... args) throws Exception {
        Request request = Request.of(new Arguments().read(args));
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, UTF_8);
        ReportRun run = new ReportRun(request, nowhere, nowhere);
        try (ExtractFolder folder = run.folder()) {
            ReadCouncil council = run.readCouncil(folder);
            Figures figures = Figures.of(
                    new Gathering(request, council.asAt(), run.periods(council.asAt())),
                    Evaluation.of(council.records(), council.asAt()),
                    run.supplied());
            StringWriter text = new StringWriter();
            ResultsCsv.write(figures.results(), text);
            return text.toString();
        }
    }
}
