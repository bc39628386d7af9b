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

    /**
     * A field of the record that the source itself cannot make sense of, in place of {@link #field}: its row is rejected as
     * for any other bad cell.
     *
     * @param index its place in the record, from 0
     * @param text a buffer that holds what stands there, until this call returns
     * @param from the index of its first character
     * @param to the index after its last character
     * @param expected what was expected, as a sentence in plain words that shows nothing of the cell
     */
    void unreadable(int index, char[] text, int from, int to, String expected);
}
