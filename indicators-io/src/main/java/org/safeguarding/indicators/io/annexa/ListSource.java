package org.safeguarding.indicators.io.annexa;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.annexa.Codes.Kind;
import org.safeguarding.indicators.io.table.FieldSink;
import org.safeguarding.indicators.io.table.RecordSource;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.TableSource;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** A file or sheet read as a list: its columns under the names of the guidance, its cells as codes, and a number for each row. */
record ListSource(AnnexList list, ListFile from) implements TableSource {
    /** Where a list is: a file or a sheet. */
    interface ListFile {
        String file();

        RecordSource open() throws IOException, TableUnreadable;
    }

    @Override
    public String file() {
        return from.file();
    }

    @Override
    public RecordSource open(TableSchema schema) throws IOException, TableUnreadable {
        RecordSource records = from.open();
        ImmutableList<String> missing = list.missing(records.header()).asList();
        if (!missing.isEmpty()) {
            records.close();
            throw new TableUnreadable(file() + ": it looks like list " + list.number() + " of Annex A, but "
                    + (missing.size() == 1 ? "a column is missing: " : "columns are missing: ")
                    + String.join(", ", missing));
        }
        return new Records(list, records);
    }

    private static final class Records implements RecordSource {
        private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

        private final RecordSource records;
        private final ImmutableList<String> header;
        private final ImmutableList<String> inFile;
        private final List<Kind> kinds = new ArrayList<>();

        Records(AnnexList list, RecordSource records) {
            this.records = records;
            ImmutableList.Builder<String> names = ImmutableList.builder();
            for (String name : records.header()) {
                names.add(
                        list.column(name).map(column -> column.column().name()).orElse(name));
                kinds.add(list.column(name).map(ListColumn::kind).orElse(Kind.AS_IS));
            }
            header = names.add(AnnexList.ROW).build();
            inFile = ImmutableList.<String>builder()
                    .addAll(records.header().stream()
                            .map(name -> WHITE_SPACE.matcher(name).replaceAll(" "))
                            .toList())
                    .add(AnnexList.ROW)
                    .build();
        }

        @Override
        public ImmutableList<String> header() {
            return header;
        }

        @Override
        public String nameInFile(int field) {
            return inFile.get(field);
        }

        @Override
        public Step next(FieldSink fields) throws IOException, TableUnreadable {
            Step step = records.next(new Coded(fields, kinds));
            if (step == Step.WHOLE) {
                char[] row = Long.toString(records.position()).toCharArray();
                fields.field(header.size() - 1, row, 0, row.length);
            }
            return step;
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

    /** Hands cells on as codes. */
    private record Coded(FieldSink fields, List<Kind> kinds) implements FieldSink {
        @Override
        public void begin() {
            fields.begin();
        }

        @Override
        public void field(int index, char[] text, int from, int to) {
            @Nullable Kind kind = index < kinds.size() ? kinds.get(index) : null;
            if (kind == null || kind == Kind.AS_IS) {
                // A record with too many fields is broken; its last ones must not pass for the number of its row.
                if (kind != null) {
                    fields.field(index, text, from, to);
                }
                return;
            }
            char[] code =
                    Codes.of(kind, new String(text, from, to - from).strip()).toCharArray();
            fields.field(index, code, 0, code.length);
        }

        @Override
        public void unreadable(int index, char[] text, int from, int to, String expected) {
            fields.unreadable(index, text, from, to, expected);
        }
    }
}
