package org.safeguarding.indicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final Size TINY = new Size(ImmutableList.of(2_000), 1, Duration.ZERO, Duration.ZERO);

    @Test
    void theReportHasATableForEachQuestionWithEveryContender() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(new Report(TINY, nowhere).make())
                .contains("### Rolling 12-month referral rate, daily over ten years, 2,000 events")
                .contains("### Distinct children referred in 12 months, daily over ten years, 2,000 events")
                .contains("### Re-referrals within 12 months, rolling 12 months, daily over ten years, 2,000 events")
                .contains(
                        "### Assessments within 45 working days, with open and overdue, rolling 12 months, daily over ten")
                .contains("### Open assessments, daily over ten years, 2,000 events")
                .contains("### Decided within 24 hours, with open and overdue, rolling 12 months, daily over ten years")
                .contains("### Rolling 12-month referrals by ward and team, month ends of ten years, 2,000 events")
                .contains("### Rolling 12-month referrals by ward and team, daily over ten years, 2,000 events")
                .contains("### Memory, 2,000 events")
                .contains("### Corrections, 2,000 events")
                .contains("\n| one event corrected and every window read again |")
                .contains("\n| the windows alone, to exact values |")
                .contains("\n| one event corrected and every window read again, microseconds: 2,000 events | 5.00 |")
                .contains("### Reading CSV, 2,000 rows")
                .contains("\n| bytes alone: separators counted |")
                .contains("\n| FastCSV, fields alone |")
                .contains("\n| library, into columns |")
                .contains("\n| DuckDB, read_csv into a table, 1 thread |")
                .contains("\n| DuckDB, read_csv into a table, 2 threads |")
                .contains("### Reading a payload as JSON, 2,000 rows of 250 children")
                .contains("\n| Jackson's streaming parser, tokens alone |")
                .contains("\n| library, into tables |")
                .contains("### What it is held to")
                .contains("\n| CSV into columns, million rows a second: 2,000 rows | at least 4.00 |")
                .contains("\n| plain sum of the columns |")
                .contains("\n| hand-written |")
                .contains("\n| hand-written, index kept |")
                .contains("\n| library |")
                .contains("\n| library, to exact values |")
                .contains("\n| library, general path over columns |")
                .contains("\n| library, general path over records |")
                .contains("\n| library, evaluation kept |")
                .contains("\n| streams, filtered for each window, 12 windows only |")
                .contains("\n| numpy")
                .contains("\n| numpy, previous days stored")
                .contains("\n| streams, grouped by date |")
                .containsPattern("\\| DuckDB \\(running sums[^|]*; best of 6 tried\\) \\|")
                .containsPattern("\\| DuckDB, previous days stored \\([^|]*; best of 4 tried\\) \\|");
    }

    @Test
    void theReportReplacesTheOneBeforeAndNothingElse(@TempDir Path folder) throws IOException {
        Path readme = folder.resolve("README.md");
        Files.writeString(readme, "# Title\n\n<!-- report -->\nold\n<!-- end of report -->\n\nthe rest\n");
        String expected = "# Title\n\n<!-- report -->\nnew\n<!-- end of report -->\n\nthe rest\n";

        Readme.write(readme, "new\n");
        assertThat(readme).content().isEqualTo(expected);
        Readme.write(readme, "new");
        assertThat(readme).content().isEqualTo(expected);
    }

    @Test
    void aFileWithoutTheMarksIsLeftAlone(@TempDir Path folder) throws IOException {
        Path readme = folder.resolve("README.md");
        Files.writeString(readme, "<!-- end of report --> <!-- report -->");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Readme.write(readme, "new"))
                .withMessageContaining("expected <!-- report --> and, after it, <!-- end of report -->");
        assertThat(readme).content().isEqualTo("<!-- end of report --> <!-- report -->");
    }

    @Test
    void theCommandLineTakesASizeAndAFile() {
        assertThat(Options.of(List.of())).isEqualTo(new Options(Size.SMALL, Optional.empty()));
        assertThat(Options.of(List.of("--readme", "README.md", "--size", "FULL")))
                .isEqualTo(new Options(Size.FULL, Optional.of(Path.of("README.md"))));
    }

    @Test
    void whatTheCommandLineDoesNotTakeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of("--size", "huge")))
                .withMessage("expected small or full, got huge");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of("--threads", "2")))
                .withMessageStartingWith("expected --size or --readme, got --threads");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of("--size")))
                .withMessageStartingWith("expected a value after --size");
    }

    @Test
    void whatAThreadTakesIsCounted() {
        byte[][] kept = new byte[1][];
        assertThat(Memory.taken(() -> kept[0] = new byte[1_000_000])).isBetween(1_000_000L, 1_100_000L);
    }
}
