package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of payloads of the DfE's API, in place of an extract. */
class PayloadReportTest {
    private static final String FIRST = """
            {"la_code": 209, "Children": [{"la_child_id": "K1", "social_care_episodes": [
              {"social_care_episode_id": "E1", "referral_date": "2019-05-02"},
              {"social_care_episode_id": "E2", "referral_date": "2019-05-30"}]}]}
            """;
    private static final String SECOND = """
            {"la_code": 209, "Children": {"la_child_id": "K1", "social_care_episodes": [
              {"social_care_episode_id": "E2", "purge": true}]}}
            """;

    @TempDir
    Path temporary;

    private String out = "";

    @BeforeEach
    void nameTheReport() {
        out = temporary.resolve("report").toString();
    }

    private Run run(Path extract, String... more) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "--extract",
                                extract.toString(),
                                "--out",
                                out,
                                "--indicators",
                                "referrals,contacts,assessment-service-pct",
                                "--periods",
                                "2019-05"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void aFolderOfPayloadsIsReadInOrderAndSaidToBe() throws IOException {
        Files.writeString(temporary.resolve("batch2.json"), FIRST);
        Files.writeString(temporary.resolve("batch10.json"), SECOND);
        Run run = run(temporary, "--as-at", "2019-05-31");

        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith("the extract is read as payloads of the DfE's children's social care API\n");
        assertThat(run.out()).containsPattern("Referrals +1\n");
        assertThat(Files.readString(Path.of(out, "internal", "results.csv")))
                .contains("table ssd_contacts is missing")
                .contains("the payload of the DfE's API does not carry outcomes of assessments");
    }

    @Test
    void soIsAZipAndOneFile() throws IOException {
        Path zip = temporary.resolve("payloads.zip");
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("create", "true"))) {
            Files.createDirectory(files.getPath("/sent"));
            Files.writeString(files.getPath("/sent/batch1.json"), FIRST);
        }
        Path file = temporary.resolve("one.json");
        Files.writeString(file, FIRST);

        assertThat(run(zip, "--as-at", "2019-05-31").out()).containsPattern("Referrals +2\n");
        assertThat(run(file, "--as-at", "2019-05-31").out()).containsPattern("Referrals +2\n");
    }

    @Test
    void thereIsNoReportOfPayloadsWithoutAnAsAtDate() throws IOException {
        Files.writeString(temporary.resolve("batch.json"), FIRST);
        Run run = run(temporary);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "no as-at date: an extract that is read as payloads of the DfE's children's social care API says none;"
                                + " give --as-at DATE");
    }

    @Test
    void aBatchThatIsCutShortStopsTheRun() throws IOException {
        Files.writeString(temporary.resolve("batch.json"), FIRST.substring(0, 60));
        Run run = run(temporary, "--as-at", "2019-05-31");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("batch.json, line ").contains("the file ends too early");
    }
}
