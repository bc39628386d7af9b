package org.safeguarding.indicators.io.synthetic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a folder as plain rows of text. */
final class Written {
    private final Path folder;

    Written(Path folder) {
        this.folder = folder;
    }

    /** One row: cells by column. */
    record Line(Map<String, String> cells) {
        String text(String column) {
            return cells.getOrDefault(column, "no column " + column);
        }

        boolean isBlank(String column) {
            return text(column).isEmpty();
        }

        LocalDate date(String column) {
            return LocalDate.parse(text(column));
        }

        /** The date, or the end of time where the cell is blank. */
        LocalDate end(String column) {
            return isBlank(column) ? LocalDate.MAX : date(column);
        }

        boolean holds(String start, String end, LocalDate day) {
            return !date(start).isAfter(day) && end(end).isAfter(day);
        }
    }

    List<Line> rows(String table) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            for (NamedCsvRecord row : reader) {
                lines.add(new Line(row.getFieldsAsMap()));
            }
        }
        return lines;
    }

    Map<String, Line> byId(String table, String id) throws IOException {
        Map<String, Line> byId = new LinkedHashMap<>();
        for (Line line : rows(table)) {
            byId.put(line.text(id), line);
        }
        return byId;
    }

    /** The rows of each value of a column, such as those of each child. */
    Map<String, List<Line>> by(String table, String column) throws IOException {
        Map<String, List<Line>> by = new LinkedHashMap<>();
        for (Line line : rows(table)) {
            by.computeIfAbsent(line.text(column), value -> new ArrayList<>()).add(line);
        }
        return by;
    }
}
