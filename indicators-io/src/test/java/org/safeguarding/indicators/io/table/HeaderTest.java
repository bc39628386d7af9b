package org.safeguarding.indicators.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
    @Test
    void aMissingRequiredColumnMakesTheTableUnreadableAndTheMessageNamesFileColumnAndTheColumnsFound() {
        assertThat(Reading.unreadable(
                        "ssd_s47_enquiry", "s47e_s47_enquiry_id,s47e_s47_start_date,s47e_notes", "E1,2019-05-01,"))
                .isEqualTo("ssd_s47_enquiry.csv: a required column is missing: s47e_person_id; the columns found are"
                        + " s47e_s47_enquiry_id, s47e_s47_start_date, s47e_notes");
        assertThat(Reading.unreadable("ssd_s47_enquiry", "s47e_s47_start_date", "2019-05-01"))
                .isEqualTo("ssd_s47_enquiry.csv: required columns are missing: s47e_s47_enquiry_id, s47e_person_id;"
                        + " the columns found are s47e_s47_start_date");
    }

    @Test
    void aFileWithoutAHeaderDoesNotPrintItsFirstPerson() {
        assertThat(Reading.unreadable("ssd_person", "P1,Smith,Jane,2010-02-03,a_b", "P2,Jones,Tom,2011-02-03,c_d"))
                .isEqualTo("ssd_person.csv: a required column is missing: pers_person_id; the columns found are"
                        + " A9, Aaaaa, Aaaa, 9999-99-99, a_b");
    }

    @Test
    void aLongHeaderIsCut() {
        String message = Reading.unreadable("ssd_person", "pers_dob," + "x,".repeat(99) + "y".repeat(200), "");
        assertThat(message).endsWith("x, x and 41 more").hasSizeLessThan(400);
    }

    /** What is looked for in a name once took room on the stack for each word of it. */
    @Test
    void aNameOfAnyNumberOfWordsIsCut() {
        assertThat(Reading.unreadable("ssd_person", "a" + "_a".repeat(100_000), "1"))
                .isEqualTo("ssd_person.csv: a required column is missing: pers_person_id; the columns found are "
                        + "a_".repeat(20) + "...");
    }

    @Test
    void aColumnThatIsThereAHundredTimesIsNotNamedByEachOfItsFields() {
        assertThat(Reading.unreadable("ssd_person", "pers_person_id,".repeat(100), ",".repeat(100)))
                .isEqualTo("ssd_person.csv: the column pers_person_id is there 100 times, in the fields 1 and 2 and 3"
                        + " and 4 and 5 and 6 and 7 and 8 and 9 and 10 and others");
    }

    @Test
    void anEmptyFileIsUnreadable() {
        assertThat(Reading.unreadable("ssd_cin_visits", new byte[0]))
                .isEqualTo("ssd_cin_visits.csv: it is empty; expected a header with the columns cinv_cin_visit_id,"
                        + " cinv_person_id, cinv_cin_visit_date, cinv_cin_visit_seen");
        assertThat(Reading.unreadable("ssd_cin_visits", "", "  ", "")).contains("it is empty");
    }

    @Test
    void anEmptyTableIsATableOfNoRows() {
        TableReading reading = Reading.of(
                "ssd_cin_visits", "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen");
        assertThat(reading.table().size()).isZero();
        assertThat(reading.table().rowsRead()).isZero();
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void anotherMissingColumnReadsAsBlankAndIsWarnedAbout() {
        TableReading reading = Reading.of(
                "local_population",
                "area_code,reference_date,age_from,age_to,persons",
                "X09000001,2018-06-30,0,17,68530");
        Table table = reading.table();
        assertThat(table.texts("area_name").isBlank(0)).isTrue();
        assertThat(table.texts("vintage").text(0)).isEmpty();
        assertThat(table.dates("published_on").date(0)).isEmpty();
        assertThat(Reading.issues(reading))
                .containsExactly(
                        "COLUMN_MISSING 0 area_name []",
                        "COLUMN_MISSING 0 published_on []",
                        "COLUMN_MISSING 0 vintage []");
        assertThat(reading.issues()).allMatch(issue -> issue.severity() == Severity.WARNING);
    }

    @Test
    void everyTypeOfColumnReadsAsBlankWhereItIsMissing() {
        Table contacts = Reading.of(
                        "ssd_contacts", "cont_contact_id,cont_person_id,cont_contact_date", "C,P,2019-05-01")
                .table();
        assertThat(contacts.flags("cont_contact_outcome_json", "NEW_REFERRAL_FLAG")
                        .flag(0))
                .isEqualTo(Flags.UNKNOWN);
        Table staff =
                Reading.of("ssd_professionals", "prof_professional_id", "1").table();
        assertThat(staff.decimals("prof_full_time_equivalency").number(0)).isEmpty();
        assertThat(staff.flags("prof_agency_worker_flag").flag(0)).isEqualTo(Flags.UNKNOWN);
        Table scores = Reading.of("local_feedback_scores", "response_id,given_on", "1,2019-05-01")
                .table();
        assertThat(scores.wholes("score").number(0)).isEmpty();
        Table decisions = Reading.of("local_contact_decisions", "contact_id,received_at", "1,2019-05-01T10:00")
                .table();
        assertThat(decisions.times("decided_at").at(0)).isEmpty();
    }

    @Test
    void extraColumnsAreIgnoredWhateverIsInThem() {
        TableReading reading = Reading.of(
                "ssd_cin_visits",
                "note,cinv_cin_visit_id,note,cinv_person_id,CINV_PERSON_ID,cinv_cin_visit_date,cinv_cin_visit_seen,",
                "\"a, \"\"b\"\"\n31/31/2019\",1,}{,P1,other,2019-05-01,Y,",
                ",2,,P2,,2019-05-02,N,x");
        assertThat(Reading.ids(reading)).containsExactly("1", "2");
        assertThat(reading.table().texts("cinv_person_id").text(0)).isEqualTo("P1");
        assertThat(reading.table().line(1)).isEqualTo(4);
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void namesAreTrimmedAndMayBeInCapitals() {
        TableReading reading = Reading.of(
                "ssd_cin_visits",
                " CINV_CIN_VISIT_ID ,\"Cinv_Person_Id\",cinv_cin_visit_date,cinv_cin_visit_seen",
                "1,P1,2019-05-01,Y");
        assertThat(Reading.ids(reading)).containsExactly("1");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void aColumnThatIsThereTwiceMakesTheTableUnreadable() {
        assertThat(Reading.unreadable(
                        "ssd_cin_visits",
                        "cinv_cin_visit_id,cinv_person_id,cinv_person_id,cinv_cin_visit_date",
                        "1,P1,P2,2019-05-01"))
                .isEqualTo("ssd_cin_visits.csv: the column cinv_person_id is there 2 times, in the fields 2 and 3");
        assertThat(Reading.unreadable(
                        "ssd_cin_visits",
                        "cinv_cin_visit_id,Cinv_person_id,CINV_person_id,cinv_cin_visit_date",
                        "1,P1,P2,2019-05-01"))
                .contains("the column cinv_person_id is there 2 times");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void fieldsAreSeparatedByCommaSemicolonOrTab(String separator) {
        TableReading reading = Reading.of(
                "ssd_cin_visits",
                String.join(
                        separator, "cinv_cin_visit_id", "cinv_person_id", "cinv_cin_visit_date", "cinv_cin_visit_seen"),
                String.join(separator, "V,1;\t".replace(separator, "."), "P1", "2019-05-01", "Y"));
        assertThat(Reading.ids(reading))
                .containsExactly("V,1;\t".replace(separator, ".").strip());
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void theSeparatorIsTheOneThatMakesSenseOfTheHeaderNotTheOneThatIsCommonest() {
        TableReading reading = Reading.of(
                "ssd_cin_visits",
                "note (a, b, c, d, e, f);cinv_cin_visit_id;cinv_person_id;cinv_cin_visit_date;cinv_cin_visit_seen",
                "x;1;P1;2019-05-01;Y");
        assertThat(Reading.ids(reading)).containsExactly("1");
    }

    @Test
    void aTableOfOneColumnNeedsNoSeparator() {
        TableReading reading = Reading.of("ssd_person", "pers_person_id", "P1", "", " ", "P2");
        assertThat(Reading.ids(reading)).containsExactly("P1", "P2");
        assertThat(reading.table().rowsRead()).isEqualTo(2);
    }

    @Test
    void aHeaderMayHaveMoreColumnsThanAnySpreadsheet() {
        TableReading narrow = Reading.of(
                "ssd_cin_visits",
                "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen" + ",".repeat(20_000),
                "V1,P1,2019-05-01,Y" + ",".repeat(20_000));
        assertThat(Reading.ids(narrow)).containsExactly("V1");
        assertThat(narrow.issues()).isEmpty();
        TableReading wide = Reading.of(
                "ssd_cin_visits",
                "cinv_cin_visit_id;cinv_person_id;cinv_cin_visit_date" + ";another".repeat(100_000)
                        + ";cinv_cin_visit_seen",
                "V1;P1;2019-05-01" + ";x".repeat(100_000) + ";?");
        assertThat(Reading.issues(wide)).containsExactly("BAD_FLAG 2 cinv_cin_visit_seen [?]");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundInTheHeaderAndNotInWhiteSpaceAboveIt(String separator) {
        TableReading reading = Reading.ofText(
                "ssd_cin_visits",
                "\n   \n"
                        + "cinv_cin_visit_id, cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen\nV1,P1,2019-05-01,Y\n"
                                .replace(",", separator));
        assertThat(Reading.ids(reading)).containsExactly("V1");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void aNameInTheHeaderIsNotCutInTheMiddleOfACharacter() {
        String message =
                Reading.unreadable("ssd_person", "pers_dob," + "x".repeat(39) + "\uD83D\uDC67" + "y".repeat(9), "");
        assertThat(message).endsWith(" pers_dob, " + "x".repeat(39) + "...");
    }
}
