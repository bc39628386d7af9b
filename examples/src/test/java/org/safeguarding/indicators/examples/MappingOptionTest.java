package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job over files in a layout of a council's own, and its description of them. */
class MappingOptionTest {
    private static final String MAPPING = """
            {"as_at": "2019-05-31", "area_code": "X09000001",
             "tables": {
               "ssd_contacts": {"files": ["Contacts*.txt"], "charset": "windows-1252", "delimiter": ";", "header_row": 2,
                 "date_format": "dd-MMM-yyyy",
                 "columns": {"cont_contact_id": "Contact no.", "cont_person_id": "Child", "cont_contact_date": "Received",
                   "cont_contact_source_code": {"from": "From", "codes": {"Police": "6", "Schools": "2A"}, "else": "keep"},
                   "cont_contact_outcome_json": {"from": "Next", "else": "blank",
                     "codes": {"Referral": "{\\"NEW_REFERRAL_FLAG\\": \\"Y\\"}"}}}},
               "ssd_cin_episodes": {"files": ["ssd_cin_episodes.csv"], "columns": {
                   "cine_referral_id": "cine_referral_id", "cine_person_id": "cine_person_id",
                   "cine_referral_date": "cine_referral_date", "cine_referral_source_code": "cine_referral_source_code",
                   "cine_close_date": "cine_close_date"}},
               "local_population": {"files": ["local_population.csv"], "columns": {
                   "area_code": "area_code", "reference_date": "reference_date", "age_from": "age_from",
                   "age_to": "age_to", "persons": "persons", "vintage": "vintage", "published_on": "published_on"}}}}
            """;

    @TempDir
    Path temporary;

    private Path extract = Path.of("");
    private Path own = Path.of("");
    private Path out = Path.of("");

    /** The same five contacts as in the plain extract, as a system of the council's own has them. */
    @BeforeEach
    void writeBothForms() throws IOException {
        extract = SmallExtract.in(temporary.resolve("plain"));
        own = SmallExtract.in(temporary.resolve("own"));
        Files.delete(own.resolve("extract.json"));
        Files.delete(own.resolve("ssd_contacts.csv"));
        out = temporary.resolve("report");
        Files.writeString(own.resolve("Contacts May.txt"), """
                Contacts \u2013 May
                CHILD;Received;From;Contact No;Next
                P1;01-May-2019;Police;K1;Referral
                P1;02-May-2019;Schools;K2;No further action
                P2;03-May-2019;Schools;K3;
                P3;31-May-2019;;K4;
                P4;30-Apr-2019;Police;K5;
                """, Charset.forName("windows-1252"));
    }

    private Run run(String json, String... more) throws IOException {
        Path file = Files.writeString(temporary.resolve("own.json"), json);
        return Run.of(own, out, ObjectArrays.concat(new String[] {"--mapping", file.toString()}, more, String.class));
    }

    @Test
    void theFiguresAreThoseOfTheSameExtractInPlainForm() throws IOException {
        String indicators = "contacts,contacts-by-source,contacts-progressed,referral-rate-12m";
        Path plainOut = temporary.resolve("plain report");
        Run plain = Run.of(extract, plainOut, "--indicators", indicators, "--by", "source");
        Run mapped = run(MAPPING, "--indicators", indicators, "--by", "source");

        assertThat(mapped.status()).as(mapped.err()).isZero();
        assertThat(plain.status()).isZero();
        assertThat(Files.readAllLines(out.resolve("internal/results.csv")))
                .hasSizeGreaterThan(20)
                .isEqualTo(Files.readAllLines(plainOut.resolve("internal/results.csv")));
    }

    @Test
    void aMistakeInTheMappingEndsInTwoAndWritesNothing() throws IOException {
        Run run = run(MAPPING.replace("\"Received\"", "7"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("--mapping: ")
                .contains(
                        "own.json: $.tables.ssd_contacts.columns.cont_contact_date: expected the name of a column in the file")
                .hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void aMappingNeedsAnExtract() throws IOException {
        Path file = Files.writeString(temporary.resolve("own.json"), MAPPING);
        Run run = Run.of("--mapping", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--mapping: expected --extract DIR beside it");
    }

    @Test
    void aFolderWithNoneOfItsFilesEndsInOne() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        Path file = Files.writeString(temporary.resolve("own.json"), MAPPING);
        Run run = Run.of("--extract", empty.toString(), "--mapping", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("expected the files that the mapping names, such as Contacts*.txt, in ");
    }

    @Test
    void aFileThatLacksItsColumnsIsATableThatCannotBeRead() throws IOException {
        Run run = run(MAPPING.replace("\"Received\"", "\"Arrived\""));

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains(
                        "Contacts May.txt: the mapping takes columns that are missing: Arrived; the columns found are CHILD,");
    }

    @Test
    void anUnknownFolderIsDescribedAndItsMappingWrittenAndUsed() throws IOException {
        Run described = Run.of("--describe", extract.toString(), "--out", out.toString());

        assertThat(described.status()).as(described.err()).isZero();
        assertThat(described.err()).isEmpty();
        assertThat(described.out())
                .contains("ssd_contacts.csv: CSV separated by ,, UTF-8, 5 rows\n")
                .contains("  cont_contact_date: dates as yyyy-MM-dd 5; 5 different\n")
                .contains("A first mapping, to be looked through and edited:\n\n{\n  \"tables\": {\n")
                .doesNotContain("2019-05-31")
                .doesNotContain("Exampleton");
        Path mapping = out.resolve("internal/mapping.json");
        assertThat(described.out()).contains(Files.readString(mapping)).endsWith("mapping.json\n");

        Path report = temporary.resolve("again");
        Run again = Run.of(extract, report, "--mapping", mapping.toString(), "--as-at", "2019-05-31");
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(Files.readString(report.resolve("internal/results.csv"))).contains("contacts,");
    }

    @Test
    void nothingElseIsDoneBesideADescription() {
        Run both = Run.of("--describe", extract.toString(), "--as-at", "2019-05-31");
        Run missing = Run.of("--describe", temporary.resolve("none").toString());

        assertThat(both.status()).isEqualTo(2);
        assertThat(both.err()).contains("--describe: expected nothing beside it but --out, got --as-at");
        assertThat(missing.status()).isEqualTo(1);
    }
}
