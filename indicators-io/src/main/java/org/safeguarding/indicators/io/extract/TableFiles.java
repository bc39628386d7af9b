package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.table.Compressed;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.JsonFile;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSource;

/** The files in which a folder may hold a table, by their endings; of several the first of this order is read. */
final class TableFiles {
    private static final ImmutableMap<String, BiFunction<String, ByteSource, TableSource>> ENDINGS =
            ImmutableMap.<String, BiFunction<String, ByteSource, TableSource>>builder()
                    .put(".csv", CsvFile::of)
                    .put(".csv.gz", (file, bytes) -> CsvFile.of(file, Compressed.gzip(bytes)))
                    .put(".json", JsonFile::of)
                    .put(".json.gz", (file, bytes) -> JsonFile.of(file, Compressed.gzip(bytes)))
                    .put(".jsonl", JsonFile::of)
                    .put(".jsonl.gz", (file, bytes) -> JsonFile.of(file, Compressed.gzip(bytes)))
                    .put(".csv.zip", (file, bytes) -> CsvFile.of(file, Compressed.onlyFileOfZip(bytes)))
                    .put(".json.zip", (file, bytes) -> JsonFile.of(file, Compressed.onlyFileOfZip(bytes)))
                    .put(".jsonl.zip", (file, bytes) -> JsonFile.of(file, Compressed.onlyFileOfZip(bytes)))
                    .buildOrThrow();

    private static final ImmutableSet<String> NAMES = Schemas.all().stream()
            .flatMap(schema -> ENDINGS.keySet().stream().map(ending -> schema.name() + ending))
            .collect(ImmutableSet.toImmutableSet());

    private TableFiles() {}

    /** Whether a file is one in which some table may be, by its name. */
    static boolean isTable(Path file) {
        @Nullable Path name = file.getFileName();
        return name != null && NAMES.contains(name.toString());
    }

    /** The names of the files that are there for a table, the one to be read first. */
    static ImmutableList<String> of(Path folder, String table) {
        return ENDINGS.keySet().stream()
                .map(ending -> table + ending)
                .filter(name -> Files.exists(folder.resolve(name)))
                .collect(ImmutableList.toImmutableList());
    }

    /** A file of a table as a source. */
    static TableSource source(Path folder, String table, String file) {
        BiFunction<String, ByteSource, TableSource> format = ENDINGS.get(file.substring(table.length()));
        if (format == null) {
            throw new IllegalArgumentException("Expected a file of " + table + ", but was " + file);
        }
        return format.apply(file, Compressed.of(folder.resolve(file)));
    }
}
