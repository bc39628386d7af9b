package org.safeguarding.indicators.io.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.Compressed;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.FieldSink;
import org.safeguarding.indicators.io.table.JsonFile;
import org.safeguarding.indicators.io.table.RecordSource;
import org.safeguarding.indicators.io.table.RecordSource.Step;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** Finds out how a file is written: by trying. UTF-8 is tried before windows-1252, which nearly anything could be. */
final class FileDescriber {
    private static final ImmutableList<Charset> CHARSETS =
            ImmutableList.of(UTF_8, Objects.requireNonNull(Keys.CHARSETS.get("windows-1252")));
    private static final int MOST_LINES_ABOVE = 10;
    private static final int MOST_COLUMNS = 1_000;

    private final KnownNames known;
    private final TableSchema anyTable;

    FileDescriber(KnownNames known) {
        this.known = known;
        anyTable = schema(known.all());
    }

    private static TableSchema schema(ImmutableSet<String> names) {
        return new TableSchema(
                "any",
                names.stream()
                        .map(name -> new Column(name, ColumnType.ID, false, false, ImmutableList.of()))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of(names.asList().get(0)));
    }

    /**
     * Describes a file.
     *
     * @throws TableUnreadable if it is neither CSV nor JSON of rows, with a message that begins with its name
     * @throws IOException if it cannot be read
     */
    DescribedFile describe(Path folder, String name) throws IOException, TableUnreadable {
        ByteSource bytes = FilePattern.bytes(name, Compressed.of(folder.resolve(name)));
        if (MappedTable.Format.of(name) != MappedTable.Format.CSV) {
            return json(name, JsonFile.of(name, bytes));
        }
        try {
            return csv(name, CsvFile.of(name, bytes), CHARSETS.get(0));
        } catch (TableUnreadable notUtf8) {
            try {
                return csv(name, CsvFile.of(name, bytes).in(CHARSETS.get(1)), CHARSETS.get(1));
            } catch (TableUnreadable neither) {
                throw notUtf8;
            }
        }
    }

    private DescribedFile csv(String name, CsvFile file, Charset charset) throws IOException, TableUnreadable {
        int row = headerRow(file);
        CsvFile below = file.headerOnLine(row);
        DescribedFile.Csv written = new DescribedFile.Csv(charset, below.separator(anyTable), row);
        try (RecordSource records = below.open(anyTable)) {
            return described(name, Optional.of(written), records);
        }
    }

    /** The line of the header, if one of the first lines is one as far as can be told, blank lines above it left out; else 1. */
    private int headerRow(CsvFile file) throws IOException, TableUnreadable {
        Optional<ImmutableList<String>> header = Optional.empty();
        for (int row = 1; row <= MOST_LINES_ABOVE; row++) {
            try (RecordSource records = file.headerOnLine(row).open(anyTable)) {
                if (header.isPresent() && !header.get().equals(records.header())) {
                    return row - 1;
                }
                if (known.isHeader(records.header())) {
                    header = Optional.of(records.header());
                }
            }
        }
        return header.isPresent() ? MOST_LINES_ABOVE : 1;
    }

    private DescribedFile json(String name, JsonFile file) throws IOException, TableUnreadable {
        ImmutableList<String> keys = file.keys(MOST_COLUMNS);
        if (keys.isEmpty()) {
            return new DescribedFile(name, Optional.empty(), keys, true, 0, 0, ImmutableList.of());
        }
        try (RecordSource records = file.open(schema(ImmutableSet.copyOf(keys)))) {
            return described(name, Optional.empty(), records);
        }
    }

    private DescribedFile described(String name, Optional<DescribedFile.Csv> csv, RecordSource records)
            throws IOException, TableUnreadable {
        ImmutableList<String> header = records.header();
        ImmutableList<ColumnShape> shapes = Stream.generate(ColumnShape::new)
                .limit(Math.min(header.size(), MOST_COLUMNS))
                .collect(ImmutableList.toImmutableList());
        Shapes sink = new Shapes(shapes);
        long rows = 0;
        long broken = 0;
        for (Step step = records.next(sink); step != Step.END; step = records.next(sink)) {
            rows++;
            broken += step == Step.BROKEN ? 1 : 0;
            sink.wasARow();
        }
        sink.begin();
        ImmutableList<String> first =
                IntStream.range(0, shapes.size()).mapToObj(header::get).collect(ImmutableList.toImmutableList());
        return new DescribedFile(name, csv, first, known.isHeader(first), rows, broken, shapes);
    }

    /** Adds each field to the shape of its column. A record that turns out to be a blank line was no row, and is taken back. */
    private static final class Shapes implements FieldSink {
        private final ImmutableList<ColumnShape> shapes;
        private boolean noRowYet;

        Shapes(ImmutableList<ColumnShape> shapes) {
            this.shapes = shapes;
        }

        void wasARow() {
            noRowYet = false;
        }

        @Override
        public void begin() {
            if (noRowYet && !shapes.isEmpty()) {
                shapes.get(0).takeBackBlank();
            }
            noRowYet = false;
        }

        @Override
        public void field(int index, char[] text, int from, int to) {
            if (index < shapes.size()) {
                shapes.get(index).add(text, from, to);
                noRowYet = true;
            }
        }

        @Override
        public void unreadable(int index, char[] text, int from, int to, String expected) {
            if (index < shapes.size()) {
                shapes.get(index).addNested();
                noRowYet = true;
            }
        }
    }
}
