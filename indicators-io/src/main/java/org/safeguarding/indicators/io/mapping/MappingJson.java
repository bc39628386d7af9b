package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.extract.Coverage;
import org.safeguarding.indicators.io.json.JsonPart;
import org.safeguarding.indicators.io.json.JsonRefused;
import org.safeguarding.indicators.io.json.JsonText;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSchema;

/**
 * A mapping as one JSON file, whose schema is {@code mapping.schema.json} beside this class. An unknown key, table or
 * column, a repeated key, a required column that nothing is mapped to and a value of the wrong kind are refused, never ignored;
 * {@code unused_files} and {@code unused_columns} are lists for people, of what is left out on purpose.
 */
public final class MappingJson {
    static final ImmutableList<String> TABLE_NAMES =
            Schemas.all().stream().map(TableSchema::name).collect(ImmutableList.toImmutableList());

    private MappingJson() {}

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return the mapping
     * @throws MappingRefused if it cannot be read, is not JSON, or says something that is not allowed; the message begins with
     *     the file
     */
    public static Mapping read(Path file) throws MappingRefused {
        try {
            return mapping(JsonText.parse(JsonText.of(file)));
        } catch (JsonRefused e) {
            throw new MappingRefused(file + ": " + e.getMessage());
        }
    }

    /**
     * Reads a text.
     *
     * @param json the text of a mapping file
     * @return the mapping
     * @throws MappingRefused if it is not JSON, or says something that is not allowed
     */
    public static Mapping parse(String json) throws MappingRefused {
        try {
            return mapping(JsonText.parse(json));
        } catch (JsonRefused e) {
            throw new MappingRefused(String.valueOf(e.getMessage()));
        }
    }

    private static Mapping mapping(JsonPart file) throws JsonRefused {
        ImmutableMap<String, JsonPart> members = file.members(ImmutableList.of(Keys.TABLES), Keys.IN_FILE);
        @Nullable JsonPart schema = members.get(Keys.SCHEMA);
        if (schema != null) {
            schema.text("the address of a schema");
        }
        @Nullable JsonPart unused = members.get(Keys.UNUSED_FILES);
        if (unused != null) {
            remarks(unused);
        }
        @Nullable JsonPart asAt = members.get(Keys.AS_AT);
        @Nullable JsonPart area = members.get(Keys.AREA_CODE);
        @Nullable JsonPart covers = members.get(Keys.COVERS);
        return new Mapping(
                asAt == null ? Optional.empty() : Optional.of(asAt.date()),
                area == null
                        ? Optional.empty()
                        : Optional.of(area.text("the code of an area, as text").strip()),
                covers == null ? ImmutableMap.of() : covers(covers),
                tables(file.at(Keys.TABLES)));
    }

    /** What is written for people only must be what it looks like all the same. */
    static void remarks(JsonPart part) throws JsonRefused {
        for (JsonPart remark : part.elements("a list of texts")) {
            remark.text("a text");
        }
    }

    private static ImmutableMap<String, Coverage> covers(JsonPart part) throws JsonRefused {
        ImmutableMap.Builder<String, Coverage> covers = ImmutableMap.builder();
        for (Map.Entry<String, JsonPart> table : part.members(TABLE_NAMES).entrySet()) {
            ImmutableMap<String, JsonPart> days =
                    table.getValue().members(ImmutableList.of(Keys.FROM), ImmutableList.of(Keys.TO));
            LocalDate from = table.getValue().at(Keys.FROM).date();
            @Nullable JsonPart to = days.get(Keys.TO);
            if (to != null && to.date().isBefore(from)) {
                throw to.refused("a date that is not before " + from);
            }
            covers.put(table.getKey(), to == null ? Coverage.since(from) : Coverage.of(from, to.date()));
        }
        return covers.buildOrThrow();
    }

    private static ImmutableMap<String, MappedTable> tables(JsonPart part) throws JsonRefused {
        ImmutableMap<String, JsonPart> members = part.members(TABLE_NAMES);
        if (members.isEmpty()) {
            throw part.refused("at least one of the tables " + String.join(", ", TABLE_NAMES));
        }
        ImmutableMap.Builder<String, MappedTable> tables = ImmutableMap.builder();
        for (TableSchema schema : Schemas.all()) {
            @Nullable JsonPart table = members.get(schema.name());
            if (table != null) {
                tables.put(schema.name(), TableJson.read(schema, table));
            }
        }
        return tables.buildOrThrow();
    }
}
