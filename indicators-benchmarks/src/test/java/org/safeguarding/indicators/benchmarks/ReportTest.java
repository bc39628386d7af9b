package org.safeguarding.indicators.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
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
    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    private static final ImmutableSet<Part> ALL = ImmutableSet.copyOf(Part.values());

    @Test
    void theReportHasATableForEachQuestionWithEveryContenderAndAPlotBesideIt(@TempDir Path folder) throws IOException {
        Path readme = folder.resolve("README.md");
        Files.writeString(readme, "# Title\n");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Report report = new Report(TINY, ALL, both, both);
        String made = report.make();
        report.write(readme, "JDK 17, tiny", made);

        assertThat(readme).content().contains("](cost-jdk-17-tiny.svg)");
        assertThat(folder.resolve("cost-jdk-17-tiny.svg"))
                .content()
                .startsWith("<svg")
                .contains(">Open assessments<");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .as("each table before the next thing is measured")
                .containsSubsequence(
                        "\n### Rolling 12-month referral rate, daily over ten years, 2,000 events\n",
                        "\n  Distinct children referred in 12 months, daily over ten years\n",
                        "\n### Distinct children referred in 12 months, daily over ten years, 2,000 events\n",
                        "\nreading a payload, 2,000 rows of 250 children\n",
                        "\n### Reading a payload as JSON, 2,000 rows of 250 children\n",
                        "\n### What it is held to\n");
        assertThat(made)
                .contains("### Rolling 12-month referral rate, daily over ten years, 2,000 events")
                .contains("### Distinct children referred in 12 months, daily over ten years, 2,000 events")
                .contains("### Re-referrals within 12 months, rolling 12 months, daily over ten years, 2,000 events")
                .contains(
                        "### Assessments within 45 working days, with open and overdue, rolling 12 months, daily over ten")
                .contains("### Open assessments, daily over ten years, 2,000 events")
                .contains("### Open assessments past 45 working days, daily over ten years, 2,000 events")
                .contains("### Decided within 24 hours, with open and overdue, rolling 12 months, daily over ten years")
                .contains("### Rolling 12-month referrals by ward and team, month ends of ten years, 2,000 events")
                .contains("### Rolling 12-month referrals by ward and team, daily over ten years, 2,000 events")
                .contains("### Memory, 2,000 events")
                .contains("### Corrections, 2,000 events")
                .contains("\n| one event corrected and every window read again |")
                .contains("\n| the windows alone, to exact values |")
                .contains("\n| one event corrected and every window read again, microseconds: 2,000 events | 5.00 |")
                .containsPattern(
                        "\\n\\| DuckDB \\([^|]*; best of 4 tried\\), one event corrected and every window read again \\|")
                .contains("### The whole catalogue, month ends of ten years, 2,000 referrals")
                .contains("\n| every column summed and every table put in order, once |")
                .contains("\n| library, in one pass |")
                .contains("\n| children and their rows made from the columns, nothing asked of them |")
                .contains("\n| library, in one pass, 2 threads |")
                .contains("\n| library, in one pass, of children that are objects already |")
                .contains("\n| library, one indicator after the other |")
                .contains(
                        "\nreferral-rate-12m: count kernel over ssd_cin_episodes.cine_referral_date, rolling_12_months")
                .contains("\n| whole catalogue in one pass, times every column read and table put in order once: 2,000")
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
                .contains("\n| library, 2 threads |")
                .contains("\n| library, general path over records, 2 threads |")
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
        Files.writeString(
                readme, "# Title\n\n<!-- report: JDK 17 -->\nold\n<!-- end of report: JDK 17 -->\n\nthe rest\n");
        String expected = """
                # Title

                <!-- report: JDK 17 -->
                ### Report on JDK 17

                new

                #### Part
                <!-- end of report: JDK 17 -->

                the rest
                """;

        Readme.write(readme, "JDK 17", "new\n\n### Part\n");
        assertThat(readme).content().isEqualTo(expected);
        Readme.write(readme, "JDK 17", "new\n\n### Part");
        assertThat(readme).content().isEqualTo(expected);
    }

    @Test
    void theReportOfAnotherJdkHasASectionOfItsOwn(@TempDir Path folder) throws IOException {
        Path readme = folder.resolve("README.md");
        Files.writeString(readme, "# Title\n");
        Readme.write(readme, "JDK 17", "on one");
        Readme.write(readme, "JDK 25", "on the other");
        Readme.write(readme, "JDK 17", "on one again");

        assertThat(readme).content().isEqualTo("""
                # Title

                <!-- report: JDK 17 -->
                ### Report on JDK 17

                on one again
                <!-- end of report: JDK 17 -->

                <!-- report: JDK 25 -->
                ### Report on JDK 25

                on the other
                <!-- end of report: JDK 25 -->
                """);
    }

    @Test
    void aFileWithHalfOfTheMarksIsLeftAlone(@TempDir Path folder) throws IOException {
        Path readme = folder.resolve("README.md");
        String marks = "<!-- end of report: JDK 17 --> <!-- report: JDK 17 -->";
        Files.writeString(readme, marks);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Readme.write(readme, "JDK 17", "new"))
                .withMessageContaining(
                        "expected <!-- report: JDK 17 --> and, after it, <!-- end of report: JDK 17 -->");
        assertThat(readme).content().isEqualTo(marks);
    }

    @Test
    void aPartIsMeasuredAlone(@TempDir Path folder) throws IOException {
        Path readme = folder.resolve("README.md");
        Files.writeString(readme, "# Title\n");
        Report report = new Report(TINY, ImmutableSet.of(Part.CATALOGUE), NOWHERE, NOWHERE);
        report.write(readme, "mine", report.make());

        assertThat(readme)
                .content()
                .contains("#### The whole catalogue")
                .doesNotContain("Open assessments", "Corrections", "Reading", "svg");
    }

    @Test
    void theCommandLineTakesASizeAFileAndParts() {
        String name = "JDK " + Runtime.version().feature();
        assertThat(Options.of(List.of())).isEqualTo(new Options(Size.SMALL, ALL, Optional.empty(), name));
        assertThat(Options.of(List.of("--readme", "README.md", "--size", "FULL")))
                .isEqualTo(new Options(Size.FULL, ALL, Optional.of(Path.of("README.md")), name));
        assertThat(Options.of(List.of("--size", "full", "--events", "50,000,000", "--only", "questions"))
                        .size()
                        .events())
                .containsExactly(50_000_000);
        assertThat(Options.of(List.of("--only", "catalogue", "--section", "mine")))
                .isEqualTo(new Options(Size.SMALL, ImmutableSet.of(Part.CATALOGUE), Optional.empty(), "mine"));
        assertThat(Options.of(List.of("--only", "reading, Questions,corrections"))
                        .parts())
                .containsExactlyInAnyOrder(Part.QUESTIONS, Part.CORRECTIONS, Part.READING);
    }

    @Test
    void whatTheCommandLineDoesNotTakeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of("--size", "huge")))
                .withMessage("expected small or full, got huge");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of("--threads", "2")))
                .withMessageStartingWith("expected --size, --events, --only, --readme or --section, got --threads");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of("--size")))
                .withMessageStartingWith("expected a value after --size");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of("--events", "many")))
                .withMessage("expected a number of events, got many");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of("--events", "0")))
                .withMessage("expected a number of events above 0, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of("--only", "streams")))
                .withMessage("expected one of [questions, catalogue, corrections, reading], got streams");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of("--only", "reading,")))
                .withMessage("expected one of [questions, catalogue, corrections, reading], got ");
    }

    @Test
    void fiftyMillionEventsAreAskedOfColumnsAndNothingElse() {
        assertThat(Size.FULL.events()).containsExactly(1_000_000, 10_000_000, 50_000_000);
        assertThat(ALL.stream().filter(part -> part.measuredAt(50_000_000))).containsExactly(Part.QUESTIONS);
        assertThat(Part.CATALOGUE.measuredAt(10_000_000)).isFalse();
        assertThat(Part.CATALOGUE.measuredAloneAt(10_000_000)).isTrue();
        assertThat(Part.CATALOGUE.measuredAloneAt(50_000_000)).isFalse();
        assertThat(Size.FULL.rounds(50_000_000)).isLessThan(Size.FULL.rounds(1_000_000));
        assertThat(Size.FULL.payloadRounds(10_000_000)).isLessThan(Size.FULL.rounds(10_000_000));
        assertThat(Size.FULL.payloadRounds(1_000_000)).isEqualTo(Size.FULL.rounds(1_000_000));
    }

    @Test
    void whatAThreadTakesIsCounted() {
        byte[][] kept = new byte[1][];
        assertThat(Memory.taken(() -> kept[0] = new byte[1_000_000])).isBetween(1_000_000L, 1_100_000L);
    }
}
