package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.safeguarding.indicators.evaluation.Result;

/**
 * The folder {@code public} of an output: the results and the report after disclosure control, and nothing else. There is no way
 * to put anything into it but a {@link PublicReport}.
 */
public final class PublicFolder {
    private final InternalFolder folder;

    private PublicFolder(InternalFolder folder) {
        this.folder = folder;
    }

    /**
     * The folder {@code public} under another, made with it where it is missing.
     *
     * @param out the folder of the output
     * @return the folder
     * @throws OutputFailed if it cannot be made
     */
    public static PublicFolder under(Path out) throws OutputFailed {
        return new PublicFolder(InternalFolder.forThePublic(out));
    }

    /**
     * Writes {@code results.csv}, {@code results.meta.csv}, {@code results.json}, {@code report.md}, {@code report.html} and
     * {@code report.xlsx}, and the charts into {@code charts}, each whole and then moved into place. What an earlier run wrote there
     * and this one does not is taken away at the end.
     *
     * @param report the report
     * @return the files, without the charts
     * @throws OutputFailed if one cannot be written
     */
    public ImmutableList<Path> write(PublicReport report) throws OutputFailed {
        ImmutableList<Result> shown = report.shown();
        if (!report.charts().isEmpty()) {
            InternalFolder charts = folder.within(ReportChart.FOLDER);
            for (ReportChart chart : report.charts()) {
                charts.writeBytes(
                        chart.chart().file(), bytes -> bytes.write(chart.chart().bytes()));
            }
        }
        ImmutableList<Path> files = ImmutableList.of(
                folder.write("results.csv", writer -> ResultsCsv.write(shown, writer)),
                folder.write("results.meta.csv", ResultsMetaCsv::write),
                folder.write("results.json", writer -> ResultsJson.write(shown, writer)),
                folder.write("report.md", writer -> writer.write(report.markdown())),
                folder.write("report.html", writer -> writer.write(report.html())),
                folder.writeBytes("report.xlsx", bytes -> ReportWorkbook.writePublic(shown, report.report(), bytes)));
        folder.takeAwayOlder();
        return files;
    }
}
