package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.indicator.Concern;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.io.output.OutputUnreadable;
import org.safeguarding.indicators.io.output.ResultRow;
import org.safeguarding.indicators.io.output.ResultsCsv;
import org.safeguarding.indicators.io.output.ResultsJson;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.time.Month;

/** The shipped report for the public. */
class PublicFolderTest {
    private static final ShippedRun SHIPPED = ShippedRun.usual();

    private static ImmutableList<ResultRow> internal = ImmutableList.of();
    private static ImmutableList<ResultRow> open = ImmutableList.of();

    @TempDir
    Path temporary;

    @BeforeAll
    static void readsTheReport() throws OutputUnreadable {
        internal = ResultsCsv.read(SHIPPED.folder().resolve("internal/results.csv"));
        open = ResultsCsv.read(SHIPPED.folder().resolve("public/results.csv"));
    }

    @Test
    void thePublicFolderHasTheResultsAndTheReportAndNothingElse() throws IOException {
        assertThat(names(SHIPPED.folder().resolve("public")))
                .containsExactly(
                        "charts",
                        "report.html",
                        "report.md",
                        "report.xlsx",
                        "results.csv",
                        "results.json",
                        "results.meta.csv");
        assertThat(names(SHIPPED.folder().resolve("internal"))).contains("disclosure.md", "issues.csv");
    }

    @Test
    void noFigureAboutChildrenHasASmallNumber() {
        for (ResultRow row : open) {
            if (isAboutChildren(row)) {
                assertThat(Stream.of(
                                        row.numerator(),
                                        row.unit() == Unit.PERCENT ? row.denominator() : Optional.<BigDecimal>empty())
                                .flatMap(Optional::stream)
                                .map(BigDecimal::intValue))
                        .as(row.toString())
                        .noneMatch(PublicFolderTest::isSmall);
                assertThat(Stream.of(row.met(), row.missed(), row.overdue(), row.notYetDue(), row.invalid())
                                .filter(clocks -> clocks.isPresent())
                                .map(clocks -> (int) clocks.getAsLong()))
                        .as(row.toString())
                        .noneMatch(PublicFolderTest::isSmall);
            }
        }
    }

    @Test
    void whatIsWithheldHasNothingThatTellsOfIt() {
        List<ResultRow> withheld =
                open.stream().filter(row -> row.status() == Status.SUPPRESSED).toList();
        assertThat(withheld).isNotEmpty();
        for (ResultRow row : withheld) {
            for (String column : List.of(
                    "numerator",
                    "denominator",
                    "value",
                    "lower_95",
                    "upper_95",
                    "met",
                    "missed",
                    "overdue",
                    "not_yet_due",
                    "invalid",
                    "provisional")) {
                assertThat(row.text(column)).as(column).isEmpty();
            }
            assertThat(row.targetStatus()
                            .map(status -> status == TargetStatus.NO_TARGET)
                            .orElse(true))
                    .isTrue();
            assertThat(row.reason()).isEqualTo("withheld to protect individuals");
        }
    }

