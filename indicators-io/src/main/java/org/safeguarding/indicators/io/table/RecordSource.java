package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;

/** The records of an open table file, one after the other: lines of CSV, or elements of a JSON array. */
public interface RecordSource extends Closeable {
    /** What the next record turned out to be. */
    enum Step {
        /** As many fields as the header has. */
        WHOLE,
        /** A record, but not one that fits the header; {@link #fault} says what is wrong with it. */
        BROKEN,
        /** There is no further record. */
        END
    }

    /**
     * The names of the columns.
     *
     * @return the names in the order of the fields, trimmed
     */
    ImmutableList<String> header();

    /**
     * Reads the next record.
     *
     * @param fields takes its fields; those of a broken record mean nothing
     * @return what it was
     * @throws IOException if the file cannot be read on
     * @throws TableUnreadable if what comes is not text, or cannot be told apart into records
     */
    Step next(FieldSink fields) throws IOException, TableUnreadable;

    /**
     * What the file itself calls a field, where that is not the name in {@link #header}; messages use it, so that somebody
     * who mends the file finds it.
     *
     * @param field the place of the field in a record, from 0
     * @return the name in the file
     */
    default String nameInFile(int field) {
        return header().get(field);
    }

    /**
     * The file that the record last read stands in.
     *
     * @return the name of the file without its folder
     */
    String file();

    /**
     * Where the record last read begins.
     *
     * @return the line of the file, the first being 1; in JSON the number of the element, from 1
     */
    long position();

    /**
     * What is wrong with the record last read.
     *
     * @return a sentence in plain words; empty if it was whole
     */
    String fault();
}
