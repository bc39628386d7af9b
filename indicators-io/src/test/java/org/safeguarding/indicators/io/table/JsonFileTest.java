package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import org.junit.jupiter.api.Test;

class JsonFileTest {
    private static final String ROW = "{\"cinv_cin_visit_id\":\"V1\",\"cinv_person_id\":\"P1\","
            + "\"cinv_cin_visit_date\":\"2019-05-01\",\"cinv_cin_visit_seen\":\"Y\"}";

    @Test
    void anArrayOfObjectsIsATable() throws TableUnreadable {
        TableReading reading = read("\uFEFF [" + ROW + ",\n" + ROW.replace("V1", "V2") + "]\n");
        assertThat(Reading.ids(reading)).containsExactly("V1", "V2");
        assertThat(reading.table().rowsRead()).isEqualTo(2);
        assertThat(reading.table().line(1)).isEqualTo(2);
        assertThat(reading.table().dates("cinv_cin_visit_date").date(0)).hasToString("Optional[2019-05-01]");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void soAreLinesEachWithAnObject() throws TableUnreadable {
        TableReading reading = read(ROW + "\r\n\r\n  \n" + ROW.replace("V1", "V2"));
        assertThat(Reading.ids(reading)).containsExactly("V1", "V2");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void aValueReadsAsTheSameTextInACellWould() throws TableUnreadable {
        TableReading reading = read("""
                [{"cinv_cin_visit_id": 17.0, "cinv_person_id": 7, "cinv_cin_visit_date": "2019-05-01T10:00", "cinv_cin_visit_seen": true},
                 {"CINV_CIN_VISIT_ID": "x", "cinv_cin_visit_id": " 18 ", "cinv_person_id": "007", "cinv_cin_visit_date": "2019-05-02",
                  "cinv_cin_visit_seen": null, "more": {"cinv_cin_visit_id": [1, {"deep": 2}]}},
                 {"cinv_cin_visit_id": "19", "cinv_person_id": "P", "cinv_cin_visit_date": "2019-05-03", "cinv_cin_visit_seen": 1}]
                """);
        assertThat(Reading.ids(reading)).containsExactly("17", "18", "19");
        assertThat(reading.table().texts("cinv_person_id").text(1)).isEqualTo("007");
        assertThat(reading.table().flags("cinv_cin_visit_seen").isYes(0)).isTrue();
        assertThat(reading.table().flags("cinv_cin_visit_seen").isYes(1)).isFalse();
        assertThat(reading.table().flags("cinv_cin_visit_seen").isYes(2)).isTrue();
        assertThat(reading.issues()).isEmpty();
    }

    /** Each of them was once looked for among all of them, which took half a minute. */
    @Test
    void anObjectWithAKeyInAllTheCapitalsThereAreHasItTwice() throws TableUnreadable {
        StringBuilder keys = new StringBuilder();
        for (int capitals = 1; capitals < 1 << 16; capitals++) {
            keys.append('"');
            int letter = 0;
            for (char c : "cinv_cin_visit_seen".toCharArray()) {
                boolean small = c == '_' || (capitals >> letter & 1) == 0;
                letter += c == '_' ? 0 : 1;
                keys.append(small ? c : (char) (c - 'a' + 'A'));
            }
            keys.append("\":\"N\",");
        }

        TableReading reading = read("[" + ROW + ",{" + keys + ROW.substring(1).replace("V1", "V2") + "]");

        assertThat(Reading.ids(reading)).containsExactly("V1");
        assertThat(Reading.issues(reading)).containsExactly("BAD_ROW 2  []");
    }

    @Test
    void aKeyThatChangesItsCapitalsFromOneObjectToTheNextIsTheSameColumn() throws TableUnreadable {
        TableReading reading = read("""
                [{"cinv_cin_visit_id": "1", "cinv_person_id": "P", "cinv_cin_visit_date": "2019-05-01", "cinv_cin_visit_seen": "N"},
                 {"CINV_CIN_VISIT_ID": "2", "Cinv_person_id": "Q", "cinv_cin_visit_date": "2019-05-02", "cinv_cin_visit_Seen": "Y"},
                 {"cinv_cin_visit_id": "3", "cinv_person_id": "R", "cinv_cin_visit_date": "2019-05-03", "CINV_cin_visit_Seen": "Y",
                  "cinv_cin_visit_Seen": "N"}]
                """);
        assertThat(Reading.ids(reading)).containsExactly("1", "2");
        assertThat(reading.table().texts("cinv_person_id").text(1)).isEqualTo("Q");
        assertThat(reading.table().flags("cinv_cin_visit_seen").isYes(1)).isTrue();
        assertThat(Reading.issues(reading)).containsExactly("BAD_ROW 3  []");
    }

    @Test
    void anAbsentKeyIsBlankAndAnAbsentColumnIsOneThatNoObjectHas() throws TableUnreadable {
        TableReading reading =
                read("[{\"cinv_cin_visit_id\":\"V1\"}, {\"cinv_person_id\":\"P1\",\"cinv_cin_visit_date\":null}]");
        assertThat(Reading.issues(reading))
                .containsExactly(
                        "COLUMN_MISSING 0 cinv_cin_visit_seen []",
                        "MISSING_VALUE 1 cinv_person_id []",
                        "MISSING_VALUE 2 cinv_cin_visit_id []");
        assertThat(unreadable("[{\"cinv_cin_visit_id\":\"V1\", \"Smith\": 1}]"))
                .isEqualTo(
                        "ssd_cin_visits.json: required columns are missing: cinv_person_id, cinv_cin_visit_date; the columns"
                                + " found are cinv_cin_visit_id, Smith");
    }

    @Test
    void anEmptyArrayIsATableOfNoRows() throws TableUnreadable {
        TableReading reading = read("[]");
        assertThat(reading.table().rowsRead()).isZero();
        assertThat(reading.issues()).isEmpty();
        assertThat(unreadable("")).isEqualTo("ssd_cin_visits.json: it is empty; expected a JSON array of objects");
    }

    @Test
    void whatIsNoObjectOrHasAKeyTwiceIsABrokenRow() throws TableUnreadable {
        TableReading reading = read("[1, \"a\", [" + ROW + "], null, true, " + ROW + ", "
                + ROW.replace("}", ",\"cinv_person_id\":\"P2\"}").replace("V1", "V2") + "]");
        assertThat(Reading.ids(reading)).containsExactly("V1");
        assertThat(reading.table().rowsRead()).isEqualTo(7);
        assertThat(reading.issues())
                .extracting(issue -> issue.code() + " " + issue.line() + " " + issue.message())
                .containsExactly(
                        "BAD_ROW 1 expected an object, but found a number",
                        "BAD_ROW 2 expected an object, but found a text",
                        "BAD_ROW 3 expected an object, but found a list",
                        "BAD_ROW 4 expected an object, but found null",
                        "BAD_ROW 5 expected an object, but found true or false",
                        "BAD_ROW 7 the object has the key cinv_person_id twice");
    }

    @Test
    void aBrokenLineTakesNoOtherWithIt() throws TableUnreadable {
        TableReading reading = read("{\"cinv_cin_visit_id\":\n" + ROW + "\n" + ROW.replace("V1", "V2") + " {}\n7\n"
                + ROW.replace("V1", "V3"));
        assertThat(Reading.ids(reading)).containsExactly("V1", "V3");
        assertThat(reading.table().rowsRead()).isEqualTo(5);
        assertThat(reading.issues())
                .extracting(issue -> issue.code() + " " + issue.line() + " " + issue.message())
                .containsExactly(
                        "BAD_ROW 1 the line is not JSON",
                        "BAD_ROW 3 expected one object on the line, but more follows it",
                        "BAD_ROW 4 expected an object, but found a number");
    }

    @Test
    void oneObjectOverManyLinesIsNoTable() {
        assertThat(unreadable("{\n\"ssd_cin_visits\": [\n" + ROW + "]}"))
                .isEqualTo("ssd_cin_visits.json: expected a JSON array of objects, or an object on each line");
        assertThat(unreadable("{\n\"a\": 1\n}"))
                .isEqualTo("ssd_cin_visits.json: expected a JSON array of objects, or an object on each line");
        assertThat(unreadable("<html>"))
                .isEqualTo("ssd_cin_visits.json: expected a JSON array of objects, or an object on each line");
    }

    @Test
    void anArrayCannotBeReadOnBehindWhatIsNotJson() {
        assertThat(unreadable("[" + ROW + ",\n" + ROW + ",\n{\"cinv"))
                .isEqualTo("ssd_cin_visits.json, line 3, element 3: the array is not closed, so rows may be missing");
        assertThat(unreadable("[" + ROW))
                .isEqualTo("ssd_cin_visits.json, line 1, element 1: the array is not closed, so rows may be missing");
        assertThat(unreadable("[" + ROW + ",\nSmith]"))
                .isEqualTo("ssd_cin_visits.json, line 2, element 1: it is not JSON");
        assertThat(unreadable("[" + ROW + "]\n[]"))
                .isEqualTo(
                        "ssd_cin_visits.json, line 2, element 1: something follows the array, where the file should end");
        assertThat(unreadable("[".repeat(100_000)))
                .isEqualTo(
                        "ssd_cin_visits.json, line 1, element 1: it is nested too deeply, or holds a text of more than 16"
                                + " million characters");
    }

    @Test
    void aValueOfManyIsNoneAndItsRowIsRejected() throws TableUnreadable {
        TableReading reading = read("[" + ROW.replace("\"V1\"", "{\"a\":1}") + ","
                + ROW.replace("\"2019-05-01\"", "[\"2019-05-01\"]") + "]");
        assertThat(reading.issues())
                .extracting(issue -> issue.code() + " " + issue.line() + " " + issue.column() + " [" + issue.value()
                        + "] " + issue.message())
                .containsExactly(
                        "BAD_ROW 1 cinv_cin_visit_id [{...}] expected one value, but found an object",
                        "BAD_DATE 2 cinv_cin_visit_date [[...]] expected one value, but found a list");
    }

    @Test
    void anObjectUnderAColumnOfJsonIsReadAsItsTextWouldBe() throws TableUnreadable {
        String json = """
                [{"cont_contact_id":"K1","cont_person_id":"P1","cont_contact_date":"2019-05-01",
                  "cont_contact_outcome_json":{"NEW_REFERRAL_FLAG":"Y","OTHER":[1,2]}},
                 {"cont_contact_id":"K2","cont_person_id":"P1","cont_contact_date":"2019-05-01",
                  "cont_contact_outcome_json":"{\\"NEW_REFERRAL_FLAG\\":\\"Y\\"}"},
                 {"cont_contact_id":"K3","cont_person_id":"P1","cont_contact_date":"2019-05-01",
                  "cont_contact_outcome_json":["NEW_REFERRAL_FLAG"]}]""";
        TableReading reading = TableReader.read(
                Schemas.of("ssd_contacts"), JsonFile.of("ssd_contacts.json", ByteSource.wrap(json.getBytes(UTF_8))));
        Flags referred = reading.table().flags("cont_contact_outcome_json", "NEW_REFERRAL_FLAG");
        assertThat(reading.table().size()).isEqualTo(2);
        assertThat(referred.isYes(0)).isTrue();
        assertThat(referred.isYes(1)).isTrue();
        assertThat(Reading.issues(reading)).contains("BAD_JSON 3 cont_contact_outcome_json [[...]]");
    }

    @Test
    void halfACharacterMakesNoIdOfAnother() throws TableUnreadable {
        TableReading reading = read("[" + ROW.replace("V1", "\\ud83d") + "," + ROW.replace("V1", "\\ude00") + ","
                + ROW.replace("V1", "\\ud83d\\ude00") + "," + ROW.replace("V1", "\\u0000") + "]");
        assertThat(Reading.ids(reading)).containsExactly("😀");
        assertThat(Reading.issues(reading))
                .containsExactly(
                        "BAD_ROW 1 cinv_cin_visit_id [a]",
                        "BAD_ROW 2 cinv_cin_visit_id [a]",
                        "BAD_ROW 4 cinv_cin_visit_id [ ]");
    }

    @Test
    void whatIsNoTextInUtf8IsUnreadable() {
        assertThat(unreadable(ByteSource.wrap(new byte[] {'[', '\n', (byte) 0xE9, ']'})))
                .isEqualTo("ssd_cin_visits.json, line 2: it is not text in UTF-8");
        assertThat(unreadable(ByteSource.wrap(("[" + ROW + "\0]").getBytes(UTF_8))))
                .isEqualTo("ssd_cin_visits.json, line 1: it is not text: it holds the character 0");
        assertThat(unreadable(ByteSource.wrap(new byte[] {'{', '}', '\n', (byte) 0xE9})))
                .isEqualTo("ssd_cin_visits.json, line 2: it is not text in UTF-8");
    }

    private static TableReading read(String json) throws TableUnreadable {
        return TableReader.read(
                Schemas.of("ssd_cin_visits"),
                JsonFile.of("ssd_cin_visits.json", ByteSource.wrap(json.getBytes(UTF_8))));
    }

    private static String unreadable(String json) {
        return unreadable(ByteSource.wrap(json.getBytes(UTF_8)));
    }

    private static String unreadable(ByteSource bytes) {
        try {
            TableReader.read(Schemas.of("ssd_cin_visits"), JsonFile.of("ssd_cin_visits.json", bytes));
        } catch (TableUnreadable e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("Expected an unreadable table, but it was read");
    }
}
