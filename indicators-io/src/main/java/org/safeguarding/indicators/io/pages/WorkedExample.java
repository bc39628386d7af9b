package org.safeguarding.indicators.io.pages;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Period;

/**
 * A worked example of an indicator: a small extract, a period, and what a person found by hand.
 *
 * @param indicator the id of the indicator
 * @param folder the extract
 * @param records what was read from it
 * @param asAt the as-at date
 * @param period the period
 * @param value the value with its working, found by hand
 * @param why why each counts as it does, in a sentence or two
 */
record WorkedExample(
        String indicator,
        Path folder,
        CouncilRecords records,
        LocalDate asAt,
        Period period,
        String value,
        String why) {
    /** The records of a table as they stand in its file, the header first; empty if it is not part of the example. */
    Optional<List<List<String>>> rows(String table) throws IOException {
        Path file = folder.resolve(table + ".csv");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return Optional.of(reader.stream().map(CsvRecord::getFields).toList());
        }
    }

    @Override
    public String toString() {
        return indicator;
    }
}
