package org.safeguarding.indicators.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.time.Day;

/** Each thing a mapping can do with columns and their cells, over a few rows. */
class MappingTest {
    private static final String CONTACTS = Given.contacts("", "");

    @TempDir
    Path temporary;

    private Given given = new Given(Path.of(""));

    @BeforeEach
    void makeAFolder() {
        given = new Given(temporary);
    }

    @Test
    void aTableIsReadUnderTheNamesOfItsColumns() {
        Extract extract = given.file("C.csv", "Date,Team,Child,Id", "2019-05-01,Front Door,P1,K1")
                .by(CONTACTS);

        assertThat(extract.tables().keySet()).containsExactly("ssd_contacts");
        assertThat(Given.texts(extract, "ssd_contacts", "cont_contact_id")).containsExactly("K1");
        assertThat(Given.texts(extract, "ssd_contacts", "cont_person_id")).containsExactly("P1");
        assertThat(Given.days(extract, "ssd_contacts", "cont_contact_date")).containsExactly("2019-05-01");
        assertThat(Given.rejections(extract)).isEmpty();
    }

    @Test
    void caseSpacesAndPunctuationDoNotTellColumnsApart() {
        Extract extract = given.file("C.csv", " DATE ?,\"child\u2019s  (ID)\",i-d", "2019-05-01,P1,K1")
                .by(CONTACTS.replace("\"Child\"", "\"Child's ID\""));

        assertThat(Given.texts(extract, "ssd_contacts", "cont_person_id")).containsExactly("P1");
    }

    @Test
    void anotherNameIsTakenWhereTheFirstIsNotThere() {
        Extract extract = given.file("C.csv", "Id,PersonID,Date", "K1,P1,2019-05-01")
                .by(CONTACTS.replace("\"Child\"", "{\"from\": \"Child\", \"or\": [\"Client ID\", \"Person ID\"]}"));

        assertThat(Given.texts(extract, "ssd_contacts", "cont_person_id")).containsExactly("P1");
    }

    @Test
    void theVeryNameWinsOverOneThatIsTheSameAsCompared() {
        Extract extract = given.file("C.csv", "ID,Id,Child,Date", "wrong,K1,P1,2019-05-01")
                .by(CONTACTS);

        assertThat(Given.texts(extract, "ssd_contacts", "cont_contact_id")).containsExactly("K1");
    }

    @Test
    void twoColumnsOfOneNameMakeTheTableUnreadable() {
        Extract extract =
                given.file("C.csv", "ID,iD,Child,Date", "K1,K1,P1,2019-05-01").by(CONTACTS);

        assertThat(extract.unreadable("ssd_contacts"))
                .contains("C.csv: the column \"Id\" is there 2 times, in the fields 1 and 2");
    }

    @Test
    void aRequiredColumnThatIsMissingIsNamedWithThoseFound() {
        Extract extract = given.file("C.csv", "Id,Kid,Date", "K1,P1,2019-05-01").by(CONTACTS);

        assertThat(extract.unreadable("ssd_contacts"))
                .contains(
                        "C.csv: the mapping takes columns that are missing: Child; the columns found are Id, Kid, Date");
    }

    @Test
    void whereNoColumnIsFoundTheFirstLineMayBeAPersonAndIsNotShown() {
        Extract extract =
                given.file("C.csv", "Smith,01/02/2010", "Jones,01/02/2011").by(CONTACTS);

        assertThat(extract.unreadable("ssd_contacts").orElseThrow())
                .contains("Aaaaa, 99/99/9999")
                .doesNotContain("Smith");
    }

    @Test
    void aColumnThatMayBeMissingReadsAsBlankWithAWarning() {
        Extract extract = given.file("C.csv", "Id,Child,Date", "K1,P1,2019-05-01")
                .by(Given.contacts("", ", \"cont_contact_source_code\": \"Source\""));

        assertThat(Given.texts(extract, "ssd_contacts", "cont_contact_source_code"))
                .containsExactly("");
        assertThat(extract.issues())
                .filteredOn(issue -> issue.code() == WarningCode.COLUMN_MISSING)
                .extracting(ReadIssue::column)
                .contains("cont_contact_source_code");
    }

    @Test
    void oneColumnMayBeReadForTwo() {
        Extract extract =
                given.file("C.csv", "Child,Date", "P1,2019-05-01").by(CONTACTS.replace("\"Id\"", "\"Child\""));

        assertThat(Given.texts(extract, "ssd_contacts", "cont_contact_id")).containsExactly("P1");
    }

