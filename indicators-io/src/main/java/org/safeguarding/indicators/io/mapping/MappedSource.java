package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.util.function.Function;
import org.safeguarding.indicators.io.table.JsonFile;
import org.safeguarding.indicators.io.table.RecordSource;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.TableSource;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** A table in the files that a mapping takes it from, one after the other. */
final class MappedSource implements TableSource {
    /** As many keys as are looked at in a file of JSON. */
    private static final int MOST_KEYS = 10_000;

    private final MappedTable table;
    private final Function<String, ByteSource> bytes;
    private final ImmutableList<String> files;

    /** The files are named as they stand in the folder; there is at least one. */
    MappedSource(MappedTable table, Function<String, ByteSource> bytes, ImmutableList<String> files) {
        this.table = table;
        this.bytes = bytes;
        this.files = files;
    }

    /** A file, open, and which of its fields are which columns. */
    record Opened(RecordSource records, Layout layout) {}

    @Override
    public String file() {
        return files.size() == 1 ? files.get(0) : files.get(0) + " and " + (files.size() - 1) + " more";
    }

    String file(int number) {
        return files.get(number);
    }

    int size() {
        return files.size();
    }

    @Override
    public RecordSource open(TableSchema schema) throws IOException, TableUnreadable {
        return new MappedRecords(this, open(0));
    }

    Opened open(int number) throws IOException, TableUnreadable {
        String name = files.get(number);
        ByteSource file = bytes.apply(name);
        RecordSource records =
                table.isCsv(name) ? table.csv(name, file).open(table.sources()) : json(name, table.json(name, file));
        try {
            return new Opened(records, Layout.of(name, table, records.header()));
        } catch (TableUnreadable | RuntimeException e) {
            records.close();
            throw e;
        }
    }

    /** JSON hands on the keys that it is asked for by name, so that these are looked up first. */
    private RecordSource json(String name, JsonFile file) throws IOException, TableUnreadable {
        ImmutableList<String> keys = file.keys(MOST_KEYS);
        if (keys.isEmpty()) {
            return file.open(table.sources());
        }
        Layout layout = Layout.of(name, table, keys);
        ImmutableSet.Builder<String> wanted = ImmutableSet.builder();
        for (int i = 0; i < keys.size(); i++) {
            if (layout.targetsOf()[i].length > 0 || layout.partsOf()[i].length > 0) {
                wanted.add(keys.get(i));
            }
        }
        return file.open(table.schemaOf(wanted.build(), layout.ofJson()));
    }
}
