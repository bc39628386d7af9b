package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts and ids: numbers of a {@link TextPool}, whose first text is the blank.
 *
 * <p>Short texts are looked up a block at a time. To look one up is to wait for the memory, since ids come in any order; in a
 * block the next need not wait for the last.
 */
final class TextBuilder extends ColumnBuilder implements KeyPart {
    private static final int BLOCK = 256;

    private final TextPool pool = new TextPool();
    private final boolean isId;
    private final long[] waiting = new long[BLOCK];
    private int firstWaiting;
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
        await(row, 0);
    }

    @Override
    @Nullable
    Fault read(int row, char[] text, int from, int to) {
        int end = isId && Cells.endsInPointZero(text, from, to) ? to - 2 : to;
        long word = TextPool.word(text, from, end);
        if (word == TextPool.NO_WORD) {
            // In the order in which they come: those that wait are before it, and it is the first of the next block.
            lookUp(row);
            codes[row] = pool.add(text, from, end);
            firstWaiting = row + 1;
        } else {
            await(row, word);
        }
        return null;
    }

    private void await(int row, long word) {
        if (row >= firstWaiting + BLOCK) {
            lookUp(row);
        } else if (row < firstWaiting) {
            // The row before was broken after it had been looked up.
            firstWaiting = row;
        }
        waiting[row - firstWaiting] = word;
    }

    /** Looks up what waits, up to a row, at which the next block begins. */
    private void lookUp(int row) {
        int count = Math.min(row - firstWaiting, BLOCK);
        for (int i = 0; i < count; i++) {
            long word = waiting[i];
            codes[firstWaiting + i] = word == 0 ? 0 : pool.add(word);
        }
        Arrays.fill(waiting, 0);
        firstWaiting = row;
    }

    @Override
    void complete(int rows) {
        lookUp(rows);
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
