package org.safeguarding.indicators.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFlagsTest {
    private static final String COLUMN = "cont_contact_outcome_json";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"NEW_REFERRAL_FLAG\":\"X\"}'          | X",
                "'{\"NEW_REFERRAL_FLAG\":\"Jane\"}'       | Aaaa",
                "'{\"NEW_REFERRAL_FLAG\":\"2019-05-01\"}' | 9999-99-99",
                "'{\"NEW_REFERRAL_FLAG\":2}'              | 2",
                "'{\"NEW_REFERRAL_FLAG\":1.0}'            | 9.9",
                "'{\"NEW_REFERRAL_FLAG\":[\"Y\"]}'        | [...]",
                "'{\"NEW_REFERRAL_FLAG\":{\"is\":\"Y\"}}' | {...}",
            })
    void aValueThatIsNoFlagIsNotKnownAndWarnedAbout(String json, String shown) {
        TableReading reading = contacts(json);
        assertThat(reading.table().flags(COLUMN, "NEW_REFERRAL_FLAG").flag(0)).isEqualTo(Flags.UNKNOWN);
        assertThat(reading.issues())
                .containsExactly(new ReadIssue(
                        WarningCode.JSON_VALUE_NOT_A_FLAG,
                        "ssd_contacts.csv",
                        2,
                        COLUMN,
                        shown,
                        "the value of NEW_REFERRAL_FLAG is no flag; it is read as not known"));
    }

    @Test
    void onlyTheKeysThatAnIndicatorReadsAreLookedAt() {
        TableReading reading =
                contacts("{\"NFA_FLAG\":\"perhaps\",\"COMMENTS\":\"spoke to Jane\",\"NEW_REFERRAL_FLAG\":\"Y\"}");
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.table().flags(COLUMN, "NEW_REFERRAL_FLAG").isYes(0)).isTrue();
    }

    @Test
    void aKeyInsideAnotherValueIsNotTheKey() {
        TableReading reading = contacts(
                "{\"INNER\":{\"NEW_REFERRAL_FLAG\":\"Y\"},\"LIST\":[{\"NEW_REFERRAL_FLAG\":\"Y\"}]}",
                "{\"INNER\":{\"NEW_REFERRAL_FLAG\":\"Y\"},\"NEW_REFERRAL_FLAG\":\"N\",\"LIST\":[[\"NEW_REFERRAL_FLAG\"]]}");
        assertThat(flags(reading)).containsExactly(Flags.UNKNOWN, Flags.NO);
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void theWarningsOfARejectedRowAreNotGiven() {
        TableReading reading = Reading.of(
                "ssd_contacts",
                "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_source_desc,"
                        + COLUMN,
                "C1,,2019-05-01,,,\"{\"\"NEW_REFERRAL_FLAG\"\":\"\"?\"\"}\"");
        assertThat(Reading.issues(reading)).containsExactly("MISSING_VALUE 2 cont_person_id []");
    }

    @Test
    void deepJsonIsAFaultOfItsRowAndOfNothingElse() {
        TableReading reading = contacts(
                "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                "{\"NEW_REFERRAL_FLAG\":\"Y\"}",
                "[".repeat(100_000));
        assertThat(Reading.ids(reading)).containsExactly("C2");
        assertThat(Reading.issues(reading))
                .containsExactly(
                        "BAD_JSON 2 " + COLUMN + " [{\"a\":" + "[".repeat(35) + "...]",
                        "BAD_JSON 4 " + COLUMN + " [" + "[".repeat(40) + "...]");
    }

    @Test
    void aNumberOfManyDigitsIsNoFlag() {
        TableReading reading = contacts("{\"NEW_REFERRAL_FLAG\":" + "9".repeat(900) + "}");
        assertThat(flags(reading)).containsExactly(Flags.UNKNOWN);
        assertThat(Reading.issues(reading))
                .containsExactly("JSON_VALUE_NOT_A_FLAG 2 " + COLUMN + " [" + "9".repeat(40) + "...]");
    }

    @Test
    void rowsBeyondThoseRememberedReadAlike() {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 11_000; i++) {
            cells.add("{\"NEW_REFERRAL_FLAG\":\"" + (i % 2 == 0 ? "Y" : "N") + "\",\"COMMENTS\":\"" + i + "\"}");
        }
        cells.add("{\"NEW_REFERRAL_FLAG\":\"?\",\"COMMENTS\":\"last\"}");
        cells.add("{\"NEW_REFERRAL_FLAG\":\"Y\",\"COMMENTS\":\"" + "long ".repeat(1_000) + "\"}");
        cells.add("{\"NEW_REFERRAL_FLAG\":\"Y\",\"COMMENTS\":\"" + "open ".repeat(1_000));
        TableReading reading = contacts(cells.toArray(String[]::new));
        byte[] flags = flags(reading);
        assertThat(flags).hasSize(11_002);
        for (int i = 0; i < 11_000; i++) {
            assertThat(flags[i]).isEqualTo(i % 2 == 0 ? Flags.YES : Flags.NO);
        }
        assertThat(flags[11_000]).isEqualTo(Flags.UNKNOWN);
        assertThat(flags[11_001]).isEqualTo(Flags.YES);
        assertThat(reading.issues())
                .extracting(issue -> issue.line() + " " + issue.code())
                .containsExactly("11002 JSON_VALUE_NOT_A_FLAG", "11004 BAD_JSON");
    }

    private static byte[] flags(TableReading reading) {
        return reading.table().flags(COLUMN, "NEW_REFERRAL_FLAG").flags();
    }

    private static TableReading contacts(String... cells) {
        List<String> lines = new ArrayList<>();
        lines.add("cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_source_desc,"
                + COLUMN);
        for (String cell : cells) {
            lines.add("C" + lines.size() + ",P,2019-05-01,,,\"" + cell.replace("\"", "\"\"") + "\"");
        }
        return Reading.of("ssd_contacts", lines.toArray(String[]::new));
    }
}
