package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.nio.charset.Charset;
import java.util.Optional;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.JsonFile;
import org.safeguarding.indicators.io.table.TableSchema;

/**
 * A table and what it is read from.
 *
 * @param schema the table
 * @param files the files it is in, by name or by pattern, in the order in which they are read
 * @param format the format of all of them; empty where the ending of each says it
 * @param charset the character set of CSV
 * @param delimiter what the fields of CSV are separated by; empty where the header tells
 * @param headerRow the line of the header of CSV, from 1
 * @param columns the columns that are mapped, in the order of the table
 */
record MappedTable(
        TableSchema schema,
        ImmutableList<FilePattern> files,
        Optional<Format> format,
        Charset charset,
        Optional<Character> delimiter,
        int headerRow,
        ImmutableList<MappedColumn> columns) {
    /** What a file is. */
    enum Format {
        CSV,
        /** An array of objects. */
        JSON,
        /** An object on each line. */
        JSONL;

        /** What a file of this name is, an ending of compressed files taken off. */
        static Format of(String file) {
            String name = FilePattern.withoutCompression(file);
            return name.endsWith(".json") ? JSON : name.endsWith(".jsonl") ? JSONL : CSV;
        }
    }

    /** The file as CSV. */
    CsvFile csv(String name, ByteSource bytes) {
        CsvFile file =
                CsvFile.of(name, FilePattern.bytes(name, bytes)).in(charset).headerOnLine(headerRow);
        return delimiter.isPresent() ? file.separatedBy(delimiter.get()) : file;
    }

    /** The file as JSON. */
    JsonFile json(String name, ByteSource bytes) {
        return JsonFile.of(name, FilePattern.bytes(name, bytes));
    }

    boolean isCsv(String name) {
        return format.orElseGet(() -> Format.of(name)) == Format.CSV;
    }

    /** The columns that the files may have, as a table of their own, which helps to tell how fields are separated. */
    TableSchema sources() {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        for (MappedColumn column : columns) {
            if (column.origin() instanceof MappedColumn.From from) {
                names.addAll(from.names());
            } else if (column.origin() instanceof MappedColumn.Composed composed) {
                names.addAll(composed.template().columns());
            }
        }
        return schemaOf(names.build(), ImmutableSet.of());
    }

    /** Columns of a file as a table; one column at least may be part of its primary id, which is of no account here. */
    TableSchema schemaOf(ImmutableSet<String> names, ImmutableSet<String> ofJson) {
        ImmutableList.Builder<Column> all = ImmutableList.builder();
        Optional<String> id = Optional.empty();
        for (String name : names) {
            boolean json = ofJson.contains(name);
            all.add(new Column(
                    name,
                    json ? ColumnType.JSON_FLAGS : ColumnType.ID,
                    false,
                    false,
                    json ? ImmutableList.of("any") : ImmutableList.of()));
            id = json || id.isPresent() ? id : Optional.of(name);
        }
        if (id.isEmpty()) {
            id = Optional.of(schema.name());
            all.add(new Column(schema.name(), ColumnType.ID, false, false, ImmutableList.of()));
        }
        return new TableSchema(schema.name(), all.build(), ImmutableList.of(id.get()));
    }
}
