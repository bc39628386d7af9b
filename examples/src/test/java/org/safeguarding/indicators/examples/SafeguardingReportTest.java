package org.safeguarding.indicators.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeguardingReportTest {
    @TempDir
    Path temporary;

    private String extract = "";
    private String out = "";

    @BeforeEach
    void writeAnExtract() throws IOException {
        extract = SmallExtract.in(temporary.resolve("council")).toString();
        out = temporary.resolve("report").toString();
    }

    @Test
    void printsTheTablesAndSaysWhereTheFilesAre() {
        Run run = Run.of("--extract", extract, "--out", out, "--layout", "report", "--periods", "2019-04,2019-05");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Contacts received in MASH             -                        1        4  -\n")
                .contains("Children                              -                        1        3  -\n")
                .contains("Decision on contacts within 24 hours  >= 90%  not applicable [2]      50%  not met\n")
                .containsPattern("% permanent staff +62\\.5% +67\\.7% +66\\.7%\n")
                .contains("As at 2019-05-31. Extract: council.\n")
                .contains(
                        "\nWritten to " + out
                                + "/internal:\n  results.csv\n  results.meta.csv\n  results.json\n  report.md\n  report.xlsx\n  issues.csv\n  evidence.jsonl\n  changes.md\n  movement.csv\n  report.html\n  disclosure.md\n  charts/ (")
                .endsWith(
                        "\nWritten to " + out
                                + "/public:\n  results.csv\n  results.meta.csv\n  results.json\n  report.md\n  report.html\n  report.xlsx\n  charts/ (1 chart)\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void writesItsFilesIntoInternalAndThoseForThePublicIntoPublic() throws IOException {
        assertThat(Run.of("--extract", extract, "--out", out, "--indicators", "contacts")
                        .status())
                .isZero();
        assertThat(Path.of(out)).isDirectoryContaining("glob:**internal").isDirectoryContaining("glob:**public");
        assertThat(Path.of(out, "internal").toFile().list())
                .containsExactlyInAnyOrder(
                        "results.csv",
                        "results.meta.csv",
                        "results.json",
                        "report.md",
                        "report.html",
                        "report.xlsx",
                        "issues.csv",
                        "evidence.jsonl",
                        "changes.md",
                        "movement.csv",
                        "disclosure.md",
                        "charts");
        assertThat(Files.readString(Path.of(out, "internal", "results.csv")))
                .startsWith("indicator,title,window,period,")
                .contains(
                        "contacts,Contacts received in MASH,in_period,2019-05,2019-05-01,2019-05-31,,,4,,4,count,value");
        assertThat(Files.readString(Path.of(out, "internal", "issues.csv")))
                .isEqualTo("severity,code,file,line,column,value,message\n");
    }

    @Test
    void theLayoutChangesPagesAndNotResults() throws IOException {
        Run.of("--extract", extract, "--out", out, "--layout", "report");
        String whole = Files.readString(Path.of(out, "internal", "results.csv"));
        assertThat(Files.readString(Path.of(out, "internal", "report.md"))).contains("| 25% |");
        Run.of("--extract", extract, "--out", out);
        assertThat(Files.readString(Path.of(out, "internal", "results.csv")))
                .isEqualTo(whole)
                .contains(",25.0,percent,");
        assertThat(Files.readString(Path.of(out, "internal", "report.md"))).contains("| 25.0% |");
    }

    @Test
    void aBreakdownIsATableAndRows() throws IOException {
        Run run = Run.of(
                "--extract",
                extract,
                "--out",
                out,
                "--indicators",
                "referrals",
                "--by",
                "team",
                "--periods",
                "2019-05");
        assertThat(run.out())
                .contains(
                        "Referrals by team\nTeam       2019-05\n------  ----------\nTeam B  1 (100.0%)\nall              1\n");
        assertThat(Files.readString(Path.of(out, "internal", "results.csv")))
                .contains(",team,Team B,1,1,100.0,percent,");
    }

    @Test
    void commentaryOnNothingIsAWarningThatTellsNoneOfItsWords() throws IOException {
        Files.writeString(Path.of(extract, "commentary.md"), "# contacts\nMore.\n# Mary Bloggs\nSecret.\n");
        Run run = Run.of("--extract", extract, "--out", out, "--indicators", "contacts");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\nCommentary on: Contacts received in MASH\n  More.\n");
        assertThat(run.out() + run.err()).doesNotContain("Bloggs").doesNotContain("Secret");
        assertThat(run.err()).contains("COMMENTARY_ON_NOTHING");
        assertThat(Files.readString(Path.of(out, "internal", "issues.csv")))
                .contains(
                        "warning,COMMENTARY_ON_NOTHING,commentary.md,3,,,expected the id of an indicator as the heading")
                .doesNotContain("Bloggs");
    }

    @Test
    void theAsAtDateGivenWinsOverTheExtractsOwn() {
        Run run = Run.of(
                "--extract",
                extract,
                "--out",
                out,
                "--as-at",
                "2019-05-02",
                "--periods",
                "2019-05",
                "--indicators",
                "contacts");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Contacts received in MASH          2\n")
                .contains("2019-05 p")
                .contains("As at 2019-05-02.");
    }

    @Test
    void theHomeAreaIsTheOneNamed() throws IOException {
        Run named =
                Run.of("--extract", extract, "--out", out, "--area", "X09000002", "--indicators", "referral-rate-12m");
        assertThat(named.status()).isZero();
        assertThat(named.out()).contains("not available").contains("area X09000002");
    }

    @Test
    void explainsAValueDownToItsRows() {
        Run run = Run.of("--extract", extract, "--explain", "rereferral-pct-12m@2019-05");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                        rereferral-pct-12m (% re-referrals) for 2019-05, as at 2019-05-31
                        definition 1: The share of referrals of the last 12 months that came within 12 months of an earlier one for the same child.
                        numerator: referrals with an earlier referral of the same child dated in [d - 12 calendar months, d)
                        denominator: referrals of the 12 months
                        choices: A referral exactly 12 months earlier counts; referrals of one day are not re-referrals of each other; a referral without further action counts on both sides.
                        source: DfE, Children in need census, table C1 of 2019; the boundary is not published
                        window: rolling 12 months; with the usual settings
                        measure: IN as a percentage of IN + OUT
                        value: 1 / 3 = 33.3333 percent
                        printed: 33.3, rounded once from 100/3
                        read on 2019-05-31: IN 1, OUT 2, from 3 rows counted
                          OUT 1 through CinEpisode R1 of P1, on 2018-06-30
                          IN 1 through CinEpisode R2 of P1, on 2019-05-01, because of R1
                          OUT 1 through CinEpisode R3 of P2, on 2019-03-11
                        """);
        assertThat(temporary.resolve("report")).doesNotExist();
    }

    @Test
    void theSameInputGivesTheSameBytesInAnyLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Run arabic = Run.of("--extract", extract, "--out", out, "--by", "age");
            byte[] json = Files.readAllBytes(Path.of(out, "internal", "results.json"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Run turkish = Run.of("--extract", extract, "--out", out, "--by", "age");
            assertThat(turkish).isEqualTo(arabic);
            assertThat(Files.readAllBytes(Path.of(out, "internal", "results.json")))
                    .isEqualTo(json);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void helpNamesEveryOptionAndEveryExitStatus() {
        Run run = Run.of("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "--extract",
                        "--as-at",
                        "--periods",
                        "--teams",
                        "--indicators",
                        "--by",
                        "--layout",
                        "--explain",
                        "--area",
                        "--settings",
                        "--print-settings",
                        "--published",
                        "--supplied",
                        "--comparators",
                        "--compare-with",
                        "--already-published",
                        "--out")
                .contains("Exit status: 0 done; 1 ")
                .doesNotContain("\r");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theVersionIsALine() {
        Run run = Run.of("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("safeguarding-report ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--layout=report", "--explain=contacts@2019-05", "--help", "--version"})
    void whatCannotBePrintedEndsInThree(String option) {
        PrintStream full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left on device");
                    }
                },
                false,
                UTF_8);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = SafeguardingReport.run(
                new String[] {"--extract", extract, "--out", out, option}, full, new PrintStream(err, false, UTF_8));
        assertThat(status).isEqualTo(3);
        assertThat(err.toString(UTF_8)).isEqualTo("safeguarding-report: cannot write to the standard output\n");
    }

    @Test
    void theTeamFilterCountsTheChildrenOfItsTeamsOnlyAndIsPrinted() {
        Run all = Run.of(
                "--indicators",
                "cin-plan-pct",
                "--periods",
                "2019-05",
                "--teams",
                "Nobody",
                "--explain",
                "cin-plan-pct@2019-05");
        assertThat(all.status()).isZero();
        assertThat(all.out()).contains("value: 0 / 0 = not_applicable");

        Run shipped = Run.of("--explain", "cin-plan-pct@2019-05");
        assertThat(shipped.out()).doesNotContain("value: 0 / 0");

        Run two = Run.of("--explain", "cin-plan-pct@2019-05", "--teams", "Family Social Work 1 | Family Social Work 2");
        assertThat(two.status()).isZero();
        assertThat(two.out()).hasSizeLessThan(shipped.out().length()).doesNotContain("value: 0 / 0");
    }
}
