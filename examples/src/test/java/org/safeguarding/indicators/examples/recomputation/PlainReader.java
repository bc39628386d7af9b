package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.examples.recomputation.PlainCells.BadCell;
import org.safeguarding.indicators.examples.recomputation.PlainCells.Shape;
import org.safeguarding.indicators.examples.recomputation.PlainTable.Rejection;
import org.safeguarding.indicators.examples.recomputation.PlainTable.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the CSV tables of an extract's folder, one row after the other, as the page on the extract says; slowly, so
 * that it can be checked by reading.
 */
final class PlainReader {
    private PlainReader() {}

    static PlainExtract read(Path folder) throws IOException {
        ImmutableMap.Builder<String, PlainTable> tables = ImmutableMap.builder();
        for (PlainSchema schema : PlainSchema.ALL) {
            Path file = folder.resolve(schema.table() + ".csv");
            tables.put(
                    schema.table(),
                    Files.exists(file) ? read(schema, Files.readAllBytes(file)) : PlainTable.without(State.MISSING));
        }
        Path about = folder.resolve("extract.json");
        JsonNode json = JsonMapper.shared().readTree(Files.exists(about) ? Files.readString(about) : "{}");
        ImmutableMap.Builder<String, LocalDate> coversFrom = ImmutableMap.builder();
        json.path("covers")
                .properties()
                .forEach(entry -> text(entry.getValue().path("from"))
                        .ifPresent(from -> coversFrom.put(entry.getKey(), LocalDate.parse(from))));
        return new PlainExtract(
                tables.buildOrThrow(),
                text(json.path("as_at")).map(LocalDate::parse),
                text(json.path("area_code")),
                coversFrom.buildOrThrow());
    }

    /** One table from the bytes of its file. */
    static PlainTable read(PlainSchema schema, byte[] bytes) {
        Optional<String> text = PlainCsv.text(bytes);
        if (text.isEmpty()) {
            return PlainTable.without(State.UNREADABLE);
        }
        ImmutableList<PlainCsv.Line> lines = PlainCsv.lines(text.get());
        List<String> header = new ArrayList<>();
        if (!lines.isEmpty()) {
            lines.get(0).fields().forEach(field -> header.add(field.strip()));
        }
        for (PlainColumn column : schema.columns()) {
            if (column.required() && !header.contains(column.name())) {
                return PlainTable.without(State.UNREADABLE);
            }
        }
        return rows(schema, header, lines.subList(1, lines.size()));
    }

    private static PlainTable rows(PlainSchema schema, List<String> header, List<PlainCsv.Line> lines) {
        Map<String, Shape> shapes = new HashMap<>();
        for (PlainColumn column : schema.columns()) {
            shapes.put(column.name(), commonerShape(column, header, lines));
        }
        ImmutableList.Builder<PlainRow> accepted = ImmutableList.builder();
        ImmutableList.Builder<Rejection> rejected = ImmutableList.builder();
        Set<List<Object>> keys = new HashSet<>();
        for (PlainCsv.Line line : lines) {
            if (line.fields().size() != header.size()) {
                rejected.add(new Rejection(line.number(), "", "BAD_ROW"));
                continue;
            }
            Map<String, Object> cells = new HashMap<>();
            Optional<Rejection> rejection = Optional.empty();
            for (PlainColumn column : schema.columns()) {
                int at = header.indexOf(column.name());
                String cell = at < 0 ? "" : line.fields().get(at);
                Optional<String> code = Optional.empty();
                try {
                    Optional<?> value = PlainCells.value(column.type(), cell, shapes.get(column.name()));
                    if (value.isPresent()) {
                        cells.put(column.name(), value.get());
                    } else if (column.required()) {
                        code = Optional.of("MISSING_VALUE");
                    }
                } catch (BadCell bad) {
                    code = Optional.of(bad.code());
                }
                if (code.isPresent() && rejection.isEmpty()) {
                    rejection = Optional.of(new Rejection(line.number(), column.name(), code.get()));
                }
            }
            // Only rows that are otherwise sound are held against the ids of those accepted before.
            if (rejection.isEmpty() && !keys.add(key(schema, cells))) {
                rejection =
                        Optional.of(new Rejection(line.number(), schema.key().get(0), "DUPLICATE_ID"));
            }
            if (rejection.isPresent()) {
                rejected.add(rejection.get());
            } else {
                accepted.add(new PlainRow(line.number(), child(cells), ImmutableMap.copyOf(cells)));
            }
        }
        return new PlainTable(State.READ, accepted.build(), rejected.build());
    }

    private static String child(Map<String, Object> cells) {
        for (Map.Entry<String, Object> cell : cells.entrySet()) {
            if (cell.getKey().endsWith("person_id")) {
                return (String) cell.getValue();
            }
        }
        return "";
    }

    /** Numbers are compared as numbers: 0 and 0.0 are one age. */
    private static List<Object> key(PlainSchema schema, Map<String, Object> cells) {
        List<Object> key = new ArrayList<>();
        for (String column : schema.key()) {
            Object value = cells.getOrDefault(column, "");
            key.add(value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
        }
        return key;
    }

    private static Shape commonerShape(PlainColumn column, List<String> header, List<PlainCsv.Line> lines) {
        int at = header.indexOf(column.name());
        if (at < 0 || !column.type().isDated()) {
            return Shape.ISO;
        }
        int iso = 0;
        int slashed = 0;
        for (PlainCsv.Line line : lines) {
            if (line.fields().size() == header.size()) {
                Optional<Shape> shape = PlainCells.shape(line.fields().get(at));
                iso += shape.equals(Optional.of(Shape.ISO)) ? 1 : 0;
                slashed += shape.equals(Optional.of(Shape.SLASHED)) ? 1 : 0;
            }
        }
        return slashed > iso ? Shape.SLASHED : Shape.ISO;
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(
                        node.isValueNode() && !node.isNull() ? node.asString().strip() : "")
                .filter(text -> !text.isEmpty());
    }
}
