package org.safeguarding.indicators.io.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.indicators.time.Day;

class DescriptionTest {
    @TempDir
    Path temporary;

    @BeforeEach
    void writeATable() {
        new Folder(temporary).table("local_audits", "audit_id,audited_on,grade,learning_discussion");
    }

    @Test
    void itGivesAsAtDateAreaAndCoverage() {
        Extract extract = new Folder(temporary).json("""
                        {"as_at": "2019-05-31", "produced_at": "2019-06-03T09:00:00Z", "system": "any", "area_code": "209",
                         "covers": {"ssd_cin_episodes": {"from": "2013-04-01", "to": "2019-05-31"},
                                    "ssd_contacts": {"from": "2018-04-01"}, "local_audits": {"to": "2019-05-31"},
                                    "ssd_legal_status": {}},
                         "rows": {"local_audits": 0}, "something_else": [1, {"as_at": "2001-01-01"}]}
                        """).read();
        assertThat(extract.asAt()).contains(LocalDate.of(2019, 5, 31));
        assertThat(extract.areaCode()).contains("209");
        assertThat(extract.coverage("ssd_cin_episodes")).hasToString("Optional[2013-04-01 to 2019-05-31]");
        assertThat(extract.coverage("ssd_cin_episodes").flatMap(Coverage::to)).contains(LocalDate.of(2019, 5, 31));
        assertThat(extract.coverage("ssd_contacts")).hasToString("Optional[2018-04-01 to ?]");
        assertThat(extract.firstDay("ssd_contacts")).hasValue(Day.of(2018, 4, 1));
        assertThat(extract.firstDay("local_audits")).isEmpty();
        assertThat(extract.coverage("ssd_person")).isEmpty();
        assertThat(extract.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "\uFEFF{}",
                "{\"as_at\": null, \"area_code\": null, \"covers\": null, \"rows\": null}",
                "{\"area_code\": \"  \", \"covers\": {}, \"rows\": {}}"
            })
    void nothingInItHasToBeThere(String json) {
        Extract extract = new Folder(temporary).json(json).read();
        assertThat(extract.asAt()).isEmpty();
        assertThat(extract.areaCode()).isEmpty();
        assertThat(extract.issues()).isEmpty();
    }

    @Test
    void aCoverageIsGivenAsItIsSaidReversedOrNot() {
        Extract extract = new Folder(temporary)
                .json("{\"covers\": {\"ssd_person\": {\"from\": \"2019-01-02\", \"to\": \"2019-01-01\"}}}")
                .read();
        assertThat(extract.coverage("ssd_person")).hasToString("Optional[2019-01-02 to 2019-01-01]");
    }

    @Test
    void anAreaCodeWrittenAsANumberIsItsText() {
        assertThat(new Folder(temporary).json("{\"area_code\": 209}").read().areaCode())
                .contains("209");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{\"as_at\": \"31/05/2019\"}                | as_at to be a date as yyyy-MM-dd",
                "{\"as_at\": \"2019-02-30\"}                | as_at to be a date as yyyy-MM-dd",
                "{\"as_at\": \"0000-05-31\"}                | as_at to be a date as yyyy-MM-dd",
                "{\"as_at\": \"2019-05-31T00:00\"}          | as_at to be a date as yyyy-MM-dd",
                "{\"as_at\": \"+12019-05-31\"}              | as_at to be a date as yyyy-MM-dd",
                "{\"as_at\": \"-2019-05-1\"}                | as_at to be a date as yyyy-MM-dd",
                "{\"as_at\": 20190531}                      | as_at to be a date as yyyy-MM-dd",
                "{\"area_code\": [209]}                     | area_code to be a text",
                "{\"covers\": [1]}                          | covers to be an object by table",
                "{\"covers\": {\"ssd_person\": 1}}          | covers.ssd_person to be an object with from and to",
                "{\"covers\": {\"ssd_person\": {\"from\": 1}}} | covers.ssd_person.from to be a date as yyyy-MM-dd",
                "{\"rows\": 5}                              | rows to be an object by table",
                "{\"rows\": {\"ssd_person\": -1}}           | rows.ssd_person to be a whole number of 0 or more",
                "{\"rows\": {\"ssd_person\": 1.5}}          | rows.ssd_person to be a whole number of 0 or more",
                "{\"rows\": {\"ssd_person\": \"1\"}}        | rows.ssd_person to be a whole number of 0 or more",
                "{\"rows\": {\"ssd_person\": 99999999999999999999}} | rows.ssd_person to be a whole number of 0 or more",
                "[]                                         | the file to be a JSON object",
                "null                                       | the file to be a JSON object",
                "''                                         | the file to be a JSON object",
            })
    void whatIsThereMustBeRight(String json, String expected) {
        new Folder(temporary).json(json);
        assertThatThrownBy(() -> ExtractReader.read(temporary))
                .isInstanceOf(ExtractUnusable.class)
                .hasMessage("extract.json: expected " + expected);
    }

    @Test
    void whatIsNoJsonIsUnusableAndTheMessageNamesTheLine() {
        new Folder(temporary).json("{\n\"as_at\": \"2019-05-31\",\n}");
        assertThatThrownBy(() -> ExtractReader.read(temporary))
                .isInstanceOf(ExtractUnusable.class)
                .hasMessage("extract.json, line 3: it is not JSON");
        new Folder(temporary).json("{} {}");
        assertThatThrownBy(() -> ExtractReader.read(temporary)).hasMessage("extract.json, line 1: it is not JSON");
        new Folder(temporary).json("[".repeat(100_000));
        assertThatThrownBy(() -> ExtractReader.read(temporary)).hasMessage("extract.json, line 1: it is not JSON");
    }

    @Test
    void whatIsNoTextIsUnusable() throws IOException {
        Files.write(temporary.resolve("extract.json"), "{\"system\": \"é\"}".getBytes(ISO_8859_1));
        assertThatThrownBy(() -> ExtractReader.read(temporary))
                .isInstanceOf(ExtractUnusable.class)
                .hasMessage("extract.json: it is not text in UTF-8");
    }

    @Test
    void whatCannotBeReadIsUnusable() throws IOException {
        Files.createDirectory(temporary.resolve("extract.json"));
        assertThatThrownBy(() -> ExtractReader.read(temporary))
                .isInstanceOf(ExtractUnusable.class)
                .hasMessageStartingWith("extract.json: it cannot be read (");
    }
}
