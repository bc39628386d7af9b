package org.safeguarding.indicators.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job with figures published before. */
class PublishedOptionTest {
    private static final String TOTAL = """
            {"title": "Our report",
             "rows": [
               {"id": "part", "label": "A *part*", "unit": "count", "values": {"a": 2, "b": 3}},
               {"id": "total", "label": "Total", "unit": "count", "value": 6}],
             "claims": [
               {"id": "sum", "says": "Parts add up",
                "equal": {"stated": "total", "other": {"sum": ["part@a", "part@b"]}}}]}
            """;

    @TempDir
    Path temporary;

    private String extract = "";
    private Path out = Path.of("");

    @BeforeEach
    void writeAnExtract() throws IOException {
        extract = SmallExtract.in(temporary.resolve("council")).toString();
        out = temporary.resolve("report");
    }

    private Run run(String json) throws IOException {
        Path file = Files.writeString(temporary.resolve("ours.json"), json);
        return Run.of("--extract", extract, "--out", out.toString(), "--published", file.toString());
    }

    @Test
    void theReconciliationStandsBesideTheReport() throws IOException {
        Run run = run(TOTAL);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("  reconciliation.md\n");
        assertThat(out.resolve("internal").resolve("reconciliation.md"))
                .content()
                .contains("# Reconciliation: Our report\n")
                .contains("- Why not: “Total” is printed as 6, but 2 + 3 = 5.\n")
                .contains("5 for 6 (“Total”); or 3 for 2 (“A \\*part\\*, a”)")
                .contains("## Implausible\n\nNothing was found.\n");
    }

    @Test
    void withoutTheOptionNothingChanges() throws IOException {
        run(TOTAL);
        byte[] with = Files.readAllBytes(out.resolve("internal").resolve("report.md"));
        Path other = temporary.resolve("other");

        Run run = Run.of("--extract", extract, "--out", other.toString());

        assertThat(run.out()).doesNotContain("reconciliation");
        assertThat(other.resolve("internal").resolve("reconciliation.md")).doesNotExist();
        assertThat(other.resolve("internal").resolve("report.md")).hasBinaryContent(with);
    }

    @Test
    void aFileThatIsNotInShapeEndsInOneAndWritesNothing() throws IOException {
        Run run = run(TOTAL.replace("\"stated\": \"total\"", "\"stated\": \"sum\""));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("safeguarding-report: ours.json: claim sum: expected the id of a figure, got sum\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereEndsInOne() {
        Run run = Run.of(
                "--extract",
                extract,
                "--published",
                temporary.resolve("none.json").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("none.json: there is no such file").hasLineCount(1);
    }

    @Test
    void anIndicatorThatIsNotInTheCatalogueIsAWarning() throws IOException {
        Run run = run(
                TOTAL.replace("\"value\": 6", "\"value\": 6, \"period\": \"2019-05\", \"indicator\": \"contatcs\""));

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("warning: the published figures name indicators that are not in the catalogue: contatcs\n");
    }

    @Test
    void theShippedFiguresOf2019AreReconciled() throws IOException {
        Run run =
                run(Resources.toString(Resources.getResource(PublishedOptionTest.class, "published-2019.json"), UTF_8));

        assertThat(run.status()).isZero();
        assertThat(Files.readString(out.resolve("internal").resolve("reconciliation.md")))
                .contains("42 + 24 + 3 + 17 + 1 = 159")
                .contains("which no whole number of 24 gives");
    }
}
