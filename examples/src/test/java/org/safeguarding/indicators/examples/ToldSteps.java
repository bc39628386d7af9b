package org.safeguarding.indicators.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The steps from old figures to new ones, as {@code changes.csv} tells them.
 *
 * @param all the rows of the file, by the figure, such as {@code contacts 2019-05} or {@code contacts 2019-05 team Team A}
 */
record ToldSteps(ImmutableListMultimap<String, NamedCsvRecord> all) {
    /** Those that a run wrote. */
    static ToldSteps of(Path out) throws IOException {
        ImmutableListMultimap.Builder<String, NamedCsvRecord> steps = ImmutableListMultimap.builder();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(out.resolve("internal/changes.csv"))) {
            csv.forEach(row -> steps.put(
                    figure(
                            row.getField("indicator"),
                            row.getField("to_period"),
                            row.getField("breakdown"),
                            row.getField("group")),
                    row));
        }
        return new ToldSteps(steps.build());
    }

    static String figure(String indicator, String period, String breakdown, String group) {
        return indicator + " " + period + (breakdown.isEmpty() ? "" : " " + breakdown + " " + group);
    }

    /** The rows behind a figure, each with its cause, what it counted and what it counts. */
    ImmutableList<String> rows(String figure) {
        return all.get(figure).stream()
                .map(row -> row.getField("cause") + ": " + row.getField("row_key") + " " + row.getField("was") + " > "
                        + row.getField("is"))
                .collect(ImmutableList.toImmutableList());
    }
}
