package org.safeguarding.indicators.io.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.schema.PlainSchema;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSchema;
import tools.jackson.databind.json.JsonMapper;

/** What is said of a folder that nobody knows, and what is not. */
class FolderDescriptionTest {
    @TempDir
    Path temporary;

    private Given given = new Given(Path.of(""));

    @BeforeEach
    void makeAFolder() {
        given = new Given(temporary);
    }

    private FolderDescription described() throws ExtractUnusable {
        return FolderDescription.of(temporary);
    }

    @Test
    void aFileIsDescribedByShapesAndMapped() throws ExtractUnusable, MappingRefused {
        given.file("Contacts 2019.csv", Charset.forName("windows-1252"), """
                        Contacts of the year

                        Contact ID;Child Unique ID;Date of Contact;Contact Source;Notes
                        17;4711;31-May-2019;Children\u2019s services;
                        18;4711;01-Jun-2019;;x

                        19;;?
                        """);

        assertThat(described().text()).isEqualTo("""
                Contacts 2019.csv: CSV separated by ;, windows-1252, header on line 3, 3 rows, of which 1 does not fit the header
                  Contact ID: digits 3; 3 different
                  Child Unique ID: digits 2, blank 1; 1 different
                  Date of Contact: dates as dd-MMM-yyyy 2, text 1; 3 different
                  Contact Source: text 1, blank 1; 1 different
                  Notes: text 1, blank 1; 1 different
                  may be ssd_contacts

                """);
        assertThat(described().mapping()).isEqualTo("""
                {
                  "tables": {
                    "ssd_contacts": {
                      "files": [
                        "Contacts 2019.csv"
                      ],
                      "charset": "windows-1252",
                      "delimiter": ";",
                      "header_row": 3,
                      "columns": {
                        "cont_contact_id": "Contact ID",
                        "cont_person_id": "Child Unique ID",
                        "cont_contact_date": {
                          "from": "Date of Contact",
                          "date_format": "dd-MMM-yyyy"
                        },
                        "cont_contact_source_code": "Contact Source"
                      },
                      "unused_columns": [
                        "Notes"
                      ]
                    }
                  }
                }
                """);
        Extract extract = MappingJson.parse(described().mapping()).extract(temporary);
        assertThat(Given.days(extract, "ssd_contacts", "cont_contact_date"))
                .containsExactly("2019-05-31", "2019-06-01");
    }

    @Test
    void listsOfAnInspectionAreKnownAndGetAnId() throws ExtractUnusable, MappingRefused {
        given.file(
                        "List 3.csv",
                        "Child Unique ID,Gender,Date of Birth,Date of referral,Referral Source,Referral NFA?,Allocated Team",
                        "P1,a) Male,01/02/2010,31/05/2019,q) 6: Police,b) No,MASH")
                .file(
                        "AnnexA_list7.csv",
                        "ChildUniqueID,Gender,ChildProtectionPlanStartDate,InitialCategoryOfAbuse,ChildProtectionPlanEndDate",
                        "P1,a) Male,05/31/2019,a) Neglect,");
        Extract extract = MappingJson.parse(described().mapping()).extract(temporary);

        assertThat(extract.tables().keySet()).containsExactly("ssd_cin_episodes", "ssd_cp_plans");
        assertThat(Given.texts(extract, "ssd_cin_episodes", "cine_referral_id")).containsExactly("P1/31/05/2019");
        assertThat(extract.table("ssd_cin_episodes")
                        .orElseThrow()
                        .flags("cine_referral_nfa")
                        .flag(0))
                .isZero();
        assertThat(Given.days(extract, "ssd_cp_plans", "cppl_cp_plan_start_date"))
                .containsExactly("2019-05-31");
        assertThat(Given.rejections(extract)).isEmpty();
    }

    /** The folder whose headers are easiest to guess of all: each table under its own names. */
    @Test
    void aFolderInTheFormOfTheExtractMapsToItself() throws ExtractUnusable, MappingRefused {
        for (TableSchema schema : Schemas.all()) {
            given.file(
                    schema.name() + ".csv",
                    String.join(",", schema.columns().stream().map(Column::name).toList()));
        }
        String mapping = described().mapping();

        assertThat(MappingJson.parse(mapping).tables()).containsExactlyElementsOf(MappingJson.TABLE_NAMES);
        assertThat(MappingJson.parse(mapping).extract(temporary).tables())
                .hasSize(Schemas.all().size());
        assertThat(mapping).doesNotContain("unused");
        assertThat(PlainSchema.of(MappingJson.class, "mapping.schema.json")
                        .allows(JsonMapper.shared().readTree(mapping)))
                .isTrue();
    }

    @Test
    void whatIsMissingIsListedAndNotLetPass() throws ExtractUnusable {
        given.file("Assessments.csv", "Assessment ID,Child ID,Assessment Team", "A1,P1,MASH");

        assertThat(described().mapping())
                .contains(
                        "\"to_do\": [\n        \"find something for cina_assessment_start_date, which is required\"\n      ]");
        assertThatExceptionOfType(MappingRefused.class)
                .isThrownBy(() -> MappingJson.parse(described().mapping()))
                .withMessageStartingWith(
                        "$.tables.ssd_cin_assessments.to_do: expected that what is listed here is mapped");
    }

