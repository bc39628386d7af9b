package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a column, row by row: each different text is kept once and has a code.
 *
 * <h2>Performance</h2>
 *
 * <p>A row costs 4 bytes, a different text its length in UTF-8 and 4 bytes. Where a column has few different texts
 * {@link #text} gives the same {@link String} each time, otherwise it makes one.
 */
public final class Texts {
    /** The code of a blank. */
    public static final int BLANK = 0;

    private static final int FEW = 4096;

    private final int[] codes;
    private final PackedTexts packed;
    private final String @Nullable [] made;

    Texts(int[] codes, PackedTexts packed) {
        this.codes = codes;
        this.packed = packed;
        made = packed.size() > FEW
                ? null
                : IntStream.range(0, packed.size()).mapToObj(packed::get).toArray(String[]::new);
    }

    /**
     * The text of a row.
     *
     * @param row a row of the table, from 0
     * @return the text, trimmed; empty if it is blank
     */
    public String text(int row) {
        return textOf(codes[row]);
    }

    /**
     * Whether a row has no text.
     *
     * @param row a row of the table, from 0
     * @return true if it is blank
     */
    public boolean isBlank(int row) {
        return codes[row] == BLANK;
    }

    /**
     * The code of a row's text: equal for equal texts of this column.
     *
     * @param row a row of the table, from 0
     * @return the code, {@link #BLANK} if there is no text
     */
    public int code(int row) {
        return codes[row];
    }

    /**
     * The codes of all rows.
     *
     * @return a new array, by row
     */
    public int[] codes() {
        return codes.clone();
    }

    /**
     * How many codes there are.
     *
     * @return more than any code; some codes may be those of rejected rows
     */
    public int codeCount() {
        return packed.size();
    }

    /**
     * The text of a code.
     *
     * @param code from 0 up to {@link #codeCount}
     * @return the text
     * @throws IndexOutOfBoundsException if there is no such code
     */
    public String textOf(int code) {
        return made == null ? packed.get(code) : made[code];
    }

    /**
     * The texts of all codes.
     *
     * @return the texts, by code
     */
    public ImmutableList<String> texts() {
        return IntStream.range(0, packed.size()).mapToObj(this::textOf).collect(ImmutableList.toImmutableList());
    }
}
