package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.io.output.OutputUnreadable;
import org.safeguarding.indicators.io.output.ResultRow;
import org.safeguarding.indicators.io.output.ResultsCsv;
import org.safeguarding.indicators.measure.Status;

/** The shipped report as a page of HTML. */
class ReportHtmlTest {
    private static final int MOST_BYTES = 1_000_000;
    private static final List<String> FOLDERS = List.of("internal", "public");
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>");

    private static final ShippedRun DECIMAL = ShippedRun.usual();
    private static final ShippedRun WHOLE = ShippedRun.asPrinted();

    @Test
    void aPageHasLessThanAMillionBytes() throws IOException {
        for (ShippedRun run : List.of(WHOLE, DECIMAL)) {
            for (String of : FOLDERS) {
                assertThat(Files.size(run.folder().resolve(of).resolve("report.html")))
                        .as(run.folder() + " " + of)
                        .isBetween(50_000L, (long) MOST_BYTES);
            }
        }
    }

    @Test
    void everyRowOfTheTablesOfMarkdownStandsOnThePage() throws IOException {
        for (ShippedRun run : List.of(WHOLE, DECIMAL)) {
            for (String of : FOLDERS) {
                List<List<String>> page = rows(run.text(of + "/report.html"));
                int rows = 0;
                for (String line : Splitter.on('\n').split(run.text(of + "/report.md"))) {
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
            assertThat(WHOLE.text(of + "/report.html").replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                    .doesNotContainPattern("https?:|src=|<link|<script|@import|url\\((?!#)");
        }
    }

    @Test
    void theCouncilsPageHasEveryKindOfChart() throws IOException {
        assertThat(WHOLE.text("internal/report.html"))
                .contains(
                        "id=\"referral-rate-12m-title\"",
                        "id=\"workforce-title\"",
                        "id=\"core-group-6w-pct-clocks-title\"",
                        "id=\"decision-24h-pct-control-title\"",
                        "id=\"movement-");
    }

    @Test
    void thePublicPageHasNoFigureThatIsWithheld() throws IOException, OutputUnreadable {
        String page = DECIMAL.text("public/report.html");
        assertThat(page).contains("For the public").doesNotContain("--explain", "For the council");
        List<ResultRow> inside = ResultsCsv.read(DECIMAL.folder().resolve("internal/results.csv"));
        List<ResultRow> open = ResultsCsv.read(DECIMAL.folder().resolve("public/results.csv"));
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