    @Test
    void likeFilesAreOneTableAndUnlikeOnesAreNot() throws ExtractUnusable, MappingRefused {
        given.file("Contacts 1.csv", "Contact ID,Child ID,Contact Date", "K1,P1,2019-05-01")
                .file("Contacts 2.csv", "Contact ID,Child ID,Contact Date", "K2,P1,2019-05-01")
                .file("Contacts 3.csv", "Contact ID;Child ID;Contact Date", "K3;P1;2019-05-01");

        assertThat(described().text())
                .contains("may be ssd_contacts too, like a file before it")
                .contains("may be ssd_contacts too, but is not like the file before it, and so not in the mapping");
        assertThat(Given.texts(
                        MappingJson.parse(described().mapping()).extract(temporary), "ssd_contacts", "cont_contact_id"))
                .containsExactly("K1", "K2");
        assertThat(described().mapping()).contains("\"unused_files\": [\n    \"Contacts 3.csv\"\n  ]");
    }

    @Test
    void dayNumbersOfSpreadsheetsAreSeen() throws ExtractUnusable {
        given.file("Contacts.csv", "Contact ID,Child ID,Contact Date", "K1,P1,43556", "K2,P1,43557.5", "K3,P1,");

        assertThat(described().mapping()).contains("\"date_format\": \"excel-serial\"");
        assertThat(described().text()).contains("  Contact Date: digits 1, decimals 1, blank 1; 2 different\n");
    }

    @Test
    void jsonIsDescribedByItsKeys() throws ExtractUnusable, MappingRefused {
        given.file(
                "visits.json",
                "[{\"CP Visit ID\": 1, \"Person ID\": \"P1\", \"CP Visit Date\": \"2019-05-31\", \"x\": {}}]");

        assertThat(described().text())
                .startsWith("visits.json: JSON, 1 row\n")
                .contains("  x: objects or lists 1\n")
                .contains("may be ssd_cp_visits");
        assertThat(Given.texts(
                        MappingJson.parse(described().mapping()).extract(temporary),
                        "ssd_cp_visits",
                        "cppv_cp_visit_id"))
                .containsExactly("1");
    }

    @Test
    void nothingOfAPersonIsShown() throws ExtractUnusable {
        given.file("no header.csv", "Smith,Anna,01/02/2010,Closed,Agency", "Jones,Bo,03/04/2011,Closed,Agency")
                .file("people.csv", "Person ID,Date of Birth,Surname", "4711,01/02/2010,Smith");
        String all = described().text() + described().mapping();

        assertThat(all)
                .doesNotContain("Smith")
                .doesNotContain("Anna")
                .doesNotContain("2010")
                .doesNotContain("4711");
        assertThat(all)
                .contains("its first line is no header that is known, so that only shapes of it are shown")
                .contains("  Aaaaa: text 1")
                .contains("  Surname: text 1; 1 different");
    }

    @Test
    void whatCannotBeReadIsNamed() throws ExtractUnusable, IOException {
        Files.write(temporary.resolve("a.csv"), new byte[] {'a', ',', 'b', '\n', (byte) 0x81, 0});
        Files.write(temporary.resolve("b.csv.gz"), "no gzip".getBytes(UTF_8));
        given.file("c.json", "[1").file("d.xlsx", "PK").file("extract.json", "{}");

        assertThat(Splitter.on("\n\n").omitEmptyStrings().split(described().text()))
                .containsExactly(
                        "a.csv, line 2: it is not text in UTF-8",
                        "b.csv.gz: it cannot be read (ZipException)",
                        "c.json, line 2, element 1: the array is not closed, so rows may be missing",
                        "d.xlsx: not looked into; it is not called a table in CSV or JSON",
                        "extract.json: not looked into; it is not called a table in CSV or JSON");
        assertThatExceptionOfType(MappingRefused.class)
                .isThrownBy(() -> MappingJson.parse(described().mapping()))
                .withMessageStartingWith("$.tables: expected at least one of the tables ");
    }

    @Test
    void anEmptyFolderHasNoFile() throws ExtractUnusable {
        assertThat(described().text()).isEqualTo("There is no file.\n\n");
        assertThatExceptionOfType(ExtractUnusable.class)
                .isThrownBy(() -> FolderDescription.of(temporary.resolve("none")))
                .withMessageStartingWith("expected the folder of an extract, or a zip, but there is nothing: ");
    }

    @Test
    void namesAreListedForColumnsThatThereAre() {
        assertThat(KnownNames.read().columns())
                .allMatch(name -> name.equals("person_id")
                        || Schemas.all().stream()
                                .flatMap(table -> table.columns().stream())
                                .anyMatch(column -> column.name().equals(name)));
    }
}
