package org.safeguarding.indicators.io.table;

/** The flags of a column, row by row. A row costs 1 byte. */
public final class Flags {
    /** Yes. */
    public static final byte YES = 1;
    /** No. */
    public static final byte NO = 0;
    /** Not known: blank, or said to be unknown. */
    public static final byte UNKNOWN = -1;

    private final byte[] stored;

    Flags(byte[] stored) {
        this.stored = stored;
    }

    /**
     * The flag of a row.
     *
     * @param row a row of the table, from 0
     * @return {@link #YES}, {@link #NO} or {@link #UNKNOWN}
     */
    public byte flag(int row) {
        return (byte) (stored[row] - FlagCell.NO);
    }

    /**
     * Whether the flag of a row is yes.
     *
     * @param row a row of the table, from 0
     * @return true for yes; false for no and for not known
     */
    public boolean isYes(int row) {
        return stored[row] == FlagCell.YES;
    }

    /**
     * The flags of all rows.
     *
     * @return a new array, by row, of {@link #YES}, {@link #NO} and {@link #UNKNOWN}
     */
    public byte[] flags() {
        byte[] flags = new byte[stored.length];
        for (int row = 0; row < flags.length; row++) {
            flags[row] = flag(row);
        }
        return flags;
    }
}
