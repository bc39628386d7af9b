package org.safeguarding.indicators.io.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSchema;
import tools.jackson.databind.json.JsonMapper;

/** The tables of an extract in plain form, written out in other forms. */
final class OneCouncil {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path plain;

    OneCouncil(Path plain) {
        this.plain = plain;
    }

    /** The tables that are there, and the rest of the folder. */
    private List<Path> files() {
        try (Stream<Path> files = Files.list(plain)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table(Path file) {
        return String.valueOf(file.getFileName()).replace(".csv", "");
    }

    private static boolean isTable(Path file) {
        return Schemas.all().stream().map(TableSchema::name).anyMatch(table(file)::equals);
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            reader.forEach(row -> rows.add(row.getFieldsAsMap()));
        }
        return rows;
    }

    /** As arrays of objects; what is blank is left out, and cells of JSON are objects. */
    void asJson(Path folder) throws IOException {
        for (Path file : files()) {
            if (isTable(file)) {
                Files.writeString(
                        folder.resolve(table(file) + ".json"), "[" + String.join(",\n", objects(file)) + "]", UTF_8);
            } else {
                Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    /** As lines of JSON in gzip. */
    void asLinesInGzip(Path folder) throws IOException {
        for (Path file : files()) {
            if (isTable(file)) {
                try (OutputStream out =
                        new GZIPOutputStream(Files.newOutputStream(folder.resolve(table(file) + ".jsonl.gz")))) {
                    out.write(String.join("\n", objects(file)).getBytes(UTF_8));
                }
            } else {
                Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    /** The plain files in a folder of a zip. */
    void asZip(Path zip) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path file : files()) {
                out.putNextEntry(new ZipEntry("export/" + file.getFileName()));
                out.write(Files.readAllBytes(file));
                out.closeEntry();
            }
        }
    }

    private static List<String> objects(Path file) throws IOException {
        TableSchema schema = Schemas.of(table(file));
        List<String> objects = new ArrayList<>();
        for (Map<String, String> row : rows(file)) {
            Map<String, Object> object = new LinkedHashMap<>();
            row.forEach((name, cell) -> {
                boolean isJson = schema.columns().stream()
                        .anyMatch(column -> column.name().equals(name) && column.type() == ColumnType.JSON_FLAGS);
                // A column that is blank throughout would be missing, so the first object has every key.
                if (objects.isEmpty() && cell.isEmpty()) {
                    object.put(name, null);
                } else if (!cell.isEmpty()) {
                    object.put(name, isJson ? JSON.readTree(cell) : cell);
                }
            });
            objects.add(JSON.writeValueAsString(object));
        }
        return objects;
    }

    /**
     * As a council's own files, with names of its own, semicolons, days first with letters for months, and codes for flags; and the
     * mapping that leads them back.
     */
    String asOwnFiles(Path folder, Charset charset) throws IOException {
        Map<String, Object> tables = new LinkedHashMap<>();
        for (Path file : files()) {
            if (isTable(file)) {
                TableSchema schema = Schemas.of(table(file));
                List<String> names = names(file);
                List<String> lines = new ArrayList<>(List.of("Export of the council", ""));
                lines.add(String.join(";", names.stream().map(OneCouncil::own).toList()));
                for (Map<String, String> row : rows(file)) {
                    lines.add(String.join(
                            ";",
                            row.entrySet().stream()
                                    .map(cell -> own(schema, cell.getKey(), cell.getValue()))
                                    .toList()));
                }
                Files.write(folder.resolve("Own " + table(file) + ".txt"), lines, charset);
                tables.put(table(file), mapping(schema, names, charset));
            }
        }
        Map<String, Object> mapping = new LinkedHashMap<>();
        Map<?, ?> described = JSON.readValue(Files.readString(plain.resolve("extract.json")), Map.class);
        for (String key : List.of("as_at", "area_code", "covers")) {
            if (described.containsKey(key)) {
                mapping.put(key, described.get(key));
            }
        }
        mapping.put("tables", tables);
        return JSON.writeValueAsString(mapping);
    }

    private static List<String> names(Path file) throws IOException {
        return List.of(Files.readAllLines(file, UTF_8).get(0).split(",", -1));
    }

    private static Map<String, Object> mapping(TableSchema schema, List<String> names, Charset charset) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (Column column : schema.columns()) {
            if (names.contains(column.name())) {
                Map<String, Object> from = new LinkedHashMap<>(Map.of("from", own(column.name())));
                if (column.type() == ColumnType.DATE) {
                    from.put("date_format", "d MMM yyyy");
                }
                if (column.type() == ColumnType.FLAG) {
                    from.put("codes", Map.of("Ja!", "Y", "Nein!", "N"));
                    from.put("else", "reject");
                }
                columns.put(column.name(), from);
            }
        }
        Map<String, Object> mapping = new LinkedHashMap<>();
        mapping.put("files", List.of("Own " + schema.name() + ".txt"));
        mapping.put("format", "csv");
        mapping.put("charset", charset.name());
        mapping.put("delimiter", ";");
        mapping.put("header_row", 3);
        mapping.put("columns", columns);
        return mapping;
    }

    private static String own(String name) {
        return "Column of " + name.replace('_', ' ');
    }

    private static String own(TableSchema schema, String name, String cell) {
        ColumnType type = schema.columns().stream()
                .filter(column -> column.name().equals(name))
                .map(Column::type)
                .findFirst()
                .orElse(ColumnType.TEXT);
        String own = cell;
        if (type == ColumnType.DATE && !cell.isEmpty()) {
            String month = "JanFebMarAprMayJunJulAugSepOctNovDec"
                    .substring(3 * Integer.parseInt(cell.substring(5, 7)) - 3)
                    .substring(0, 3);
            own = Integer.parseInt(cell.substring(8)) + " " + month + " " + cell.substring(0, 4);
        } else if (type == ColumnType.FLAG) {
            own = switch (cell) {
                case "Y" -> "Ja!";
                case "N" -> "Nein!";
                default -> cell;
            };
        }
        return own.indexOf(';') < 0 && own.indexOf('"') < 0 ? own : '"' + own.replace("\"", "\"\"") + '"';
    }
}
