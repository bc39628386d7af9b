package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** The elements of an open JSON file, one after the other, each read through a parser that stands at it. */
abstract class JsonElements implements Closeable {
    /** As many characters as one text, or one line, may have. */
    static final int LONGEST = 1 << 24;

    private static final int DEEPEST = 500;

    /** Numbers are read as text, so that long ones cost nothing but themselves. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .maxNumberLength(LONGEST)
                    .maxNameLength(LONGEST)
                    .build())
            .build();

    private final String file;

    JsonElements(String file) {
        this.file = file;
    }

    /** What the next element is. */
    enum Kind {
        /** An object; the parser stands at its beginning, and must be read to its end. */
        OBJECT,
        /** Something else; {@link #fault} says what. */
        OTHER,
        /** There is no further element. */
        END
    }

    static JsonElements of(String file, InputStream in) throws IOException, TableUnreadable {
        Reader reader = new BufferedReader(new TextReader(in, UTF_8), 1 << 13);
        try {
            int first;
            do {
                reader.mark(1);
                first = reader.read();
            } while (first >= 0 && Cells.isBlank((char) first));
            reader.reset();
            if (first == '[') {
                return new JsonArray(file, reader);
            }
            if (first == '{') {
                return new JsonLines(file, reader);
            }
            throw new TableUnreadable(file
                    + (first < 0
                            ? ": it is empty; expected a JSON array of objects"
                            : ": expected a JSON array of objects, or an object on each line"));
        } catch (NotText e) {
            throw CsvRecords.unreadable(file, e);
        }
    }

    final String file() {
        return file;
    }

    /** Goes on to the next element; what is left of the last one must have been read. */
    abstract Kind next() throws IOException, TableUnreadable;

    /** The parser that stands at the element. */
    abstract JsonParser parser();

    /**
     * Whether the element can be left behind, though it turned out not to be JSON.
     *
     * @throws TableUnreadable if nothing behind it can be read
     */
    abstract void leave(JacksonException broken) throws IOException, TableUnreadable;

    /** What there is to say of an object that was read to its end; empty, as a rule. */
    abstract String rest();

    /** The number of the element, from 1. */
    abstract long number();

    /** What is wrong with an element that is no object, or was left behind. */
    abstract String fault();

    /** What made a parser fail that was not the JSON: the file cannot be read on, or is no text. */
    final void refuse(JacksonException e) throws IOException, TableUnreadable {
        if (e instanceof JacksonIOException io) {
            IOException cause = io.getCause();
            if (cause instanceof NotText notText) {
                throw CsvRecords.unreadable(file, notText);
            }
            throw cause;
        }
    }
}
