package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.table.RowFaults.RowFault;

/**
 * The rows of a table while its file is read: every whole record has a slot in each column, the faulty ones too, since their
 * dates vote on the shape of the column and only the end decides which rows are accepted.
 */
final class RowBuilder implements FieldSink {
    private static final int FIRST_CAPACITY = 256;
    private static final int MOST_ROWS = Integer.MAX_VALUE - 16;

    private final ImmutableList<ColumnBuilder> columns;
    private final @Nullable ColumnBuilder[] byField;
    private final HeaderMatch match;
    private final RowFaults faults = new RowFaults();
    private final Places places = new Places();
    private int rows;
    private int capacity;
    private @Nullable ColumnBuilder faulty;
    private RejectionCode code = RejectionCode.BAD_ROW;
    private String message = "";
    private String shown = "";

    RowBuilder(TableSchema schema, HeaderMatch match, int fields) {
        this.match = match;
        columns = IntStream.range(0, schema.columns().size())
                .mapToObj(rank -> ColumnBuilder.of(schema.columns().get(rank), rank))
                .collect(ImmutableList.toImmutableList());
        byField = new ColumnBuilder[fields];
        for (ColumnBuilder column : columns) {
            if (!match.isAbsent(column.rank())) {
                byField[match.position(column.rank())] = column;
            }
        }
    }

    @Override
    public void begin() {
        if (rows == capacity) {
            grow();
        }
        faulty = null;
    }

    @Override
    public void field(int index, char[] text, int from, int to) {
        ColumnBuilder column = index < byField.length ? byField[index] : null;
        if (column == null) {
            return;
        }
        int start = Cells.trimmedFrom(text, from, to);
        int end = Cells.trimmedTo(text, start, to);
        if (start == end) {
            column.blank(rows);
            if (column.column().required()) {
                found(column, Fault.BLANK, text, start, end);
            }
        } else {
            Fault found = column.read(rows, text, start, end);
            if (found != null) {
                found(column, found, text, start, end);
            }
        }
    }

    @Override
    public void unreadable(int index, char[] text, int from, int to, String expected) {
        ColumnBuilder column = index < byField.length ? byField[index] : null;
        if (column != null) {
            column.blank(rows);
            found(column, column.column().type().rejection(), expected, text, from, to);
        }
    }

    private void found(ColumnBuilder column, Fault found, char[] text, int from, int to) {
        found(column, found.code(), found.message(), text, from, to);
    }

    private void found(ColumnBuilder column, RejectionCode found, String expected, char[] text, int from, int to) {
        if (faulty == null || column.rank() < faulty.rank()) {
            faulty = column;
            code = found;
            String cell = new String(text, from, to - from);
            shown = Shown.as(column.column(), cell);
            message = SpreadsheetDay.message(column.column(), found, expected, cell);
        }
    }

    /** Keeps the row. */
    void commit(String file, long line) {
        places.set(rows, file, line);
        if (faulty != null) {
            faults.add(rows, new RowFault(faulty.rank(), code, name(faulty), shown, message));
        }
        rows++;
    }

    /** Gives the row up. */
    void forget() {
        columns.forEach(column -> column.forget(rows));
    }

    /** There are no more rows. */
    void complete() {
        columns.forEach(column -> column.complete(rows));
    }

    private void grow() {
        if (capacity == MOST_ROWS) {
            throw new TooLarge("it has more than " + MOST_ROWS + " rows");
        }
        capacity = (int) Math.min(MOST_ROWS, Math.max(FIRST_CAPACITY, capacity * 2L));
        places.resize(capacity);
        columns.forEach(column -> column.resize(capacity));
    }

    int rows() {
        return rows;
    }

    Places places() {
        return places;
    }

    /** What messages call a column. */
    String name(ColumnBuilder column) {
        return match.shown(column.rank());
    }

    RowFaults faults() {
        return faults;
    }

    ImmutableList<ColumnBuilder> columns() {
        return columns;
    }

    ColumnBuilder column(String name) {
        return columns.stream()
                .filter(column -> column.column().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    <T extends ColumnBuilder> List<T> columns(Class<T> type) {
        return columns.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
