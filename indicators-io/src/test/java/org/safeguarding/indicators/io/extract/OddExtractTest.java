package org.safeguarding.indicators.io.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;

/** A small extract full of what goes wrong, with what becomes of each row worked out by hand beside it. */
class OddExtractTest {
    private final Extract extract;

    OddExtractTest() throws ExtractUnusable, URISyntaxException {
        Path json = Path.of(
                Resources.getResource(OddExtractTest.class, "odd/extract.json").toURI());
        extract = ExtractReader.read(json.resolveSibling(""));
    }

    @Test
    void theIssuesAreThoseWorkedOutByHand() throws IOException {
        assertThat(extract.issues())
                .extracting(issue -> String.join(
                        "|",
                        issue.code().name(),
                        issue.file(),
                        Long.toString(issue.line()),
                        issue.column(),
                        issue.value()))
                .containsExactlyInAnyOrderElementsOf(expected("odd/issues.txt"));
    }

    @Test
    void theAcceptedRowsAreThoseWorkedOutByHand() throws IOException {
        List<String> accepted = new ArrayList<>();
        for (Table table : extract.tables().values()) {
            Texts ids = table.texts(
                    table.name().equals("local_workforce")
                            ? "service"
                            : table.schema().key().get(0));
            for (int row = 0; row < table.size(); row++) {
                accepted.add(table.name() + "|" + table.line(row) + "|" + ids.text(row));
            }
        }
        assertThat(accepted).containsExactlyElementsOf(expected("odd/accepted.txt"));
    }

    private static List<String> expected(String file) throws IOException {
        List<String> lines = Splitter.on('\n')
                .omitEmptyStrings()
                .splitToList(Resources.toString(Resources.getResource(OddExtractTest.class, file), UTF_8));
        return lines.subList(1, lines.size());
    }
}
