package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Flags out of JSON cells, a byte a key. Few outcomes differ, so what a text says is remembered for the first texts that
 * come; texts that are long, as those with comments, are read each time.
 */
final class JsonBuilder extends ColumnBuilder {
    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST_REMEMBERED = 1_000;

    private final TextPool texts = new TextPool();
    private final List<@Nullable JsonOutcome> outcomes = new ArrayList<>();
    private final byte[][] flags;
    private final List<OddFlag> odd = new ArrayList<>();

    /** A value of an accepted or rejected row that was no flag. */
    record OddFlag(int row, String key, String shown) {}

    JsonBuilder(Column column, int rank) {
        super(column, rank);
        flags = new byte[column.keys().size()][0];
    }

    @Override
    void resize(int capacity) {
        Arrays.setAll(flags, key -> Arrays.copyOf(flags[key], capacity));
    }

    @Override
    void blank(int row) {
        for (byte[] values : flags) {
            values[row] = FlagCell.UNKNOWN;
        }
    }

    @Override
    @Nullable
    Fault read(int row, char[] text, int from, int to) {
        JsonOutcome outcome = outcome(text, from, to);
        if (outcome == null) {
            blank(row);
            return Fault.NOT_JSON;
        }
        for (int key = 0; key < flags.length; key++) {
            flags[key][row] = outcome.flag(key);
        }
        outcome.odd().forEach(value -> odd.add(new OddFlag(row, column().keys().get(value.key()), value.shown())));
        return null;
    }

    private @Nullable JsonOutcome outcome(char[] text, int from, int to) {
        if (texts.size() >= MOST_REMEMBERED || to - from > LONGEST_REMEMBERED) {
            return JsonOutcome.parse(column().keys(), text, from, to);
        }
        int number = texts.add(text, from, to);
        if (number == outcomes.size()) {
            outcomes.add(JsonOutcome.parse(column().keys(), text, from, to));
        }
        return outcomes.get(number);
    }

    @Override
    void forget(int row) {
        while (!odd.isEmpty() && odd.get(odd.size() - 1).row() == row) {
            odd.remove(odd.size() - 1);
        }
    }

    /** What was no flag, by row. */
    List<OddFlag> odd() {
        return odd;
    }

    @Override
    void finish(Selection selection, ImmutableMap.Builder<String, Object> columns) {
        for (int key = 0; key < flags.length; key++) {
            columns.put(name(column().name(), column().keys().get(key)), new Flags(selection.of(flags[key])));
        }
    }

    /** What the flags of a key are called among the columns of a table. */
    static String name(String column, String key) {
        return column + " " + key;
    }
}
