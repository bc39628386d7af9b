package org.safeguarding.indicators.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day numbers are those that a spreadsheet shows for the dates beside them. */
class SpreadsheetDayTest {
    private static final String PLAIN = "expected a date as yyyy-MM-dd or dd/MM/yyyy";

    @ParameterizedTest
    @CsvSource({
        "43556, 2019-04-01",
        "43556.0, 2019-04-01",
        "43556.99, 2019-04-01",
        "36526, 2000-01-01",
        "10000, 1927-05-18",
        "99999, 2173-10-13"
    })
    void aNumberInPlaceOfADateIsSaidToBeTheDayItWouldBe(String number, String day) {
        ReadIssue issue = Reading.ofText(
                        "local_audits", "audit_id,audited_on,grade,learning_discussion\n1," + number + ",,\n")
                .issues()
                .get(0);

        assertThat(issue.code()).isEqualTo(RejectionCode.BAD_DATE);
        assertThat(issue.value()).isEqualTo(number);
        assertThat(issue.message()).isEqualTo(PLAIN + "; it looks like a spreadsheet's day number, " + day);
    }

    @ParameterizedTest
    @CsvSource({"9999", "100000", "04356", "43556.", "-43556", "4355a", "43556.0.0"})
    void anotherNumberIsNot(String number) {
        assertThat(Reading.ofText("local_audits", "audit_id,audited_on,grade,learning_discussion\n1," + number + ",,\n")
                        .issues())
                .extracting(ReadIssue::message)
                .containsExactly(PLAIN);
    }

    @Test
    void theDayIsNotToldWhereItMayBeABirthday() {
        assertThat(Reading.ofText(
                                "ssd_person", "pers_person_id,pers_dob,pers_expected_dob,pers_death_date\nP1,43556,,\n")
                        .issues())
                .extracting(issue -> issue.value() + " " + issue.message())
                .containsExactly("99999 " + PLAIN + "; it looks like a spreadsheet's day number");
    }

    @Test
    void aNumberAmongNumbersIsANumber() {
        assertThat(Reading.ofText("local_feedback_scores", "response_id,given_on,score\n1,2019-05-01,43556\n")
                        .issues())
                .extracting(ReadIssue::message)
                .containsExactly("expected a whole number from 0 to 10");
    }
}
