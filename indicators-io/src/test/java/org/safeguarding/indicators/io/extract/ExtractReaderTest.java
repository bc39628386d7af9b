package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.WarningCode;

class ExtractReaderTest {
    private static final String VISITS = "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen";

    @TempDir
    Path temporary;

    @Test
    void aFolderThatIsNotThereIsUnusable() {
        assertThatThrownBy(() -> ExtractReader.read(temporary.resolve("nowhere")))
                .isInstanceOf(ExtractUnusable.class)
                .hasMessage("expected the folder of an extract, or a zip, but there is nothing: "
                        + temporary.resolve("nowhere"));
    }

    @Test
    void aFileInItsPlaceIsUnusable() throws IOException {
        Path file = Files.writeString(temporary.resolve("extract.zip"), "PK");
        assertThatThrownBy(() -> ExtractReader.read(file))
                .isInstanceOf(ExtractUnusable.class)
                .hasMessage(
                        "expected the folder of an extract, or a zip, but there is a file that cannot be read as one: "
                                + file);
    }

    @Test
    void aFolderWithoutATableIsUnusable() {
        new Folder(temporary)
                .json("{\"as_at\": \"2019-05-31\"}")
                .file("ssd_legal_status.csv", "a\n")
                .file("ssd_contacts.txt", "");
        assertThatThrownBy(() -> ExtractReader.read(temporary))
                .isInstanceOf(ExtractUnusable.class)
                .hasMessageStartingWith("expected tables in the folder " + temporary + ", such as ssd_contacts.csv")
                .hasMessageEndingWith("local_feedback_scores, local_population");
    }

    @Test
    void aMissingTableIsNoErrorAndAnEmptyOneIsNotMissing() {
        Extract extract = new Folder(temporary).table("ssd_cin_visits", VISITS).read();
        assertThat(extract.table("ssd_cin_visits"))
                .hasValueSatisfying(table -> assertThat(table.size()).isZero());
        assertThat(extract.table("ssd_contacts")).isEmpty();
        assertThat(extract.unreadable("ssd_contacts")).isEmpty();
        assertThat(extract.issues()).isEmpty();
        assertThat(extract.asAt()).isEmpty();
        assertThat(extract.areaCode()).isEmpty();
        assertThat(extract.coverage("ssd_contacts")).isEmpty();
        assertThat(extract.firstDay("ssd_contacts")).isEmpty();
    }

    @Test
    void otherFilesAreLeftAlone() {
        Extract extract = new Folder(temporary)
                .table("ssd_cin_visits", VISITS, "1,P1,2019-05-01,Y")
                .file("ssd_legal_status.csv", "\0")
                .file("commentary.md", "# cin-open\n")
                .file("events.json", "[")
                .read();
        assertThat(extract.tables().keySet()).containsExactly("ssd_cin_visits");
        assertThat(extract.issues()).isEmpty();
    }

    @Test
    void anUnreadableTableIsAMessageAndTheOthersAreRead() {
        Extract extract = new Folder(temporary)
                .table("ssd_cin_visits", VISITS, "1,P1,2019-05-01,Y", "1,P1,2019-05-02,Y")
                .table("ssd_s47_enquiry", "s47e_s47_enquiry_id,s47e_s47_start_date", "E1,2019-05-01")
                .file("ssd_person.csv", "pers_person_id\nP\0\n")
                .read();
        assertThat(extract.tables().keySet()).containsExactly("ssd_cin_visits");
        assertThat(extract.table("ssd_s47_enquiry")).isEmpty();
        assertThat(extract.unreadable("ssd_s47_enquiry"))
                .contains("ssd_s47_enquiry.csv: a required column is missing: s47e_person_id; the columns found are"
                        + " s47e_s47_enquiry_id, s47e_s47_start_date");
        assertThat(extract.unreadable().keySet()).containsExactly("ssd_person", "ssd_s47_enquiry");
        assertThat(extract.rejected()).isEqualTo(1);
        assertThat(extract.issues())
                .extracting(issue -> issue.code().name() + " " + issue.file() + " " + issue.line())
                .containsExactly(
                        "DUPLICATE_ID ssd_cin_visits.csv 3",
                        "TABLE_UNREADABLE ssd_person.csv 0",
                        "TABLE_UNREADABLE ssd_s47_enquiry.csv 0");
    }

