package org.safeguarding.indicators.io.table;

/** Takes the fields of records, one after the other. */
public interface FieldSink {
    /** A record begins; whatever was taken of one before that did not end is void. */
    void begin();

    /**
     * A field of the record.
     *
     * @param index its place in the record, from 0
     * @param text a buffer that holds it until this call returns
     * @param from the index of its first character
     * @param to the index after its last character
     */
    void field(int index, char[] text, int from, int to);
}
