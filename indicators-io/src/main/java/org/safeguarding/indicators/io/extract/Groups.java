package org.safeguarding.indicators.io.extract;

import java.util.Arrays;
import java.util.function.Consumer;
import org.safeguarding.indicators.io.table.Texts;

/** The rows of a table by their text in a column, made by counting, in the order of the table. */
final class Groups {
    private final int[] ends;
    private final int[] rows;

    private Groups(int[] ends, int[] rows) {
        this.ends = ends;
        this.rows = rows;
    }

    static Groups of(Texts texts) {
        int[] codes = texts.codes();
        int[] places = new int[texts.codeCount() + 1];
        for (int code : codes) {
            places[code + 1]++;
        }
        for (int code = 0; code < texts.codeCount(); code++) {
            places[code + 1] += places[code];
        }
        int[] rows = new int[codes.length];
        for (int row = 0; row < codes.length; row++) {
            rows[places[codes[row]]++] = row;
        }
        return new Groups(places, rows);
    }

    /** Hands over the rows of each text, other than the blank, that at least two rows have. */
    void shared(Consumer<int[]> out) {
        for (int code = Texts.BLANK + 1; code < ends.length - 1; code++) {
            if (ends[code] - ends[code - 1] > 1) {
                out.accept(Arrays.copyOfRange(rows, ends[code - 1], ends[code]));
            }
        }
    }

    /** Rows in the order of their days, those of one day in the order they had. */
    static int[] byDay(int[] rows, int[] days) {
        return Arrays.stream(rows)
                .mapToLong(row -> (long) days[row] << Integer.SIZE | row)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }
}
