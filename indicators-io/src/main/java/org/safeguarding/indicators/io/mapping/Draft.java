package org.safeguarding.indicators.io.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.json.Pretty;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A first mapping, for somebody to go on with. What it lacks is listed under a key that no reader lets pass. */
final class Draft {
    private final KnownNames known;
    private final Map<String, ObjectNode> tables = new LinkedHashMap<>();
    private final List<String> unused = new ArrayList<>();

    Draft(KnownNames known) {
        this.known = known;
    }

    /** Adds a file; what is to be said of it beside its description. */
    String add(DescribedFile file) {
        Optional<TableGuess> guess = TableGuess.of(file, known);
        if (guess.isEmpty()) {
            unused.add(file.name());
            return "  no table that it may be\n";
        }
        String table = guess.get().schema().name();
        ObjectNode node = node(file, guess.get());
        @Nullable ObjectNode before = tables.putIfAbsent(table, node);
        if (before == null) {
            return "  may be " + table + "\n";
        }
        // One table of several files, if they are alike.
        ArrayNode files = (ArrayNode) before.get(Keys.FILES);
        node.set(Keys.FILES, files.deepCopy());
        if (node.equals(before)) {
            files.add(file.name());
            return "  may be " + table + " too, like a file before it\n";
        }
        unused.add(file.name());
        return "  may be " + table + " too, but is not like the file before it, and so not in the mapping\n";
    }

    /** Adds a file that nothing is known of. */
    void addUnused(String file) {
        unused.add(file);
    }

    private static ObjectNode node(DescribedFile file, TableGuess guess) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.putArray(Keys.FILES).add(file.name());
        file.csv().ifPresent(csv -> {
            node.put(Keys.CHARSET, csv.charset().name());
            node.put(Keys.DELIMITER, Character.toString(csv.delimiter()));
            if (csv.headerRow() != 1) {
                node.put(Keys.HEADER_ROW, csv.headerRow());
            }
        });
        if (!guess.missing().isEmpty()) {
            ArrayNode toDo = node.putArray(Keys.TO_DO);
            guess.missing().forEach(column -> toDo.add("find something for " + column + ", which is required"));
        }
        ObjectNode columns = node.putObject(Keys.COLUMNS);
        for (Column column : guess.schema().columns()) {
            @Nullable Integer field = guess.fields().get(column.name());
            if (field != null) {
                String name = file.header().get(field);
                Optional<String> form = column.type() == ColumnType.DATE || column.type() == ColumnType.DATE_TIME
                        ? file.shapes().get(field).formToSay()
                        : Optional.empty();
                form.ifPresentOrElse(
                        said -> columns.putObject(column.name())
                                .put(Keys.FROM, name)
                                .put(Keys.DATE_FORMAT, said),
                        () -> columns.put(column.name(), name));
            } else if (guess.schema().key().contains(column.name())) {
                guess.id().ifPresent(id -> columns.putObject(column.name()).put(Keys.COMPOSE, id));
            }
        }
        List<String> others = new ArrayList<>();
        for (int i = 0; i < file.header().size(); i++) {
            if (!guess.fields().containsValue(i) && !file.header().get(i).isBlank()) {
                others.add(file.header().get(i));
            }
        }
        if (!others.isEmpty()) {
            ArrayNode list = node.putArray(Keys.UNUSED_COLUMNS);
            others.forEach(list::add);
        }
        return node;
    }

    /** The text of the mapping. */
    String text() {
        ObjectNode file = JsonMapper.shared().createObjectNode();
        ObjectNode all = file.putObject(Keys.TABLES);
        MappingJson.TABLE_NAMES.stream().filter(tables::containsKey).forEach(name -> all.set(name, tables.get(name)));
        if (!unused.isEmpty()) {
            ArrayNode list = file.putArray(Keys.UNUSED_FILES);
            unused.forEach(list::add);
        }
        return Pretty.print(file);
    }
}