    @Test
    void whatIsPublishedIsAsItIsInside() {
        assertThat(open).hasSameSizeAs(internal);
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).status() == Status.VALUE) {
                assertThat(open.get(i).text("value")).isEqualTo(internal.get(i).text("value"));
                assertThat(open.get(i).group()).isEqualTo(internal.get(i).group());
            } else if (open.get(i).status() != Status.SUPPRESSED) {
                assertThat(open.get(i).status()).isEqualTo(internal.get(i).status());
            }
        }
    }

    @Test
    void figuresOfPostsAndOfAuditsArePublishedAsTheyStand() {
        for (int i = 0; i < open.size(); i++) {
            if (!isAboutChildren(open.get(i))) {
                assertThat(open.get(i)).isEqualTo(internal.get(i));
            }
        }
    }

    @Test
    void csvAndJsonSayTheSame() throws OutputUnreadable {
        assertThat(ResultsJson.read(SHIPPED.folder().resolve("public/results.json")))
                .isEqualTo(open);
    }

    @Test
    void theReportTellsNoRowsAndNoSentenceOnWhatIsWithheld() throws IOException {
        String report = SHIPPED.text("public/report.md");
        assertThat(report).contains("suppressed").doesNotContain("--explain");
        assertThat(SHIPPED.text("internal/report.md")).doesNotContain("suppressed");
    }

    @Test
    void theReportLinksEachOfItsChartsAndNoOther() throws IOException {
        String report = SHIPPED.text("public/report.md");
        List<String> charts = names(SHIPPED.folder().resolve("public/charts"));

        assertThat(charts).isNotEmpty().allSatisfy(chart -> assertThat(report).contains("](charts/" + chart + ")"));
        assertThat(report.split("]\\(charts/", -1)).hasSize(charts.size() + 1);
    }

    @Test
    void aChartIsAGapWhereTheFigureIsWithheld() throws IOException {
        for (String chart : names(SHIPPED.folder().resolve("public/charts"))) {
            String svg =
                    Files.readString(SHIPPED.folder().resolve("public/charts").resolve(chart));
            String id = chart.replace(".svg", "");
            List<ResultRow> months = open.stream()
                    .filter(row ->
                            row.indicator().equals(id) && row.breakdown().isEmpty() && row.period() instanceof Month)
                    .toList();
            if (months.stream().anyMatch(row -> row.status() == Status.SUPPRESSED) && svg.contains("values from")) {
                assertThat(svg).as(chart).contains("(withheld).");
            }
        }
    }

    @Test
    void whatAnEarlierRunWroteAndThisOneDoesNotIsGone() throws IOException {
        Path out = temporary.resolve("twice");
        assertThat(Run.of("--indicators", "contacts,cpp-open", "--out", out.toString())
                        .status())
                .isZero();
        assertThat(names(out.resolve("public/charts"))).contains("contacts.svg", "cpp-open.svg");
        Path own = Files.writeString(out.resolve("public/notes.txt"), "somebody's own");

        assertThat(Run.of("--indicators", "contacts", "--out", out.toString()).status())
                .isZero();

        assertThat(names(out.resolve("public/charts"))).contains("contacts.svg").doesNotContain("cpp-open.svg");
        assertThat(own).exists();
    }

    @Test
    void thePageForTheCouncilNamesEachFigureThatIsWithheld() throws IOException {
        String page = SHIPPED.text("internal/disclosure.md");
        long withheld =
                open.stream().filter(row -> row.status() == Status.SUPPRESSED).count();
        assertThat(page)
                .contains("Of " + open.size() + " figures " + withheld + " are withheld")
                .contains("## Leaks looked for");
    }

    @Test
    void whatWasPublishedBeforeIsTakenIntoAccount() throws IOException, OutputUnreadable {
        Run run = Run.of(
                "--indicators",
                "private-fostering,cpp-2y-open,cpp-open",
                "--periods",
                "2019-03,2019-04",
                "--already-published",
                SHIPPED.folder().resolve("public/results.csv").toString(),
                "--out",
                temporary.resolve("after").toString());

        assertThat(run.status()).isZero();
        assertThat(ResultsCsv.read(temporary.resolve("after/public/results.csv")))
                .isNotEmpty();
        assertThat(Files.readString(temporary.resolve("after/internal/disclosure.md")))
                .contains("## Told by what was published before\n\nNone.");
    }

    @Test
    void aFileThatIsNoPublicResultsEndsInOneWithItsName() throws IOException {
        Path file = Files.writeString(temporary.resolve("other.csv"), "a,b\n1,2\n");

        Run run = Run.of(
                "--already-published",
                file.toString(),
                "--out",
                temporary.resolve("none").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("other.csv").hasLineCount(1);
    }

    @Test
    void countsAreRoundedIfTheSettingsSaySo() throws IOException, OutputUnreadable {
        Path settings = Files.writeString(temporary.resolve("rounding.json"), "{\"disclosure\": {\"round_to\": 5}}");

        Run run = Run.of(
                "--settings",
                settings.toString(),
                "--indicators",
                "contacts,contacts-by-source,assessment-45wd-pct",
                "--out",
                temporary.resolve("rounded").toString());

        assertThat(run.status()).isZero();
        for (ResultRow row : ResultsCsv.read(temporary.resolve("rounded/public/results.csv"))) {
            assertThat(row.numerator().map(n -> n.intValueExact() % 5).orElse(0))
                    .as(row.toString())
                    .isZero();
            assertThat(row.met().orElse(0) % 5).as(row.toString()).isZero();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static boolean isAboutChildren(ResultRow row) {
        return Catalogue.standard().get(row.indicator()).concern() == Concern.CHILD;
    }

    private static boolean isSmall(int number) {
        return number >= 1 && number <= 5;
    }
}
