package org.safeguarding.indicators.examples;

/** How a run ended. */
enum ExitStatus {
    /** Everything asked for was done. */
    DONE(0),
    /** The extract, or a file beside it, could not be used. */
    EXTRACT_UNUSABLE(1),
    /**
     * The arguments are wrong, or a file that is one by nature: settings and a mapping say what is asked for, and a mistake in
     * them is mended where an argument is. What the mapping finds wrong in the extract is of the extract: a folder without
     * any of its files is unusable, and a file that lacks its columns is a table that cannot be read.
     */
    WRONG_ARGUMENTS(2),
    /** The output could not be written. */
    OUTPUT_FAILED(3),
    /** A fault of the program. */
    FAULT(4);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
