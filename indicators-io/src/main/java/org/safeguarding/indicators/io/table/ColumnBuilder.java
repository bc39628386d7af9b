package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * A column while its file is read: one slot a row. A row that turns out to be broken is written over by the next one, and a
 * slot that is never written reads as blank, which is all there is to a column that the file does not have.
 */
abstract class ColumnBuilder {
    private final Column column;
    private final int rank;

    ColumnBuilder(Column column, int rank) {
        this.column = column;
        this.rank = rank;
    }

    static ColumnBuilder of(Column column, int rank) {
        return switch (column.type()) {
            case ID, TEXT -> new TextBuilder(column, rank);
            case DATE -> new DateBuilder(column, rank);
            case DATE_TIME -> new TimeBuilder(column, rank);
            case FLAG -> new FlagBuilder(column, rank);
            case JSON_FLAGS -> new JsonBuilder(column, rank);
            case DECIMAL -> new DecimalBuilder(column, rank);
            case WHOLE, SCORE -> new WholeBuilder(column, rank);
            case MONTH -> new MonthBuilder(column, rank);
        };
    }

    final Column column() {
        return column;
    }

    /** The place of the column in the format, which orders the faults of a row. */
    final int rank() {
        return rank;
    }

    /** Makes room for so many rows, more than before. */
    abstract void resize(int capacity);

    /** Makes the slot of a row blank. */
    abstract void blank(int row);

    /** Reads a cell that is not blank, white space around it cut off; if it has a fault its slot becomes blank. */
    abstract @Nullable Fault read(int row, char[] text, int from, int to);

    /** Forgets what a broken row left beside its slot. */
    void forget(int row) {}

    /** There are so many rows, and no more. */
    void complete(int rows) {}

    /** Hands over the values of the rows selected, by the name of the column. */
    abstract void finish(Selection selection, ImmutableMap.Builder<String, Object> columns);
}
