package org.safeguarding.indicators.io.payload;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.io.table.FieldSink;
import org.safeguarding.indicators.io.table.RecordSource;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.TableSource;

/** The live rows of a part as a table, or the conferences that enquiries carry. */
final class PartTable implements TableSource {
    private final PayloadRows rows;
    private final PartRows own;
    private final ImmutableList<String> files;
    private final String file;
    private final boolean conferences;

    PartTable(PayloadRows rows, Part part, ImmutableList<String> files, String file, boolean conferences) {
        this.rows = rows;
        own = rows.of(part);
        this.files = files;
        this.file = file;
        this.conferences = conferences;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public RecordSource open(TableSchema schema) {
        return conferences ? new Conferences() : new Parts();
    }

    /** What the two kinds of rows share. */
    private abstract class Records implements RecordSource {
        private int row = PartRows.NOWHERE;

        @Override
        public final Step next(FieldSink fields) {
            do {
                row++;
                if (row == own.size()) {
                    return Step.END;
                }
            } while (!rows.isLive(own.part, row) || !isOne(row));
            fields.begin();
            if (!fault().isEmpty()) {
                return Step.BROKEN;
            }
            fields(row, fields);
            return Step.WHOLE;
        }

        abstract boolean isOne(int candidate);

        abstract void fields(int of, FieldSink sink);

        final int child(int of) {
            int parent = own.parent(of);
            return own.part == Part.CHILD || parent == PartRows.NOWHERE
                    ? Words.BLANK
                    : own.part == Part.EPISODE
                            ? rows.of(Part.CHILD).id(parent)
                            : rows.of(Part.CHILD).id(rows.of(Part.EPISODE).parent(parent));
        }

        final int episode(int of) {
            return rows.of(Part.EPISODE).id(own.parent(of));
        }

        final void field(FieldSink sink, int index, int number) {
            char[] text = rows.words.text(number).toCharArray();
            if (Words.isUnreadable(number)) {
                sink.unreadable(index, text, 0, text.length, Words.expected(number));
            } else {
                sink.field(index, text, 0, text.length);
            }
        }

        final void field(FieldSink sink, int index, String text) {
            sink.field(index, text.toCharArray(), 0, text.length());
        }

        @Override
        public final String file() {
            return files.get(own.file(row));
        }

        @Override
        public final long position() {
            return own.child(row);
        }

        @Override
        public final String fault() {
            return own.fault(row).message;
        }

        @Override
        public void close() {}
    }

    /** A row for each part. */
    private final class Parts extends Records {
        private final int ids = own.part.idColumns.size();
        /** The date of a conference goes into a table of its own. */
        private final int values = own.part == Part.ENQUIRY ? Part.CONFERENCE_DATE : own.part.valueKeys.size();

        private int worker;
        private int lastEpisode = PartRows.NOWHERE;

        @Override
        public ImmutableList<String> header() {
            return ImmutableList.<String>builder()
                    .addAll(own.part.idColumns)
                    .addAll(own.part.valueColumns.subList(0, values))
                    .build();
        }

        @Override
        public String nameInFile(int field) {
            return switch (field - ids + 1) {
                case 1, 2, 3, 4, 5, 6, 7, 8 -> own.part.valueKeys.get(field - ids);
                default ->
                    field == 0 && own.part != Part.WORKER
                            ? own.part.id
                            : field == 1 ? Part.CHILD.id : field == 2 ? Part.EPISODE.id : header().get(field);
            };
        }

        @Override
        boolean isOne(int candidate) {
            return true;
        }

        @Override
        void fields(int of, FieldSink sink) {
            if (own.part == Part.WORKER) {
                worker = own.parent(of) == lastEpisode ? worker + 1 : 1;
                lastEpisode = own.parent(of);
                field(sink, 0, rows.words.text(child(of)) + "/" + rows.words.text(episode(of)) + "/" + worker);
            } else {
                field(sink, 0, own.id(of));
            }
            if (ids > 1) {
                field(sink, 1, child(of));
            }
            if (ids > 2) {
                field(sink, 2, episode(of));
            }
            for (int i = 0; i < values; i++) {
                field(sink, ids + i, own.value(of, i));
            }
        }
    }

    /** A row for each enquiry that has the date of a conference, under the enquiry's id. */
    private final class Conferences extends Records {
        private static final ImmutableList<String> HEADER = ImmutableList.of(
                "icpc_icpc_id", "icpc_person_id", "icpc_s47_enquiry_id", "icpc_icpc_transfer_in", "icpc_icpc_date");

        @Override
        public ImmutableList<String> header() {
            return HEADER;
        }

        @Override
        public String nameInFile(int field) {
            return switch (field) {
                case 1 -> Part.CHILD.id;
                case 3 -> HEADER.get(field);
                case 4 -> own.part.valueKeys.get(Part.CONFERENCE_DATE);
                default -> own.part.id;
            };
        }

        @Override
        boolean isOne(int candidate) {
            return own.fault(candidate) == Sent.Fault.NONE && own.value(candidate, Part.CONFERENCE_DATE) != Words.BLANK;
        }

        @Override
        void fields(int of, FieldSink sink) {
            field(sink, 0, own.id(of));
            field(sink, 1, child(of));
            field(sink, 2, own.id(of));
            // Only conferences that follow an enquiry are carried.
            field(sink, 3, "N");
            field(sink, 4, own.value(of, Part.CONFERENCE_DATE));
        }
    }
}
