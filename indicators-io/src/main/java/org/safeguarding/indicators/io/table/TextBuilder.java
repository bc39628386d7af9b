package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts and ids: numbers of a {@link TextPool}, whose first text is the blank. */
final class TextBuilder extends ColumnBuilder implements KeyPart {
    private final TextPool pool = new TextPool();
    private final boolean isId;
    private int[] codes = {};

    TextBuilder(Column column, int rank) {
        super(column, rank);
        isId = column.type() == ColumnType.ID;
        pool.add(new char[0], 0, 0);
    }

    @Override
    void resize(int capacity) {
        codes = Arrays.copyOf(codes, capacity);
    }

    @Override
    void blank(int row) {
        codes[row] = 0;
    }

    @Override
    @Nullable
    Fault read(int row, char[] text, int from, int to) {
        codes[row] = pool.add(text, from, isId && Cells.endsInPointZero(text, from, to) ? to - 2 : to);
        return null;
    }

    @Override
    public long keyPart(int row) {
        return codes[row];
    }

    @Override
    public String shownPart(int row) {
        return Shown.as(column(), pool.get(codes[row]));
    }

    /** More than any key part of this column. */
    int codeCount() {
        return pool.size();
    }

    @Override
    void finish(Selection selection, ImmutableMap.Builder<String, Object> columns) {
        columns.put(column().name(), new Texts(selection.of(codes), pool.pack()));
    }
}
