package org.safeguarding.indicators.io.output;

/**
 * A file of an earlier run cannot be read as what it should be. The message says where and what was expected there; it shows
 * nothing that stands in the file.
 */
public final class OutputUnreadable extends Exception {
    private static final long serialVersionUID = 1L;

    /** The file that cannot be read back. */
    private final String file;
    /** The line on which it goes wrong. */
    private final long line;
    /** The column in which it goes wrong. */
    private final String column;

    OutputUnreadable(String file, long line, String column, String fault) {
        super(file + (line > 0 ? ", line " + line : "") + (column.isEmpty() ? "" : ", column " + column) + ": "
                + fault);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    /**
     * The file.
     *
     * @return its name, without its folder
     */
    public String file() {
        return file;
    }

    /**
     * Where in the file.
     *
     * @return the line on which the row begins, or the fault itself where there is no row; 0 if it concerns the whole file
     */
    public long line() {
        return line;
    }

    /**
     * Where in the row.
     *
     * @return the name of the column; empty if it concerns the whole row
     */
    public String column() {
        return column;
    }
}