    @Test
    void aDateThatIsNotOfTheFormSaidRejectsItsRowUnderTheFilesOwnName() {
        Extract extract = given.file(
                        "C.csv",
                        "Id,Child,Date",
                        "K1,P1,05/31/2019",
                        "K2,P1,31/05/2019",
                        "K3,P1,02/29/2019",
                        "K4,P1,5/31/2019",
                        "K5,P1,05/31/2019 10:30",
                        "K6,P1,05/31/2019 noon",
                        "K7,P1,Smith",
                        "K8,P1,")
                .by(Given.contacts(", \"date_format\": \"MM/dd/yyyy\"", ""));

        assertThat(Given.texts(extract, "ssd_contacts", "cont_contact_id")).containsExactly("K1", "K5");
        assertThat(Given.days(extract, "ssd_contacts", "cont_contact_date"))
                .containsExactly("2019-05-31", "2019-05-31");
        assertThat(Given.rejections(extract))
                .containsExactly(
                        "BAD_DATE C.csv 3 Date [31/05/2019] there is no such day; expected a date as MM/dd/yyyy",
                        "BAD_DATE C.csv 4 Date [02/29/2019] there is no such day; expected a date as MM/dd/yyyy",
                        "BAD_DATE C.csv 5 Date [5/31/2019] expected a date as MM/dd/yyyy",
                        "BAD_DATE C.csv 7 Date [99/99/9999 aaaa] expected a date as MM/dd/yyyy",
                        "BAD_DATE C.csv 8 Date [Aaaaa] expected a date as MM/dd/yyyy",
                        "MISSING_VALUE C.csv 9 Date [] a value is required, but the cell is blank");
    }

    @Test
    void aColumnMayHaveAFormOfDatesOfItsOwn() {
        Extract extract = given.file("R.csv", "Id,Child,From,To", "R1,P1,01.04.2019,43556", "R2,P1,02.04.2019,")
                .by("""
                        {"tables": {"ssd_cin_episodes": {"files": ["R.csv"], "date_format": "dd.MM.yyyy", "columns": {
                          "cine_referral_id": "Id", "cine_person_id": "Child", "cine_referral_date": "From",
                          "cine_close_date": {"from": "To", "date_format": "excel-serial"}}}}}
                        """);

        assertThat(Given.days(extract, "ssd_cin_episodes", "cine_referral_date"))
                .containsExactly("2019-04-01", "2019-04-02");
        assertThat(extract.table("ssd_cin_episodes").orElseThrow().days("cine_close_date"))
                .containsExactly(Day.of(2019, 4, 1), Day.NONE);
    }

    @Test
    void localTimesKeepTheirTimeOfDay() {
        Extract extract = given.file(
                        "D.csv",
                        "Id,In,Out",
                        "1,01-May-2019 09:30,43586.40625",
                        "2,01-May-2019,",
                        "3,01-May-2019 09:30Z,")
                .by("""
                        {"tables": {"local_contact_decisions": {"files": ["D.csv"], "date_format": "dd-MMM-yyyy", "columns": {
                          "contact_id": "Id", "received_at": "In",
                          "decided_at": {"from": "Out", "date_format": "excel-serial"}}}}}
                        """);

        assertThat(extract.table("local_contact_decisions")
                        .orElseThrow()
                        .times("received_at")
                        .at(0))
                .hasToString("Optional[2019-05-01T09:30]");
        assertThat(extract.table("local_contact_decisions")
                        .orElseThrow()
                        .times("decided_at")
                        .at(0))
                .hasToString("Optional[2019-05-01T09:45]");
        assertThat(Given.rejections(extract))
                .containsExactly(
                        "BAD_DATE D.csv 3 In [99-Aaa-9999] expected a date as dd-MMM-yyyy and a time of day behind it,"
                                + " as 09:30",
                        "BAD_DATE D.csv 4 In [99-Aaa-9999 99:99A] expected a date as dd-MMM-yyyy and a time of day behind it,"
                                + " as 09:30");
    }

    @Test
    void monthsMayBeWrittenInAnotherForm() {
        Extract extract =
                given.file("A.csv", "Month,Audits", "May 2019,4", "June 2019,5").by("""
                        {"tables": {"local_audit_expectations": {"files": ["A.csv"], "columns": {
                          "month": {"from": "Month", "date_format": "MMMM yyyy"}, "expected_audits": "Audits"}}}}
                        """);

        assertThat(Given.days(extract, "local_audit_expectations", "month"))
                .containsExactly("2019-05-01", "2019-06-01");
    }

    @Test
    void codesAreTranslatedAndTheRestKeptBlankOrRejected() {
        given.file(
                "C.csv", "Id,Child,Date,From", "K1,P1,2019-05-01, Police ", "K2,P1,2019-05-01,6", "K3,P1,2019-05-01,");
        String from =
                ", \"cont_contact_source_code\": {\"from\": \"From\", \"codes\": {\"Police\": \"6\", \"\": \"10\"},"
                        + " \"else\": \"%\"}";

        assertThat(Given.texts(
                        given.by(Given.contacts("", from.replace("%", "keep"))),
                        "ssd_contacts",
                        "cont_contact_source_code"))
                .containsExactly("6", "6", "10");
        assertThat(Given.texts(
                        given.by(Given.contacts("", from.replace("%", "blank"))),
                        "ssd_contacts",
                        "cont_contact_source_code"))
                .containsExactly("6", "", "10");
        Extract rejected = given.by(Given.contacts("", from.replace("%", "reject")));
        assertThat(Given.texts(rejected, "ssd_contacts", "cont_contact_id")).containsExactly("K1", "K3");
        assertThat(Given.rejections(rejected))
                .containsExactly("BAD_ROW C.csv 3 From [9] expected one of the codes that the mapping translates");
    }

