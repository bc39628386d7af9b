package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Flags, a byte each. */
final class FlagBuilder extends ColumnBuilder {
    private byte[] flags = {};

    FlagBuilder(Column column, int rank) {
        super(column, rank);
    }

    @Override
    void resize(int capacity) {
        flags = Arrays.copyOf(flags, capacity);
    }

    @Override
    void blank(int row) {
        flags[row] = FlagCell.UNKNOWN;
    }

    @Override
    @Nullable
    Fault read(int row, char[] text, int from, int to) {
        int flag = FlagCell.parse(text, from, to);
        flags[row] = flag == FlagCell.NONE ? FlagCell.UNKNOWN : (byte) flag;
        return flag == FlagCell.NONE ? Fault.NOT_A_FLAG : null;
    }

    @Override
    void finish(Selection selection, ImmutableMap.Builder<String, Object> columns) {
        columns.put(column().name(), new Flags(selection.of(flags)));
    }
}
