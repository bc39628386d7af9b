package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.safeguarding.indicators.io.table.FieldSink;
import org.safeguarding.indicators.io.table.RecordSource;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** The records of the files of a table, as its columns have them. */
final class MappedRecords implements RecordSource {
    private final MappedSource source;
    private final ImmutableList<MappedColumn> columns;
    private final ImmutableList<String> header;
    private final ImmutableList<String> inFile;
    private final MappedFields fields;
    private RecordSource records;
    private int number;

    MappedRecords(MappedSource source, MappedSource.Opened first) {
        this.source = source;
        records = first.records();
        columns = first.layout().present();
        header = columns.stream().map(column -> column.target().name()).collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (int i = 0; i < header.size(); i++) {
            int field = first.layout().fields().get(i);
            names.add(field < 0 ? header.get(i) : records.nameInFile(field));
        }
        inFile = names.build();
        fields = new MappedFields(columns, NOWHERE);
        fields.read(first.layout());
    }

    private static final FieldSink NOWHERE = new FieldSink() {
        @Override
        public void begin() {}

        @Override
        public void field(int index, char[] text, int from, int to) {}

        @Override
        public void unreadable(int index, char[] text, int from, int to, String expected) {}
    };

    @Override
    public ImmutableList<String> header() {
        return header;
    }

    @Override
    public String nameInFile(int field) {
        return inFile.get(field);
    }

    @Override
    public Step next(FieldSink sink) throws IOException, TableUnreadable {
        fields.into(sink);
        Step step;
        try {
            step = records.next(fields);
            while (step == Step.END && number + 1 < source.size()) {
                openNext();
                step = records.next(fields);
            }
        } catch (ZipException | EOFException e) {
            if (source.size() == 1) {
                throw e;
            }
            // Whoever reads this knows of all files together only.
            throw new TableUnreadable(
                    source.file(number) + ": it is not compressed as its name says, or damaged, or cut short");
        }
        if (step == Step.WHOLE) {
            fields.finish();
        }
        return step;
    }

    private void openNext() throws IOException, TableUnreadable {
        records.close();
        number++;
        MappedSource.Opened next = source.open(number);
        records = next.records();
        ImmutableList<MappedColumn> own = next.layout().present();
        if (!own.equals(columns)) {
            MappedColumn other = columns.stream()
                    .filter(column -> !own.contains(column))
                    .findFirst()
                    .orElseGet(() -> own.stream()
                            .filter(column -> !columns.contains(column))
                            .findFirst()
                            .orElseThrow());
            throw new TableUnreadable(records.file() + ": it and the files before it do not have the same columns: "
                    + other.target().name() + " is in one of them only");
        }
        fields.read(next.layout());
    }

    @Override
    public String file() {
        return records.file();
    }

    @Override
    public long position() {
        return records.position();
    }

    @Override
    public String fault() {
        return records.fault();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
