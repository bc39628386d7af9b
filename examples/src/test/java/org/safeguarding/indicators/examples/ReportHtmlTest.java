package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.io.output.OutputUnreadable;
import org.safeguarding.indicators.io.output.ResultRow;
import org.safeguarding.indicators.io.output.ResultsCsv;
import org.safeguarding.indicators.measure.Status;

/** The shipped report as a page of HTML. */
class ReportHtmlTest {
    private static final int MOST_BYTES = 1_000_000;
    private static final List<String> FOLDERS = List.of("internal", "public");
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>");

    @TempDir
    static Path folder;

    @BeforeAll
    static void runsTheReportInBothLayouts() {
        assertThat(Run.of("--layout", "report", "--out", folder.resolve("whole").toString())
                        .status())
                .isZero();
        assertThat(Run.of("--out", folder.resolve("decimal").toString()).status())
                .isZero();
    }

    private static String text(String run, String of, String file) throws IOException {
        return Files.readString(folder.resolve(run).resolve(of).resolve(file));
    }

    @Test
    void aPageHasLessThanAMillionBytes() throws IOException {
        for (String run : List.of("whole", "decimal")) {
            for (String of : FOLDERS) {
                assertThat(Files.size(folder.resolve(run).resolve(of).resolve("report.html")))
                        .as(run + " " + of)
                        .isBetween(50_000L, (long) MOST_BYTES);
            }
        }
    }

    @Test
    void everyRowOfTheTablesOfMarkdownStandsOnThePage() throws IOException {
        for (String run : List.of("whole", "decimal")) {
            for (String of : FOLDERS) {
                List<List<String>> page = rows(text(run, of, "report.html"));
                int rows = 0;
                for (String line : Splitter.on('\n').split(text(run, of, "report.md"))) {
                    if (line.startsWith("| ")) {
                        assertThat(page).contains(cells(line));
                        rows++;
                    }
                }
                assertThat(rows).isGreaterThan(100);
            }
        }
    }

    private static List<String> cells(String line) {
        return Splitter.on(" | ")
                .splitToStream(line.substring(2, line.length() - 2))
                .map(cell -> cell.replaceAll("\\\\(.)", "$1").strip())
                .map(cell -> cell.startsWith("- ") ? cell.substring(2) : cell)
                .toList();
    }

    private static List<List<String>> rows(String html) {
        List<List<String>> rows = new ArrayList<>();
        for (String row : Splitter.on("<tr>").split(html)) {
            List<String> cells = new ArrayList<>();
            Matcher cell = CELL.matcher(row.replace("\n", " "));
            while (cell.find()) {
                cells.add(plain(cell.group(1)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }

    @Test
    void thePageAsksForNothing() throws IOException {
        for (String of : FOLDERS) {
            assertThat(text("whole", of, "report.html").replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                    .doesNotContainPattern("https?:|src=|<link|<script|@import|url\\((?!#)");
        }
    }

    @Test
    void theCouncilsPageHasEveryKindOfChart() throws IOException {
        assertThat(text("whole", "internal", "report.html"))
                .contains(
                        "id=\"referral-rate-12m-title\"",
                        "id=\"workforce-title\"",
                        "id=\"core-group-6w-pct-clocks-title\"",
                        "id=\"decision-24h-pct-control-title\"",
                        "id=\"movement-");
    }

    @Test
    void thePublicPageHasNoFigureThatIsWithheld() throws IOException, OutputUnreadable {
        String page = text("decimal", "public", "report.html");
        assertThat(page).contains("For the public").doesNotContain("--explain", "For the council");
        List<ResultRow> inside = ResultsCsv.read(folder.resolve("decimal/internal/results.csv"));
        List<ResultRow> open = ResultsCsv.read(folder.resolve("decimal/public/results.csv"));
        int withheld = 0;
        for (int i = 0; i < open.size(); i++) {
            ResultRow row = inside.get(i);
            if (open.get(i).status() == Status.SUPPRESSED && row.breakdown().isEmpty()) {
                withheld++;
                // The words of the course of a figure name each of its points.
                String value = row.value().map(BigDecimal::toPlainString).orElseThrow();
                assertThat(courses(page, row.title()))
                        .as(row.toString())
                        .noneMatch(course -> course.contains(month(row.period().label()) + " " + value));
            }
        }
        assertThat(withheld).isPositive();
    }

    private static List<String> courses(String page, String title) {
        Matcher course = Pattern.compile(
                        "<title id=\"course-\\d+-title\">Course of (.*?)</title>\\s*<desc[^>]*>(.*?)</desc>")
                .matcher(page);
        List<String> found = new ArrayList<>();
        while (course.find()) {
            if (plain(course.group(1)).equals(title)) {
                found.add(course.group(2));
            }
        }
        return found;
    }

    private static String month(String label) {
        List<String> names =
                List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        return label.matches("\\d{4}-\\d{2}")
                ? names.get(Integer.parseInt(label.substring(5)) - 1) + " " + label.substring(0, 4)
                : label;
    }
}