    @Test
    void aFolderOfUnreadableTablesOnlyIsAnExtractAllTheSame() {
        Extract extract = new Folder(temporary).file("ssd_person.csv", "").read();
        assertThat(extract.tables()).isEmpty();
        assertThat(extract.unreadable().keySet()).containsExactly("ssd_person");
    }

    @Test
    void aTableIsReadFromTheFirstOfItsFilesAndTheOthersAreWarnedAbout() {
        Extract extract = new Folder(temporary)
                .file("ssd_cin_visits.jsonl", "")
                .file("ssd_cin_visits.json", "[]")
                .table("ssd_person", "pers_person_id,pers_dob,pers_expected_dob,pers_death_date", "P1,,,")
                .file("ssd_person.json", "[]")
                .read();
        assertThat(extract.table("ssd_cin_visits")).map(Table::file).contains("ssd_cin_visits.json");
        assertThat(extract.table("ssd_person")).map(Table::size).contains(1);
        assertThat(extract.issues())
                .extracting(issue -> issue.code() + " " + issue.file() + ": " + issue.message())
                .containsExactly(
                        "TABLE_GIVEN_TWICE ssd_cin_visits.jsonl: the table is there as ssd_cin_visits.json too, which is read"
                                + " instead",
                        "TABLE_GIVEN_TWICE ssd_person.json: the table is there as ssd_person.csv too, which is read instead");
    }

    @Test
    void theIssuesStandInTheOrderOfFileAndLine() {
        Extract extract = new Folder(temporary)
                .table("ssd_cin_visits", VISITS, "2,P1,2019-05-41,Y", "1,P1,1989-05-01,?", "3,P1,1989-05-02,Y")
                .table("local_audits", "audit_id,audited_on,grade,learning_discussion", "1,,Good,N", "2,x,Good,N")
                .read();
        assertThat(extract.issues()).isSortedAccordingTo(ReadIssue.ORDER);
        assertThat(extract.issues())
                .extracting(issue -> issue.file() + ":" + issue.line() + " " + issue.code())
                .containsExactly(
                        "local_audits.csv:2 MISSING_VALUE",
                        "local_audits.csv:3 BAD_DATE",
                        "ssd_cin_visits.csv:2 BAD_DATE",
                        "ssd_cin_visits.csv:3 BAD_FLAG",
                        "ssd_cin_visits.csv:4 DATE_OUTSIDE_CALENDAR");
    }

    @Test
    void anUnknownTableIsACallersMistake() {
        Extract extract = new Folder(temporary).table("ssd_cin_visits", VISITS).read();
        assertThatThrownBy(() -> extract.table("ssd_visits"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("but was ssd_visits");
        assertThatThrownBy(() -> extract.coverage("ssd_visits")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileWithAnotherNumberOfRowsThanSaidIsWarnedAbout() {
        Extract extract = new Folder(temporary)
                .json("{\"rows\": {\"ssd_cin_visits\": 3, \"ssd_person\": 2, \"ssd_contacts\": 5, \"local_audits\": 0,"
                        + " \"ssd_legal_status\": 7}}")
                .table("ssd_cin_visits", VISITS, "1,P1,2019-05-01,Y", "1,P1,2019-05-02,Y", "", "2,P1")
                .table("ssd_person", "pers_person_id,pers_dob,pers_expected_dob,pers_death_date", "P1,,,")
                .read();
        assertThat(extract.issues())
                .filteredOn(issue -> issue.code() == WarningCode.ROW_COUNT_DIFFERS)
                .extracting(issue -> issue.file() + ": " + issue.message())
                .containsExactly(
                        "extract.json: it says that ssd_contacts has 5 rows, but no such table was read",
                        "ssd_person.csv: extract.json says 2 rows, but the file has 1");
    }

    @Test
    void theAsAtDateAskedForIsUsedForWarningsAndTheExtractsOwnIsKept() {
        Folder folder = new Folder(temporary)
                .json("{\"as_at\": \"2019-05-31\"}")
                .table("ssd_cin_visits", VISITS, "1,P1,2019-05-31,Y");
        assertThat(folder.read().issues()).isEmpty();
        Extract earlier = folder.read(LocalDate.of(2019, 5, 30));
        assertThat(earlier.asAt()).contains(LocalDate.of(2019, 5, 31));
        assertThat(earlier.issues())
                .extracting(ReadIssue::code)
                .containsExactly(WarningCode.AS_AT_BEFORE_DATA, WarningCode.AFTER_AS_AT);
    }
}
