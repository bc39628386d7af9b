package org.safeguarding.indicators.io.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.io.extract.Extract;

/** What is wrong in a payload: objects are rejected and their siblings live; a file that cannot be read stops all. */
class PayloadFaultsTest {
    @TempDir
    private Path folder;

    @Test
    void aFaultyObjectIsRejectedUnderItsFileAndChildAndItsSiblingsLive() {
        Extract extract = Batches.read(
                folder,
                "[{'la_child_id': 'K1'}, {'la_child_id': 'K2', 'child_details': [], 'social_care_episodes': ["
                        + "{'social_care_episode_id': 'E1', 'referral_date': '2019-02-30'},"
                        + " {'social_care_episode_id': 'E2', 'referral_date': {'y': 2019}},"
                        + " {'social_care_episode_id': 'E3'},"
                        + " {'referral_date': '2019-01-01', 'child_protection_plans': [{'child_protection_plan_id': 'P1',"
                        + " 'start_date': '2019-01-01'}]},"
                        + " 17,"
                        + " {'social_care_episode_id': 'E4', 'referral_date': '2019-01-01',"
                        + " 'referral_no_further_action_flag': 'perhaps'},"
                        + " {'social_care_episode_id': 'E5', 'referral_date': '2019-01-01', 'purge': 'yes'},"
                        + " {'social_care_episode_id': 'E6', 'referral_date': '2019-01-01', 'referral_date': '2019-01-01'},"
                        + " {'social_care_episode_id': 'E7', 'referral_date': '2019-01-01', 'child_in_need_plans': 'none'}]}]");

        assertThat(Batches.rows(extract, "ssd_cin_episodes", "cine_referral_id", "cine_person_id"))
                .containsExactly("E7 | K2");
        assertThat(extract.table("ssd_cin_episodes").orElseThrow().rowsRead()).isEqualTo(9);
        assertThat(Batches.rejections(extract))
                .containsExactlyInAnyOrder(
                        "BAD_DATE batch1.json:2 date_of_birth [[...]] expected one value, but found a list",
                        "BAD_DATE batch1.json:2 referral_date [2019-02-30] there is no such day; expected yyyy-MM-dd or dd/MM/yyyy",
                        "BAD_DATE batch1.json:2 referral_date [{...}] expected one value, but found an object",
                        "MISSING_VALUE batch1.json:2 referral_date [] a value is required, but the cell is blank",
                        "MISSING_VALUE batch1.json:2 social_care_episode_id [] a value is required, but the cell is blank",
                        "BAD_ROW batch1.json:2  [] expected an object, but found something else",
                        "BAD_FLAG batch1.json:2 referral_no_further_action_flag [aaaaaaa] expected Y, N, U, Yes, No, true, false,"
                                + " 1, 0, a) Yes, b) No, c) Unknown or a blank",
                        "BAD_ROW batch1.json:2  [] expected purge to be true or false, but found something else",
                        "BAD_DATE batch1.json:2 referral_date [] the object has the key twice",
                        "BAD_ROW batch1.json:2  [] it stands under a child or an episode that has no id or was rejected",
                        "BAD_ROW batch1.json:2  [] expected a list of objects, but found something else");
    }

    @Test
    void whatIsUnderAChildWithoutAnIdIsRejectedWithIt() {
        Extract extract = Batches.read(
                folder,
                "[{'social_care_episodes': [{'social_care_episode_id': 'E1', 'referral_date': '2019-01-01',"
                        + " 'care_worker_details': [{'worker_id': 'W1', 'start_date': '2019-01-01'}]}]}, 3, null,"
                        + " {'la_child_id': null, 'purge': true}, {'la_child_id': 'K1', 'la_child_id': 'K1'},"
                        + " {'la_child_id': '\\ud800'}]");

        assertThat(extract.table("ssd_person").orElseThrow().rejected()).isEqualTo(6);
        assertThat(extract.table("ssd_cin_episodes").orElseThrow().rejected()).isEqualTo(1);
        assertThat(extract.table("ssd_involvements").orElseThrow().rejected()).isEqualTo(1);
        assertThat(extract.tables().values())
                .allSatisfy(table -> assertThat(table.size()).isZero());
    }

    @Test
    void aRowIsNamedByTheFileThatSaidSomethingOfItLast() {
        Extract extract = Batches.read(
                folder,
                "[{'la_child_id': 'K0'}, {'la_child_id': 'K1', 'social_care_episodes': [{'social_care_episode_id': 'E1',"
                        + " 'referral_date': '2019-01-01'}]}]",
                "{'la_child_id': 'K1', 'social_care_episodes': [{'social_care_episode_id': 'E1', 'closure_date': 'x'}]}");

        assertThat(Batches.rejections(extract))
                .containsExactly("BAD_DATE batch2.json:1 closure_date [a] expected a date as yyyy-MM-dd or dd/MM/yyyy");
    }

    @Test
    void moreThanAHundredChildrenInABatchAreNoFault() {
        StringBuilder batch = new StringBuilder("{'la_code': 209, 'Children': [");
        for (int i = 0; i < 250; i++) {
            batch.append(i == 0 ? "" : ",")
                    .append("{'la_child_id': 'K")
                    .append(i)
                    .append("'}");
        }
        Extract extract = Batches.read(folder, batch.append("]}").toString());

        assertThat(extract.table("ssd_person").orElseThrow().size()).isEqualTo(250);
        assertThat(Batches.rejections(extract)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | batch.json: it is empty; expected a payload",
                "17 | batch.json: expected a payload: an object with Children, or a list of children",
                "[{'la_child_id': 'K1'} | batch.json, line 1, column 23: the file ends too early, so children may be missing",
                "{'la_child_id': K1} | batch.json, line 1, column 19: it is not JSON",
                "{'la_child_id': 'K1'} x | batch.json, line 1, column 24: it is not JSON",
                "{'la_child_id': 'K1'} {} | batch.json, line 1, column 24: something follows the payload, where the file should end"
            })
    void aFileThatIsNoPayloadIsOneMessageWithItsPlace(String text, String message) {
        Batches.write(folder.resolve("batch.json"), text.replace('\'', '"'));

        assertThat(Batches.unusable(folder)).isEqualTo(message);
    }

    @Test
    void aFileThatIsNoTextIsOneMessageWithItsLine() throws IOException {
        Files.write(folder.resolve("batch.json"), "{\"la_child_id\":\n\"Kä\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Batches.unusable(folder)).isEqualTo("batch.json, line 2: it is not text in UTF-8");
    }

    @Test
    void deepNestingIsOneMessage() {
        Batches.write(folder.resolve("batch.json"), "{\"la_child_id\": \"K1\", \"x\": " + "[".repeat(100_000));

        assertThat(Batches.unusable(folder))
                .startsWith("batch.json, line 1, column ")
                .endsWith("it is nested too deeply, or holds a text of more than 16 million characters");
    }

    @Test
    void batchesOfTwoAuthoritiesAreNoExtract() {
        Batches.write(folder.resolve("batch1.json"), "{\"la_code\": 209, \"Children\": []}");
        Batches.write(folder.resolve("batch2.json"), "{\"la_code\": \"210\", \"Children\": []}");

        assertThat(Batches.unusable(folder))
                .isEqualTo("batch2.json: expected a payload of the authority 209, as batch1.json is, but it is of 210");
    }

    @Test
    void aFolderWithoutBatchesIsOneMessage() {
        assertThat(Batches.unusable(folder)).isEqualTo("expected payloads as JSON files, but there is none");
    }
}
