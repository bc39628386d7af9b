package org.safeguarding.indicators.io.pages;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.extract.Records;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Period;

/**
 * The worked examples: folders that each hold a small extract, and beside its tables {@code examples.csv} with the columns
 * {@code indicator, period, value, why}, a line an indicator.
 */
final class WorkedExamples {
    private static final String FILE = "examples.csv";

    private WorkedExamples() {}

    static ImmutableMap<String, WorkedExample> read(Path worked) throws IOException, ExtractUnusable {
        ImmutableMap.Builder<String, WorkedExample> examples = ImmutableMap.builder();
        try (Stream<Path> folders = Files.list(worked)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                family(folder, examples);
            }
        }
        return examples.buildOrThrow();
    }

    private static void family(Path folder, ImmutableMap.Builder<String, WorkedExample> into)
            throws IOException, ExtractUnusable {
        Extract extract = ExtractReader.read(folder);
        LocalDate asAt = extract.asAt()
                .orElseThrow(() -> new ExtractUnusable(folder + ": expected as_at in extract.json, got none"));
        if (extract.rejected() > 0) {
            throw new ExtractUnusable(folder + ": expected rows that can be read, got "
                    + extract.issues().get(0).message());
        }
        CouncilRecords records = Records.of(extract, Optional.empty());
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(folder.resolve(FILE))) {
            List<NamedCsvRecord> all = lines.stream().toList();
            for (NamedCsvRecord line : all) {
                String id = line.getField("indicator");
                into.put(
                        id,
                        new WorkedExample(
                                id,
                                folder,
                                records,
                                asAt,
                                Period.parse(line.getField("period")),
                                line.getField("value"),
                                line.getField("why")));
            }
        }
    }
}
