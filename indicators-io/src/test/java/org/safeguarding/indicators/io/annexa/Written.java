package org.safeguarding.indicators.io.annexa;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of an extract of the dataset as plain rows of text. */
record Written(Path folder) {
    List<Map<String, String>> rows(String table) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            for (NamedCsvRecord row : reader) {
                rows.add(row.getFieldsAsMap());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    Map<String, Map<String, String>> by(String table, String column) {
        Map<String, Map<String, String>> by = new LinkedHashMap<>();
        rows(table).forEach(row -> by.put(row.getOrDefault(column, ""), row));
        return by;
    }
}
