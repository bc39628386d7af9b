package org.safeguarding.indicators.io.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.WarningCode;

/** Each thing a mapping can say of files and of the extract they make, over a few rows. */
class MappedFilesTest {
    private static final String CONTACTS = Given.contacts("", "");

    @TempDir
    Path temporary;

    private Given given = new Given(Path.of(""));

    @BeforeEach
    void makeAFolder() {
        given = new Given(temporary);
    }

    @Test
    @Timeout(10)
    void aPatternOfManyStarsTakesNoTime() {
        String name = "a".repeat(200) + ".csv";
        Extract extract = given.file("C.csv", "Id,Child,Date", "K1,P1,2019-05-01")
                .file(name, "Id,Child,Date", "K2,P1,2019-05-01")
                .by(CONTACTS.replace("\"C.csv\"", "\"C.csv\", \"" + "*a".repeat(40) + "*b\""));

        assertThat(extract.unreadable("ssd_contacts").orElseThrow()).contains("there is no such file");
    }

    @Test
    void starsAndQuestionMarksStandForOtherCharactersOfOneFolder() {
        ImmutableList<String> files = ImmutableList.of(
                "2018.csv", "2018.csv.gz", "a/2018.csv", "a/b/2018.csv", "x[1].csv", "\uD83D\uDE00.csv");

        assertThat(new FilePattern("*.csv").of(files)).containsExactly("2018.csv", "x[1].csv", "\uD83D\uDE00.csv");
        assertThat(new FilePattern("*/*18*").of(files)).containsExactly("a/2018.csv");
        assertThat(new FilePattern("?.csv").of(files)).containsExactly("\uD83D\uDE00.csv");
        assertThat(new FilePattern("a?2018.csv").of(files)).isEmpty();
        assertThat(new FilePattern("*").of(ImmutableList.of(""))).containsExactly("");
        assertThat(new FilePattern("x[1].*").of(files)).containsExactly("x[1].csv");
    }

    @Test
    void theHeaderMayStandBelowATitle() {
        Extract extract = given.file(
                        "C.csv",
                        UTF_8,
                        "\uFEFFContacts, \"2019\r\n\r\nId,Child,Date\r\nK1,P1,2019-05-01\r\nK2,P1,x\r\n")
                .by(Given.contacts(", \"header_row\": 3", ""));

        assertThat(Given.texts(extract, "ssd_contacts", "cont_contact_id")).containsExactly("K1");
        assertThat(extract.table("ssd_contacts").orElseThrow().line(0)).isEqualTo(4);
        assertThat(Given.rejections(extract)).singleElement().asString().startsWith("BAD_DATE C.csv 5 Date [a]");
    }

    @Test
    void aFileThatEndsAboveItsHeaderIsEmpty() {
        assertThat(given.file("C.csv", "Contacts")
                        .by(Given.contacts(", \"header_row\": 3", ""))
                        .unreadable("ssd_contacts"))
                .contains("C.csv: it is empty; the mapping takes Id, Child, Date");
    }

    @Test
    void charsetAndDelimiterAreAsTheMappingSays() {
        Extract extract = given.file(
                        "C.csv",
                        Charset.forName("windows-1252"),
                        "Id|Child|Date|Source\nK1|P1|2019-05-01|Children\u2019s services\n")
                .by(Given.contacts(
                        ", \"charset\": \"windows-1252\", \"delimiter\": \"|\"",
                        ", \"cont_contact_source_desc\": \"Source\""));

        assertThat(Given.texts(extract, "ssd_contacts", "cont_contact_source_desc"))
                .containsExactly("Children\u2019s services");
    }

    @Test
    void severalFilesOfATableAreReadInOrder() {
        Extract extract = given.file("b/2019.csv", "Id,Child,Date", "K3,P1,2019-05-03", "K4,P1,?")
                .file("2018.csv", "ID,child,date", "K2,P1,2018-05-02")
                .file("2017.csv", "Date,Child,Id", "2017-05-01,P1,K1")
                .by(CONTACTS.replace("\"C.csv\"", "\"201?.csv\", \"b/*.csv\""));

        assertThat(Given.texts(extract, "ssd_contacts", "cont_contact_id")).containsExactly("K1", "K2", "K3");
        assertThat(extract.table("ssd_contacts").orElseThrow().file(2)).isEqualTo("b/2019.csv");
        assertThat(extract.table("ssd_contacts").orElseThrow().file()).isEqualTo("2017.csv and 2 more");
        assertThat(Given.rejections(extract)).singleElement().asString().startsWith("BAD_DATE b/2019.csv 3 Date");
    }

