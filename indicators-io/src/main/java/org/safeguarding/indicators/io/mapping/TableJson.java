package org.safeguarding.indicators.io.mapping;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.json.JsonPart;
import org.safeguarding.indicators.io.json.JsonRefused;
import org.safeguarding.indicators.io.mapping.MappedTable.Format;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.TableSchema;

/** Reads what a mapping says of one table. */
final class TableJson {
    static final ImmutableList<String> REQUIRED = ImmutableList.of(Keys.FILES, Keys.COLUMNS);
    static final ImmutableList<String> FORMATS = Arrays.stream(Format.values())
            .map(format -> Ascii.toLowerCase(format.name()))
            .collect(ImmutableList.toImmutableList());

    private TableJson() {}

    static MappedTable read(TableSchema schema, JsonPart part) throws JsonRefused {
        Optional<JsonPart> toDo = part.find(Keys.TO_DO);
        if (toDo.isPresent()) {
            throw toDo.get().refused("that what is listed here is mapped, and this key then taken away");
        }
        ImmutableMap<String, JsonPart> members = part.members(REQUIRED, Keys.IN_TABLE);
        @Nullable JsonPart unused = members.get(Keys.UNUSED_COLUMNS);
        if (unused != null) {
            MappingJson.remarks(unused);
        }
        ImmutableList<FilePattern> files = files(part.at(Keys.FILES));
        @Nullable JsonPart format = members.get(Keys.FORMAT);
        Optional<Format> said = format == null
                ? Optional.empty()
                : Optional.of(Format.valueOf(Ascii.toUpperCase(format.oneOf(FORMATS))));
        for (String key : ImmutableList.of(Keys.CHARSET, Keys.DELIMITER, Keys.HEADER_ROW)) {
            @Nullable JsonPart ofCsv = members.get(key);
            if (ofCsv != null && !isCsv(said, files)) {
                throw ofCsv.refused("nothing here, since it is for files of CSV only");
            }
        }
        @Nullable JsonPart charset = members.get(Keys.CHARSET);
        @Nullable JsonPart delimiter = members.get(Keys.DELIMITER);
        @Nullable JsonPart headerRow = members.get(Keys.HEADER_ROW);
        return new MappedTable(
                schema,
                files,
                said,
                charset == null ? StandardCharsets.UTF_8 : charset(charset),
                delimiter == null ? Optional.empty() : Optional.of(delimiter(delimiter)),
                headerRow == null ? 1 : headerRow.whole(1, Keys.MOST_HEADER_ROW),
                columns(schema, part.at(Keys.COLUMNS), ColumnJson.dates(members.get(Keys.DATE_FORMAT), true)));
    }

    private static boolean isCsv(Optional<Format> said, ImmutableList<FilePattern> files) {
        return said.isPresent()
                ? said.get() == Format.CSV
                : files.stream().anyMatch(file -> Format.of(file.text()) == Format.CSV);
    }

    private static ImmutableList<FilePattern> files(JsonPart part) throws JsonRefused {
        Set<FilePattern> files = new LinkedHashSet<>();
        for (JsonPart file : part.items()) {
            Optional<FilePattern> pattern = FilePattern.parse(file.text(FilePattern.ALLOWED));
            if (pattern.isEmpty()) {
                throw file.refused(FilePattern.ALLOWED);
            }
            if (!files.add(pattern.get())) {
                throw file.refused("each file once");
            }
        }
        return ImmutableList.copyOf(files);
    }

    private static Charset charset(JsonPart part) throws JsonRefused {
        return Objects.requireNonNull(Keys.CHARSETS.get(part.oneOf(Keys.CHARSETS.keySet())));
    }

    private static char delimiter(JsonPart part) throws JsonRefused {
        if (!part.node().isString() || !Keys.DELIMITERS.contains(part.node().stringValue())) {
            throw part.refused("one of , ; | ~ ^ : or a tab, which JSON writes \\t");
        }
        return part.node().stringValue().charAt(0);
    }

    private static ImmutableList<MappedColumn> columns(TableSchema schema, JsonPart part, Optional<DateForm> tableDates)
            throws JsonRefused {
        ImmutableMap<String, JsonPart> members =
                part.members(schema.columns().stream().map(Column::name).toList());
        ImmutableList.Builder<MappedColumn> columns = ImmutableList.builder();
        for (Column column : schema.columns()) {
            @Nullable JsonPart mapped = members.get(column.name());
            if (mapped != null) {
                columns.add(ColumnJson.read(column, mapped, tableDates));
            } else if (column.required()) {
                throw new JsonRefused(part.path() + ": expected something for the column " + column.name() + ", which "
                        + schema.name() + " cannot be without");
            }
        }
        return columns.build();
    }
}
