package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whole numbers of zero or more, each kept one higher, so that 0 is a blank. */
final class WholeBuilder extends ColumnBuilder implements KeyPart {
    private static final int HIGHEST_SCORE = 10;

    private final boolean isScore;
    private long[] oneHigher = {};

    WholeBuilder(Column column, int rank) {
        super(column, rank);
        isScore = column.type() == ColumnType.SCORE;
    }

    @Override
    void resize(int capacity) {
        oneHigher = Arrays.copyOf(oneHigher, capacity);
    }

    @Override
    void blank(int row) {
        oneHigher[row] = 0;
    }

    @Override
    @Nullable
    Fault read(int row, char[] text, int from, int to) {
        oneHigher[row] = 0;
        int end = Cells.endsInPointZero(text, from, to) ? to - 2 : to;
        Fault fault = NumberCell.fault(text, from, end);
        if (fault == null && !NumberCell.isWhole(text, from, end)) {
            fault = Fault.NOT_WHOLE;
        }
        if (fault == null) {
            long number = NumberCell.whole(text, from, end);
            fault = isScore && number > HIGHEST_SCORE ? Fault.NOT_A_SCORE : null;
            oneHigher[row] = fault == null ? number + 1 : 0;
        }
        return isScore && fault != null && fault != Fault.NOT_A_NUMBER ? Fault.NOT_A_SCORE : fault;
    }

    @Override
    public long keyPart(int row) {
        return oneHigher[row];
    }

    @Override
    public String shownPart(int row) {
        return oneHigher[row] == 0 ? "" : Long.toString(oneHigher[row] - 1);
    }

    @Override
    void finish(Selection selection, ImmutableMap.Builder<String, Object> columns) {
        columns.put(column().name(), new Wholes(selection.of(oneHigher)));
    }
}