    @Test
    void ofSeveralFilesMessagesNameTheOneThatIsMeant() {
        Extract extract = given.file("1.csv", "Ref,Child,Date", "R1,P1,2019-05-01")
                .file("2.csv", "Ref,Child,Date", "R2,P2,2019-05-02", "R1,P1,2019-05-01")
                .file("A.csv", "Id,Child,Date,Ref", "A1,P1,2019-05-03,R2")
                .by("""
                        {"tables": {"ssd_cin_episodes": {"files": ["1.csv", "2.csv"], "columns": {
                          "cine_referral_id": "Ref", "cine_person_id": "Child", "cine_referral_date": "Date"}},
                         "ssd_cin_assessments": {"files": ["A.csv"], "columns": {
                          "cina_assessment_id": "Id", "cina_person_id": "Child", "cina_assessment_start_date": "Date",
                          "cina_referral_id": "Ref"}}}}
                        """);

        assertThat(Given.rejections(extract))
                .containsExactly(
                        "DUPLICATE_ID 2.csv 3 Ref [R1] the row of line 2 of 1.csv has this primary id already");
        assertThat(extract.issues())
                .filteredOn(issue -> issue.code() == WarningCode.REFERENCE_TO_OTHER_CHILD)
                .extracting(ReadIssue::message)
                .containsExactly("the row that it names, on line 2 of 2.csv, is of another person");
    }

    @Test
    void ofSeveralFilesTheOneThatIsNotCompressedIsNamed() {
        Extract extract = given.file("1.csv", "Id,Child,Date", "K1,P1,2019-05-01")
                .file("2.csv.gz", "Id,Child,Date", "K2,P1,2019-05-01")
                .by(CONTACTS.replace("\"C.csv\"", "\"1.csv\", \"2.csv.gz\""));

        assertThat(extract.unreadable("ssd_contacts"))
                .contains("2.csv.gz: it is not compressed as its name says, or damaged, or cut short");
    }

    @Test
    void filesOfATableMustHaveTheSameOfItsColumns() {
        given.file("1.csv", "Id,Child,Date,Source", "K1,P1,2019-05-01,6")
                .file("2.csv", "Id,Child,Date", "K2,P1,2019-05-01");
        String mapping = Given.contacts("", ", \"cont_contact_source_code\": \"Source\"");

        assertThat(given.by(mapping.replace("\"C.csv\"", "\"1.csv\", \"2.csv\""))
                        .unreadable("ssd_contacts")
                        .orElseThrow())
                .startsWith("2.csv: it and the files before it do not have the same columns: cont_contact_source_code");
        assertThat(given.by(mapping.replace("\"C.csv\"", "\"2.csv\", \"1.csv\""))
                        .unreadable("ssd_contacts")
                        .orElseThrow())
                .startsWith("1.csv: it and the files before it do not have the same columns: cont_contact_source_code");
    }

    @Test
    void aFileThatIsNotThereMakesItsTableUnreadable() {
        Extract extract = given.file("C.csv", "Id,Child,Date", "K1,P1,2019-05-01")
                .by(CONTACTS.replace("\"C.csv\"", "\"C.csv\", \"D*.csv\""));

        assertThat(extract.unreadable("ssd_contacts"))
                .contains("D*.csv: there is no such file, of which the mapping makes ssd_contacts");
    }

    @Test
    void aFolderWithNoneOfTheFilesIsUnusable() {
        assertThatExceptionOfType(ExtractUnusable.class)
                .isThrownBy(() -> MappingJson.parse(CONTACTS).extract(temporary))
                .withMessageStartingWith("expected the files that the mapping names, such as C.csv, in ");
    }

    @Test
    void jsonIsReadByItsKeys() {
        Extract extract = given.file(
                        "C.json",
                        "[{\"i d\": 7, \"CHILD\": \"P1\", \"Date\": \"2019-05-01\", \"more\": [1]},",
                        " {\"i d\": 8, \"CHILD\": [2], \"Date\": \"2019-05-01\"}]")
                .by(CONTACTS.replace("C.csv", "C.json"));

        assertThat(Given.texts(extract, "ssd_contacts", "cont_contact_id")).containsExactly("7");
        assertThat(Given.rejections(extract))
                .containsExactly("BAD_ROW C.json 2 CHILD [[...]] expected one value, but found a list");
    }

