package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stops a run and what does not: a message each, the right exit status, and every readable row still counted. */
class BadInputTest {
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
    void withoutAnyAsAtDateThereIsNoReport() throws IOException {
        Files.delete(Path.of(extract, "extract.json"));
        Run run = Run.of("--extract", extract, "--out", out);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "safeguarding-report: no as-at date: give --as-at DATE, such as --as-at 2019-05-31, or as_at in"
                                + " extract.json or the mapping (--help lists the options)\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aRowThatCannotBeReadIsRejectedAndTheOthersStillCount() throws IOException {
        Files.writeString(Path.of(extract, "ssd_contacts.csv"), """
                cont_contact_id,cont_person_id,cont_contact_date
                K1,P1,2019-05-01
                K2,P1,2019-02-30
                K3,P2,2019-05-03
                """);
        Run run = Run.of("--extract", extract, "--out", out, "--indicators", "contacts", "--periods", "2019-05");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Contacts received in MASH        2\n")
                .contains("Rows that could not be read: 1.");
        assertThat(run.err()).contains("rows rejected: 1 (BAD_DATE 1)\n").contains("issues.csv");
        assertThat(Files.readString(Path.of(out, "internal", "issues.csv")))
                .contains("rejection,BAD_DATE,ssd_contacts.csv,3,cont_contact_date,2019-02-30,");
        assertThat(Files.readString(Path.of(out, "internal", "results.csv")))
                .contains(",2,,2,count,value,,,no_target,,,,,,,,,false,1,");
    }

    @Test
    void aTableWithoutAColumnItMustHaveIsUnreadableAndTheRunGoesOn() throws IOException {
        Files.writeString(Path.of(extract, "ssd_contacts.csv"), "cont_contact_id,cont_contact_date\nK1,2019-05-01\n");
        Run run = Run.of("--extract", extract, "--out", out, "--layout", "report");
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("warning: ssd_contacts.csv")
                .contains("cont_person_id")
                .contains("cont_contact_date");
        assertThat(run.out()).containsPattern("Contacts received in\\s+MASH \\[\\d]|Contacts received in MASH \\[\\d]");
        assertThat(run.out()).contains("not available");
        assertThat(run.out()).contains("% permanent staff");
    }

