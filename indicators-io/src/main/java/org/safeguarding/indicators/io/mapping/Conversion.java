package org.safeguarding.indicators.io.mapping;

import org.safeguarding.indicators.io.table.FieldSink;

/** What becomes of a cell on its way from a file to a column. One of its own for each reading: it may keep a buffer. */
@FunctionalInterface
interface Conversion {
    /** The cell is taken as it stands, without an object for it. */
    Conversion NONE = (target, text, from, to, sink) -> sink.field(target, text, from, to);

    /**
     * Hands a cell on.
     *
     * @param target the place of the column it belongs to
     * @param text a buffer that holds the cell
     * @param from the index of its first character
     * @param to the index after its last character
     * @param sink takes what it reads, or that it cannot be read
     */
    void convert(int target, char[] text, int from, int to, FieldSink sink);
}
