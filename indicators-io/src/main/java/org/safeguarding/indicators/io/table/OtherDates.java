package org.safeguarding.indicators.io.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeguarding.indicators.io.table.RowFaults.RowFault;

/**
 * The dates in the form that their column does not keep to. Which form that is only the end of the column tells, and by then
 * the text of a cell is gone; so where there are such cells the file is read once more for them, or, if that cannot be, the
 * text is put together again.
 */
final class OtherDates implements FieldSink {
    private final RowBuilder rows;
    private final HeaderMatch match;
    private final Map<Integer, List<DateBuilder>> wanted = new HashMap<>();
    private final Map<DateBuilder, DateShape> shapes = new HashMap<>();
    private final Map<DateBuilder, String> found = new HashMap<>();
    private int row;

    private OtherDates(RowBuilder rows, HeaderMatch match) {
        this.rows = rows;
        this.match = match;
        for (DateBuilder column : rows.columns(DateBuilder.class)) {
            DateShape shape = column.decide(rows.rows());
            if (shape != null) {
                shapes.put(column, shape);
                want(column);
            }
        }
    }

    /** Lets the cells of each date column vote, and adds the rows outvoted to the faults. */
    static void reject(RowBuilder rows, HeaderMatch match, TableSource source, TableSchema schema)
            throws IOException, TableUnreadable {
        OtherDates others = new OtherDates(rows, match);
        if (!source.isRereadable()) {
            others.rebuild();
        } else if (!others.wanted.isEmpty()) {
            others.reread(source, schema);
        }
    }

    private void rebuild() {
        wanted.forEach((index, columns) -> {
            row = index;
            columns.forEach(column -> reject(column, column.rebuilt(index)));
        });
    }

    private void want(DateBuilder column) {
        for (int i = 0; i < rows.rows(); i++) {
            if (column.isOtherShape(i) && rows.faults().wouldBeFirst(i, column.rank())) {
                wanted.computeIfAbsent(i, index -> new ArrayList<>()).add(column);
            }
        }
    }

    private void reread(TableSource source, TableSchema schema) throws IOException, TableUnreadable {
        try (RecordSource records = source.open(schema)) {
            for (RecordSource.Step step = records.next(this);
                    step != RecordSource.Step.END;
                    step = records.next(this)) {
                if (step == RecordSource.Step.WHOLE) {
                    found.forEach(this::reject);
                    row++;
                }
            }
        }
        if (row != rows.rows()) {
            throw new TableUnreadable(source.file() + ": it was changed while it was being read");
        }
    }

    @Override
    public void begin() {
        found.clear();
    }

    @Override
    public void field(int index, char[] text, int from, int to) {
        List<DateBuilder> columns = wanted.get(row);
        if (columns != null) {
            for (DateBuilder column : columns) {
                if (match.position(column.rank()) == index) {
                    int start = Cells.trimmedFrom(text, from, to);
                    found.put(column, new String(text, start, Cells.trimmedTo(text, start, to) - start));
                }
            }
        }
    }

    /** What the source could not make sense of has no date, and so none of the other form. */
    @Override
    public void unreadable(int index, char[] text, int from, int to, String expected) {}

    private void reject(DateBuilder column, String text) {
        DateShape shape = shapes.get(column);
        if (shape != null) {
            Fault fault = shape.otherwise();
            String shown = Shown.as(column.column(), text);
            rows.faults()
                    .add(row, new RowFault(column.rank(), fault.code(), rows.name(column), shown, fault.message()));
        }
    }
}