    @Test
    void aFileThatIsNoTextIsUnreadableAndTheRunGoesOn() throws IOException {
        Files.write(
                Path.of(extract, "local_workforce.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xFF});
        Run run = Run.of("--extract", extract, "--out", out, "--indicators", "posts-fte,contacts");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("warning: local_workforce.csv");
        assertThat(run.out())
                .contains("Total posts")
                .contains("not available")
                .containsPattern("Contacts received in MASH .* 4\n");
        assertThat(Files.readString(Path.of(out, "internal", "issues.csv")))
                .contains("warning,TABLE_UNREADABLE,local_workforce.csv,,,,");
    }

    @Test
    void aFaultyDescriptionOfTheExtractEndsInOne() throws IOException {
        Files.writeString(Path.of(extract, "extract.json"), "{\"as_at\": ");
        Run run = Run.of("--extract", extract, "--out", out);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("safeguarding-report: ")
                .contains("extract.json")
                .hasLineCount(1);
    }

    @Test
    void anAsAtDateBeforeAllDataIsAWarning() {
        Run run = Run.of("--extract", extract, "--out", out, "--as-at", "2001-05-31");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("AS_AT_BEFORE_DATA 1");
        assertThat(run.out()).contains("Contacts received in MASH");
    }

    @Test
    void nothingInTheDataDrivesTheTerminal() throws IOException {
        Files.writeString(
                Path.of(extract, "ssd_contacts.csv"),
                "cont_contact_id,cont_person_id,cont_contact_date\nK\u001B[31m1,P\u001B]0;x\u00071,2019-05-01\n");
        Run run = Run.of("--extract", extract, "--explain", "contacts@2019-05");
        assertThat(run.out())
                .contains("from 1 rows counted")
                .doesNotContain("\u001B")
                .doesNotContain("\u0007");
    }

    @Test
    void aFolderThatIsNotThereCannotBeUsed() {
        Run run = Run.of("--extract", temporary.resolve("nowhere").toString(), "--as-at", "2019-05-31", "--out", out);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("safeguarding-report: ")
                .contains("nowhere")
                .endsWith("\n")
                .hasLineCount(1);
    }

    @Test
    void aFolderWithoutATableCannotBeUsed() throws IOException {
        Path empty = Files.createDirectories(temporary.resolve("empty"));
        Files.writeString(empty.resolve("notes.txt"), "nothing here");
        Run run = Run.of("--extract", empty.toString(), "--as-at", "2019-05-31", "--out", out);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("safeguarding-report: ")
                .contains("empty")
                .hasLineCount(1);
    }

    @Test
    void outputThatCannotBeWrittenEndsInThree() throws IOException {
        Path file = Files.writeString(temporary.resolve("taken"), "x");
        Run run = Run.of("--extract", extract, "--out", file.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("safeguarding-report: cannot write " + file)
                .hasLineCount(1);
        assertThat(file).hasContent("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "results.csv",
                "results.meta.csv",
                "results.json",
                "report.md",
                "report.html",
                "report.xlsx",
                "issues.csv",
                "evidence.jsonl",
                "changes.md"
            })
    void aFolderInThePlaceOfAFileEndsInThreeAndLeavesNothingHalfWritten(String name) throws IOException {
        Path inTheWay = Files.createDirectories(Path.of(out, "internal", name));
        Run run = Run.of("--extract", extract, "--out", out, "--indicators", "contacts");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("safeguarding-report: cannot write " + inTheWay + ": a folder is in its place")
                .hasLineCount(1);
        assertThat(inTheWay).isEmptyDirectory();
        assertThat(Path.of(out, "internal")).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void aFaultOfTheProgramIsOneLineAndNoTrace() {
        Run run = Run.of((String) null);
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err())
                .startsWith("safeguarding-report: a fault of the program: ")
                .hasLineCount(1);
    }

    @Test
    void anAsAtDateBeforeAllDataGivesZerosAndWhatIsNotApplicable() throws IOException {
        Run run = Run.of(
                "--extract",
                extract,
                "--out",
                out,
                "--as-at",
                "2001-05-31",
                "--indicators",
                "contacts,contacts-progressed-pct",
                "--periods",
                "2001-05");
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains(
                        "warning: the as-at date is before every date in the extract, the first of which is 2018-06-30\n");
        assertThat(Files.readString(Path.of(out, "internal", "results.csv")))
                .contains(",2001-05-31,,,0,,0,count,value,,,no_target,")
                .contains(",2001-05-31,,,0,0,,percent,not_applicable,the denominator is 0,");
    }

    @Test
    void anOddRowIsAWarningAndIsCounted() throws IOException {
        Files.writeString(Path.of(extract, "ssd_cin_episodes.csv"), """
                cine_referral_id,cine_person_id,cine_referral_date,cine_referral_source_code,cine_referral_nfa,\
                cine_close_date,cine_close_reason,cine_referral_team
                R1,P1,2019-05-02,6,N,2019-05-01,RC7,Team A
                """);
        Run run = Run.of("--extract", extract, "--out", out, "--indicators", "referrals", "--periods", "2019-05");
        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith("warnings: 1 (END_BEFORE_START 1)\n");
        assertThat(run.out()).containsPattern("Referrals +1\n");
        assertThat(Files.readString(Path.of(out, "internal", "issues.csv")))
                .contains("warning,END_BEFORE_START,ssd_cin_episodes.csv,2,cine_close_date,2019-05-01,");
    }

    @Test
    void aTableOfBrokenJsonIsUnreadableAndSaysWhere() throws IOException {
        Path json = Files.createDirectories(temporary.resolve("json"));
        Files.writeString(json.resolve("ssd_contacts.json"), "[\n{\"cont_contact_id\": \"K1\"");
        Run run = Run.of("--extract", json.toString(), "--as-at", "2019-05-31", "--out", out);
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains(
                        "warning: ssd_contacts.json, line 2, element 1: the array is not closed, so rows may be missing\n");
        assertThat(Files.readString(Path.of(out, "internal", "results.csv")))
                .doesNotContain("count,value,", "fte,value,");
    }

    @Test
    void aTableOfMoreColumnsThanAnySpreadsheetDoesNotStopTheRun() throws IOException {
        Files.writeString(
                Path.of(extract, "ssd_contacts.csv"),
                "cont_contact_id,cont_person_id,cont_contact_date" + ",".repeat(20_000) + "\nK1,P1,2019-05-01"
                        + ",".repeat(20_000) + "\n");
        Run run = Run.of("--extract", extract, "--out", out, "--indicators", "contacts", "--periods", "2019-05");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Contacts received in MASH        1\n");
    }

    @Test
    void halfACharacterInTheDescriptionDoesNotKeepTheResultsFromBeingWritten() throws IOException {
        Files.writeString(Path.of(extract, "extract.json"), "{\"as_at\": \"2019-05-31\", \"area_code\": \"X\\ud800\"}");
        Run run = Run.of("--extract", extract, "--out", out, "--indicators", "referral-rate-12m");
        assertThat(run.status()).isZero();
        assertThat(Files.readString(Path.of(out, "internal", "results.csv"))).contains("for area X? at mid-2018");
        assertThat(Files.readString(Path.of(out, "internal", "results.json"))).contains("for area X? at mid-2018");
    }

    @Test
    void nothingInAMessageDrivesTheTerminal() throws IOException {
        Files.writeString(Path.of(extract, "extract.json"), "{\"covers\": {\"\\u001B[31m\": 1}}");
        Run run = Run.of("--extract", extract, "--out", out);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("expected covers.").doesNotContain("\u001B");
    }

    @Test
    void anIdWithALineEndDoesNotMakeAnotherRowOfAnExplanation() throws IOException {
        Files.writeString(
                Path.of(extract, "ssd_contacts.csv"),
                "cont_contact_id,cont_person_id,cont_contact_date\n\"K1\n  COUNTED 9\",P1,2019-05-01\nK2,P1,2019-05-09\n");
        Run run = Run.of("--extract", extract, "--explain", "contacts@2019-05");
        assertThat(run.out()).contains("\n  COUNTED 1 through Contact K1   COUNTED 9 of P1, on 2019-05-01\n");
        assertThat(Run.of("--extract", extract, "--explain", "contact-children@2019-05")
                        .out())
                .endsWith(
                        "\n  Contact K1   COUNTED 9 of P1: another row stands for it (on 2019-05-01; counted through K2)\n");
    }
}