    @Test
    void linesOfJsonMayBeCompressedAndHoldObjects() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(
                    "{\"Id\": \"K1\", \"Child\": \"P1\", \"Date\": \"2019-05-01\", \"Next\": {\"NEW_REFERRAL_FLAG\": \"Y\"}}\n"
                            .getBytes(UTF_8));
        }
        Files.write(temporary.resolve("C.jsonl.gz"), bytes.toByteArray());
        Extract extract = given.by(
                Given.contacts("", ", \"cont_contact_outcome_json\": \"Next\"").replace("C.csv", "C.jsonl.gz"));

        assertThat(extract.table("ssd_contacts")
                        .orElseThrow()
                        .flags("cont_contact_outcome_json", "NEW_REFERRAL_FLAG")
                        .isYes(0))
                .isTrue();
    }

    @Test
    void anArrayWithoutElementsIsAnEmptyTable() {
        assertThat(given.file("C.json", "[]")
                        .by(CONTACTS.replace("C.csv", "C.json"))
                        .table("ssd_contacts"))
                .hasValueSatisfying(table -> assertThat(table.size()).isZero());
    }

    @Test
    void aZipMayHoldItsFilesInAFolder() throws IOException, MappingRefused, ExtractUnusable {
        Path zip = temporary.resolve("export.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("export/C.csv"));
            out.write("Id,Child,Date\nK1,P1,2019-05-01\n".getBytes(UTF_8));
            out.closeEntry();
        }

        assertThat(Given.texts(MappingJson.parse(CONTACTS).extract(zip), "ssd_contacts", "cont_contact_id"))
                .containsExactly("K1");
    }

    @Test
    void theWholeOfAZipIsReadThoughSomeOfItsFoldersHoldTablesUnderTheirOwnNames()
            throws IOException, MappingRefused, ExtractUnusable {
        Path zip = temporary.resolve("export.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String year : ImmutableList.of("2018", "2019")) {
                out.putNextEntry(new ZipEntry(year + "/ssd_contacts.csv"));
                out.write(("Id,Child,Date\nK" + year + ",P1," + year + "-05-01\n").getBytes(UTF_8));
                out.closeEntry();
            }
            out.putNextEntry(new ZipEntry("C.csv"));
            out.write("Id,Child,Date\nK1,P1,2017-05-01\n".getBytes(UTF_8));
            out.closeEntry();
        }
        String mapping = CONTACTS.replace("\"C.csv\"", "\"C.csv\", \"*/ssd_contacts.csv\"");

        assertThat(Given.texts(MappingJson.parse(mapping).extract(zip), "ssd_contacts", "cont_contact_id"))
                .containsExactly("K1", "K2018", "K2019");
        assertThat(FolderDescription.of(zip).text()).contains("C.csv: ", "2018/ssd_contacts.csv: ");
    }

    @Test
    void theMappingSaysWhatThereIsToKnowOfTheExtract() throws MappingRefused, ExtractUnusable {
        given.file("C.csv", "Id,Child,Date", "K1,P1,2019-06-01").file("extract.json", "{\"as_at\": \"2001-01-01\"}");
        Mapping mapping = MappingJson.parse(CONTACTS.replace(
                "{\"tables\"",
                "{\"as_at\": \"2019-06-30\", \"area_code\": \"209\", \"covers\": {\"ssd_contacts\": {\"from\": \"2013-04-01\"}},"
                        + " \"tables\""));
        Extract extract = mapping.extract(temporary, LocalDate.of(2019, 5, 31));

        assertThat(mapping.tables()).containsExactly("ssd_contacts");
        assertThat(extract.asAt()).contains(LocalDate.of(2019, 6, 30));
        assertThat(extract.areaCode()).contains("209");
        assertThat(extract.coverage("ssd_contacts")).map(Object::toString).contains("2013-04-01 to ?");
        assertThat(extract.issues()).extracting(ReadIssue::code).contains(WarningCode.AFTER_AS_AT);
        assertThat(Map.of("unmapped", extract.table("ssd_person"))).containsEntry("unmapped", Optional.empty());
    }
}