    @Test
    void aCodeMayBecomeAFlagOrJson() {
        Extract extract = given.file(
                        "C.csv", "Id,Child,Date,Next", "K1,P1,2019-05-01,Referral", "K2,P1,2019-05-01,None")
                .by(Given.contacts(
                        "",
                        ", \"cont_contact_outcome_json\": {\"from\": \"Next\", \"else\": \"blank\", \"codes\":"
                                + " {\"Referral\": \"{\\\"NEW_REFERRAL_FLAG\\\": \\\"Y\\\"}\"}}"));

        assertThat(extract.table("ssd_contacts")
                        .orElseThrow()
                        .flags("cont_contact_outcome_json", "NEW_REFERRAL_FLAG")
                        .isYes(0))
                .isTrue();
        assertThat(Given.rejections(extract)).isEmpty();
    }

    @Test
    void aConstantIsTheSameInEveryRow() {
        Extract extract = given.file("C.csv", "Id,Child", "K1,P1", "K2,P2")
                .by(CONTACTS.replace("\"Date\"", "{\"constant\": \"2019-05-31\"}"));

        assertThat(Given.days(extract, "ssd_contacts", "cont_contact_date"))
                .containsExactly("2019-05-31", "2019-05-31");
    }

    @Test
    void anIdIsMadeOfCellsAndNumberedWhereItIsNotTheFirst() {
        Extract extract = given.file(
                        "C.csv",
                        "Child,Date",
                        "P1,2019-05-01",
                        "P1,2019-05-01",
                        "P2,2019-05-01",
                        "P1,2019-05-01,too many",
                        "P1,2019-05-01",
                        ",")
                .by(CONTACTS.replace("\"Id\"", "{\"compose\": \"{child}/{Date}\"}"));

        assertThat(Given.texts(extract, "ssd_contacts", "cont_contact_id"))
                .containsExactly("P1/2019-05-01", "P1/2019-05-01/2", "P2/2019-05-01", "P1/2019-05-01/3");
        assertThat(Given.rejections(extract))
                .containsExactly(
                        "BAD_ROW C.csv 5  [] expected 2 fields, but found 3",
                        "MISSING_VALUE C.csv 7 cont_contact_id [] a value is required, but the cell is blank");
    }

    @Test
    void aComposedIdThatEndsLikeARunningNumberIsKeptApart() {
        Extract extract = given.file(
                        "C.csv",
                        "Ref,Child,Date",
                        "K,P1,2019-05-01",
                        "K,P1,2019-05-02",
                        "K/2,P1,2019-05-03",
                        "K/3,P1,2019-05-03",
                        "K,P1,2019-05-04")
                .by(CONTACTS.replace("\"Id\"", "{\"compose\": \"{Ref}\"}"));

        assertThat(Given.rejections(extract)).isEmpty();
        assertThat(Given.texts(extract, "ssd_contacts", "cont_contact_id"))
                .containsExactly("K", "K/2", "K/2/2", "K/3", "K/4");
    }

    @Test
    void aPartOfAComposedIdThatIsNoTextRejectsItsRow() {
        Extract extract = given.file(
                        "C.json",
                        "[{\"Ref\": [1], \"Child\": \"P1\", \"Date\": \"2019-05-01\"},",
                        "{\"Ref\": 2, \"Child\": \"P1\", \"Date\": \"2019-05-01\"}]")
                .by(CONTACTS.replace("C.csv", "C.json").replace("\"Id\"", "{\"compose\": \"{Child}/{Ref}\"}"));

        assertThat(Given.texts(extract, "ssd_contacts", "cont_contact_id")).containsExactly("P1/2");
        assertThat(Given.rejections(extract))
                .containsExactly("BAD_ROW C.json 1 cont_contact_id [[...]] expected one value, but found a list");
    }

    @Test
    void decimalsMayHaveAComma() {
        Extract extract = given.file(
                        "W.csv", "On;Of;Posts", "2019-05-24;A;12,5", "2019-05-24;B;1.200,5", "2019-05-24;C;7")
                .by("""
                        {"tables": {"local_workforce": {"files": ["W.csv"], "columns": {"as_at": "On", "service": "Of",
                          "posts_fte": {"from": "Posts", "decimal_comma": true}}}}}
                        """);

        assertThat(extract.table("local_workforce")
                        .orElseThrow()
                        .decimals("posts_fte")
                        .number(0))
                .hasToString("Optional[12.5]");
        assertThat(Given.rejections(extract))
                .containsExactly("BAD_NUMBER W.csv 3 Posts [9.999,9] expected a plain decimal with a comma, as 12,5");
    }
}
