package org.safeguarding.indicators.io.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.safeguarding.CouncilRecords;

/** A small extract with every table, and beside it the records made of it, as somebody would write them down by hand. */
class EveryTableTest {
    private final Extract extract;
    private final CouncilRecords records;

    EveryTableTest() throws ExtractUnusable, URISyntaxException {
        Path json = Path.of(Resources.getResource(EveryTableTest.class, "every/extract.json")
                .toURI());
        extract = ExtractReader.read(json.resolveSibling(""));
        records = Records.of(extract, Optional.empty());
    }

    @Test
    void theExtractHasEveryTableOfTheFormat() {
        assertThat(extract.tables().keySet())
                .containsExactlyElementsOf(
                        Schemas.all().stream().map(TableSchema::name).toList());
    }

    @Test
    void theRecordsAreThoseWrittenDownByHand() throws IOException {
        String expected = Resources.toString(Resources.getResource(EveryTableTest.class, "every/records.txt"), UTF_8);

        assertThat(Listing.of(records))
                .containsExactlyElementsOf(Splitter.on('\n').omitEmptyStrings().splitToList(expected));
    }

    @Test
    void everyTableSaysWhatThereIsOfIt() {
        List<String> names = Schemas.all().stream().map(TableSchema::name).toList();

        assertThat(records.tables().keySet()).containsExactlyElementsOf(names);
        assertThat(records.tables().values()).containsOnly(TableState.COMPLETE);
    }
}
