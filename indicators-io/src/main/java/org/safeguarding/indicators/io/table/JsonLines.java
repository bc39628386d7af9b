package org.safeguarding.indicators.io.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** The elements of a file of lines, each of which stands for itself, so that a broken one takes no other with it. */
final class JsonLines extends JsonElements {
    private final Reader reader;
    private final char[] block = new char[1 << 13];
    private int at;
    private int end;
    private char[] line = new char[1 << 10];
    private int length;
    private JsonParser parser;
    private long number;
    private boolean anyJson;
    private String fault = "";

    JsonLines(String file, Reader reader) {
        super(file);
        this.reader = reader;
        parser = FACTORY.createParser(ObjectReadContext.empty(), line, 0, 0);
    }

    @Override
    Kind next() throws IOException, TableUnreadable {
        parser.close();
        try {
            do {
                if (!readLine()) {
                    if (!anyJson) {
                        throw new TableUnreadable(
                                file() + ": expected a JSON array of objects, or an object on each line");
                    }
                    return Kind.END;
                }
            } while (Cells.isBlank(line, 0, length));
        } catch (NotText e) {
            throw CsvRecords.unreadable(file(), e);
        }
        number++;
        parser = FACTORY.createParser(ObjectReadContext.empty(), line, 0, length);
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                return Kind.OBJECT;
            }
            fault = "expected an object, but found " + JsonRecords.words(token);
            parser.skipChildren();
            anyJson |= rest().isEmpty();
        } catch (JacksonException e) {
            leave(e);
        }
        return Kind.OTHER;
    }

    @Override
    JsonParser parser() {
        return parser;
    }

    @Override
    void leave(JacksonException broken) throws IOException, TableUnreadable {
        refuse(broken);
        fault = "the line is not JSON";
    }

    @Override
    String rest() {
        try {
            if (parser.nextToken() == null) {
                anyJson = true;
                return "";
            }
        } catch (JacksonException e) {
            // What is behind the object is not even JSON.
        }
        return "expected one object on the line, but more follows it";
    }

    @Override
    long number() {
        return number;
    }

    @Override
    String fault() {
        return fault;
    }

    /** Reads on to the end of the line, in LF, CR or CRLF, which ends a second, blank one; false at the end of the file. */
    private boolean readLine() throws IOException {
        length = 0;
        while (true) {
            if (at == end) {
                at = 0;
                end = Math.max(reader.read(block), 0);
                if (end == 0) {
                    return length > 0;
                }
            }
            int from = at;
            while (at < end && block[at] != '\n' && block[at] != '\r') {
                at++;
            }
            append(from, at);
            if (at < end) {
                at++;
                return true;
            }
        }
    }

    private void append(int from, int to) {
        int needed = length + to - from;
        if (needed > LONGEST) {
            throw new TooLarge("line " + (number + 1) + " has more than 16 million characters");
        }
        if (needed > line.length) {
            line = Arrays.copyOf(line, Math.max(needed, 2 * line.length));
        }
        System.arraycopy(block, from, line, length, to - from);
        length = needed;
    }

    @Override
    public void close() throws IOException {
        parser.close();
        reader.close();
    }
}
