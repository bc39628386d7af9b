package org.safeguarding.indicators.io.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.io.extract.ExtractUnusable;

/** What is wrong with a file of cases, or with a figure, is said with the file and the line. */
class CaseFileTest {
    private static final String TWO_CONTACTS = """
            as at 2019-05-31
            case Two contacts
            given ssd_contacts
            | cont_contact_date |
            | 2019-05-01        |
            | 2019-05-31        |
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "wanted contacts 2019-05: 2   ! expected case, as at, given,",
                "rows: COUNTED 1              ! rows: stands below the figure it belongs to",
                "expect contacts May: 2       ! 'May'",
                "expect contacts 2019-13: 2   ! 2019-13",
                "expect contacts 2019-05      ! expected a figure as: expect contacts 2019-05: 3",
                "given ssd_contact            ! there is no table ssd_contact",
                "empty ssd_contacts, contacts ! there is no table contacts",
                "| 2019-05-31 |               ! a row of a table stands below the line that names the table",
                "as at 31/05/2019             ! expected a date as: as at 2019-05-31",
                "set team: Red                ! expected teams: A, B",
                "population 10000             ! expected a population as: population 2018: 10000",
                "covers ssd_contacts          ! expected a first day as: covers ssd_contacts from 2018-04-01"
            })
    void aLineThatCannotBeReadIsNamed(String line, String message) {
        assertThatThrownBy(() -> CaseFile.read("some.txt", "as at 2019-05-31\ncase Some\n\n" + line.strip()))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith("some.txt:4: ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "| cont_date |                              ! some.txt:4: ssd_contacts has no column cont_date",
                "| cont_person_id |                         ! some.txt:4: ssd_contacts needs cont_contact_date",
                "| cont_contact_date                        ! some.txt:4: a row begins and ends with |",
                "| cont_contact_date |;| 2019-05-01 | 2019 | ! some.txt:5: expected 1 cells, as the header has, but there are 2"
            })
    void aTableThatCannotBeReadIsNamed(String rows, String message) {
        String text = "as at 2019-05-31\ncase Some\ngiven ssd_contacts\n" + rows.replace(';', '\n');

        assertThatThrownBy(() -> CaseFile.read("some.txt", text))
                .isInstanceOf(Malformed.class)
                .hasMessage(message);
    }

    @Test
    void aCaseWithoutAFigureTestsNothingAndIsRefused() {
        assertThatThrownBy(() -> CaseFile.read("some.txt", TWO_CONTACTS))
                .isInstanceOf(Malformed.class)
                .hasMessage("some.txt:2: a case has a sentence, and a figure to expect");
    }

    @Test
    void aCaseWithoutAnAsAtDateIsRefused() {
        assertThatThrownBy(() -> CaseFile.read("some.txt", "case Some\nexpect contacts 2019-05: 0"))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith("some.txt:1: a case has an as-at date");
    }

    @Test
    void aFigureThatDiffersIsSaidWithBothAndItsLine() throws IOException, ExtractUnusable {
        assertThat(differences("""
                        expect contacts 2019-05: 3
                        rows: COUNTED 1
                        expect contacts-progressed-pct 2019-05: 0 / 2 = 0.0
                        """))
                .containsExactly(
                        "some.txt:7: contacts 2019-05: expected 3 = 3, but was 2 = 2",
                        "some.txt:7: contacts 2019-05, rows: expected COUNTED 1, but was COUNTED 1, COUNTED 2");
    }

    @Test
    void anIdThatTheCatalogueDoesNotHaveIsSaid() throws IOException, ExtractUnusable {
        assertThat(differences("expect contact 2019-05: 2"))
                .containsExactly("some.txt:7: contact 2019-05, the id: expected one of the catalogue, but was none");
    }

    @Test
    void aGroupThatIsNotThereIsSaid() throws IOException, ExtractUnusable {
        assertThat(differences("expect contacts-by-source 2019-05 source=cats: 0 / 2 = 0.0"))
                .containsExactly(
                        "some.txt:7: contacts-by-source 2019-05 cats, the row: expected 0 / 2 = 0.0, but was absent");
    }

    @Test
    void aGroupThatIsThereIsNotAbsent() throws IOException, ExtractUnusable {
        assertThat(differences("expect contacts-by-source 2019-05 source=police: absent"))
                .containsExactly("some.txt:7: contacts-by-source 2019-05 police: expected absent, but was 0 / 2 = 0.0");
    }

    @Test
    void aRejectionThatNobodyExpectedFailsTheCase() throws IOException, ExtractUnusable {
        String text = TWO_CONTACTS + "| 2019-05-32 |\nexpect contacts 2019-05: 2";

        assertThat(new CaseRun(CaseFile.read("some.txt", text).get(0)).differences(folder.resolve("some")))
                .containsExactly("some.txt:2: issues: expected [], but was [BAD_DATE ssd_contacts row 3]");
    }

    @Test
    void aWarningThatIsNotGivenFailsTheCase() throws IOException, ExtractUnusable {
        assertThat(differences("expect contacts 2019-05: 2\nwarned AFTER_DEATH ssd_contacts row 1"))
                .containsExactly("some.txt:2: issues: expected [AFTER_DEATH ssd_contacts row 1], but was []");
    }

    private ImmutableList<String> differences(String expected) throws IOException, ExtractUnusable {
        WorkedCase worked = CaseFile.read("some.txt", TWO_CONTACTS + expected).get(0);
        return new CaseRun(worked).differences(folder.resolve("some"));
    }
}
