package org.safeguarding.indicators.io.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.ByteSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceReaderTest {
    private static final String HEAD = """
            {"evidence":2,"as_at":"2019-05-31","calendar":"England"}
            {"of":"child Jo Bloggs","rows":{"t":[["k","h"]]}}
            {"indicator":"i","version":1,"scale":0,"parts":["A"],"reads":[{"kind":"MONTH","day":"2019-05-31","missing":""}],"figures":[]}
            """;

    @Test
    void aPieceIsReadWithWhatItLeavesUnsaid() throws EvidenceUnreadable {
        KeptEvidence kept = read(HEAD + "{\"part\":\"A\",\"in\":[0,1],\"held\":[[0,\"2019-05-01\",null]]}\n");

        assertThat(kept.of("i").orElseThrow().pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.amount()).isOne();
            assertThat(piece.subject()).isEqualTo("child Jo Bloggs");
            assertThat(piece.isIn(0)).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"part\":\"B\",\"in\":[0,1],\"on\":[[0,\"2019-05-01\"]]}|one of the parts",
                "{\"part\":\"A\",\"in\":[0,1],\"on\":[[1,\"2019-05-01\"]]}|the number of a record",
                "{\"part\":\"A\",\"in\":[0,2],\"on\":[[0,\"2019-05-01\"]]}|runs of readings",
                "{\"part\":\"A\",\"in\":[1,0],\"on\":[[0,\"2019-05-01\"]]}|runs of readings",
                "{\"part\":\"A\",\"in\":[0],\"on\":[[0,\"2019-05-01\"]]}|runs of readings",
                "{\"part\":\"A\",\"in\":[0,1],\"on\":[[0,\"Jo Bloggs\"]]}|a date",
                "{\"part\":\"A\",\"in\":[0,1],\"amount\":9223372036854775807,\"on\":[[0,\"2019-05-01\"]]}|amounts that can be added",
                "{\"part\":\"A\",\"in\":[0,1],\"on\":[[0]]}|a list of a record and its days",
                "{\"part\":\"A\",\"in\":[0,1],\"groups\":[\"Jo Bloggs\"],\"on\":[]}|a group for each dimension",
                "{\"of\":\"child Jo Bloggs\",\"rows\":{}}|records before indicators",
                "Jo Bloggs|not JSON",
                "{\"name\":\"Jo Bloggs\"}|records, an indicator or one of its pieces",
            })
    void aFaultSaysItsLineAndShowsNothingOfIt(String line, String expected) {
        assertThatThrownBy(() -> read(HEAD + line))
                .isInstanceOf(EvidenceUnreadable.class)
                .hasMessageStartingWith("evidence.jsonl, line 4: ")
                .hasMessageContaining(expected)
                .message()
                .doesNotContain("Bloggs");
    }

    @Test
    void anotherVersionOfTheFormIsRefused() {
        assertThatThrownBy(() -> read("{\"evidence\":1,\"as_at\":\"2019-05-31\",\"calendar\":\"\"}"))
                .hasMessageContaining("version 2 of the form");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        assertThatThrownBy(() -> EvidenceFile.read(Path.of("no", "such", "evidence.jsonl")))
                .isInstanceOf(EvidenceUnreadable.class)
                .hasMessage("evidence.jsonl: there is no such file");
    }

    private static KeptEvidence read(String text) throws EvidenceUnreadable {
        return EvidenceDoor.read(ByteSource.wrap(text.getBytes(UTF_8)));
    }
}
