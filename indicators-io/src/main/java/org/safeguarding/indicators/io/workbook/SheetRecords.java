package org.safeguarding.indicators.io.workbook;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.safeguarding.indicators.io.table.FieldSink;
import org.safeguarding.indicators.io.table.RecordSource;

/** The rows of a sheet under its header. */
final class SheetRecords implements RecordSource {
    private static final int LAST_HEADER_ROW = 10;

    private final String file;
    private final SheetRows rows;
    private final SheetRow row = new SheetRow();
    private final ImmutableList<String> header;

    private SheetRecords(String file, SheetRows rows, ImmutableList<String> header) {
        this.file = file;
        this.rows = rows;
        this.header = header;
    }

    /** Goes to the row below the header. */
    static SheetRecords of(String file, SheetRows rows, Header header) throws IOException {
        SheetRow row = new SheetRow();
        for (int place = 0; place < header.place() && rows.next(row); place++) {
            // What stands above the header is no record.
        }
        return new SheetRecords(file, rows, header.names());
    }

    /**
     * The header of a sheet.
     *
     * @param place its place among the rows that are there, from 1; 0 if there is none
     * @param names its names, trimmed
     */
    record Header(int place, ImmutableList<String> names) {}

    /** The row among the first ten whose cells have most of the names wanted; of several the first; if none has, the first row. */
    static Header header(SheetRows rows, ToIntFunction<List<String>> wanted) throws IOException {
        Header best = new Header(0, ImmutableList.of());
        int most = -1;
        SheetRow row = new SheetRow();
        for (int place = 1; rows.next(row) && row.number() <= LAST_HEADER_ROW && place <= LAST_HEADER_ROW; place++) {
            if (!row.isBlank()) {
                List<String> names = names(row);
                int found = wanted.applyAsInt(names);
                if (found > most) {
                    most = found;
                    best = new Header(place, ImmutableList.copyOf(names));
                }
            }
        }
        return best;
    }

    private static List<String> names(SheetRow row) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < row.width(); column++) {
            names.add(row.isReadable(column) ? row.cell(column).strip() : "");
        }
        return names;
    }

    @Override
    public ImmutableList<String> header() {
        return header;
    }

    @Override
    public Step next(FieldSink fields) throws IOException {
        do {
            if (!rows.next(row)) {
                return Step.END;
            }
        } while (row.isBlank());
        fields.begin();
        for (int column = 0; column < header.size(); column++) {
            char[] cell = row.cell(column).toCharArray();
            if (row.isReadable(column)) {
                fields.field(column, cell, 0, cell.length);
            } else {
                fields.unreadable(
                        column,
                        cell,
                        0,
                        cell.length,
                        "expected a value, but the cell holds an error or cannot be read");
            }
        }
        return Step.WHOLE;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public long position() {
        return row.number();
    }

    @Override
    public String fault() {
        return "";
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
