package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdWarningsTest {
    private static final String PERSONS = "pers_person_id,pers_dob,pers_expected_dob,pers_death_date";
    private static final String VISITS = "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen";

    @TempDir
    Path temporary;

    @Test
    void anIdOfMoreThan20CharactersOrOthersThanLettersAndDigitsIsWarnedAbout() {
        Extract extract = new Folder(temporary)
                .table(
                        "ssd_person",
                        PERSONS,
                        "A1234567890123456789,,,",
                        "A12345678901234567890,,,",
                        "A-1,,,",
                        "Jane Smith,,,",
                        "0,,,")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "UNUSUAL_PERSON_ID ssd_person.csv:3 pers_person_id [A12345678901234567890] expected up to 20"
                                + " letters and digits, but 3 rows have another id; lines 3, 4, 5");
    }

    @Test
    void aNameInPlaceOfAnIdIsShownAsItsShape() {
        Extract extract = new Folder(temporary)
                .table("ssd_person", PERSONS, "Jane Smith,,,")
                .read();

        assertThat(Folder.issues(extract))
                .containsExactly(
                        "UNUSUAL_PERSON_ID ssd_person.csv:2 pers_person_id [Aaaa Aaaaa] expected up to 20 letters and"
                                + " digits, but 1 row has another id; line 2");
    }

    @Test
    void anUnusualIdIsSaidWhereItComesFirstAndNotForEachTable() {
        Extract extract = new Folder(temporary)
                .table("ssd_person", PERSONS, "A-1,,,")
                .table("ssd_cin_visits", VISITS, "1,A-1,2019-05-01,Y")
                .read();
        assertThat(Folder.issues(extract)).singleElement().asString().startsWith("UNUSUAL_PERSON_ID ssd_person.csv:2 ");
    }

    @Test
    void howLongAnIdMayBeIsForTheCallerToSay() throws ExtractUnusable {
        Path folder = new Folder(temporary)
                .table("ssd_person", PERSONS, "A1234,,,", "A123,,,")
                .path();
        QualityLimits four = QualityLimits.builder().longestId(4).build();

        assertThat(Folder.issues(ExtractReader.read(folder, four)))
                .singleElement()
                .asString()
                .startsWith("UNUSUAL_PERSON_ID ssd_person.csv:2 pers_person_id [A1234] expected up to 4 ");
    }

    @Test
    void personsWhomTheTableOfPersonsDoesNotHaveAreWarnedAboutOnceATable() {
        Extract extract = new Folder(temporary)
                .table("ssd_person", PERSONS, "P1,,,", "P2,2019-02-30,,")
                .table(
                        "ssd_cin_visits",
                        VISITS,
                        "1,P1,2019-05-01,Y",
                        "2,P2,2019-05-01,Y",
                        "3,P3,2019-05-01,Y",
                        "4,P3,2019-05-02,Y")
                .read();
        assertThat(Folder.issues(extract))
                .filteredOn(issue -> !issue.startsWith("BAD_DATE"))
                .containsExactly(
                        "PERSON_NOT_FOUND ssd_cin_visits.csv:3 cinv_person_id [P2] 3 rows are of persons whom no"
                                + " accepted row of ssd_person has; lines 3, 4, 5");
    }

    @Test
    void withoutATableOfPersonsNobodyIsMissing() {
        assertThat(Folder.issues(new Folder(temporary)
                        .table("ssd_cin_visits", VISITS, "1,P1,2019-05-01,Y")
                        .read()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0012, 12", "12, 0012", "00, 0"})
    void anIdThatDiffersByLeadingZerosAloneLooksAsIfASpreadsheetHadTakenThem(String person, String named) {
        Extract extract = new Folder(temporary)
                .table("ssd_person", PERSONS, person + ",,,")
                .table("ssd_cin_visits", VISITS, "1," + named + ",2019-05-01,Y", "2," + person + ",2019-05-01,Y")
                .read();
        assertThat(Folder.issues(extract))
                .containsExactly(
                        "LEADING_ZEROS_DIFFER ssd_cin_visits.csv:2 cinv_person_id [" + named + "] 1 row is of a"
                                + " person whom ssd_person has only with more or fewer leading zeros, as if a spreadsheet had taken"
                                + " them; line 2");
    }

    @Test
    void twoPersonsWhoDifferByLeadingZerosAreTwo() {
        Extract extract = new Folder(temporary)
                .table("ssd_person", PERSONS, "0012,,,", "12,,,")
                .table("ssd_cin_visits", VISITS, "1,12,2019-05-01,Y", "2,0012,2019-05-01,Y")
                .read();
        assertThat(Folder.issues(extract)).isEmpty();
    }
}
