package org.safeguarding.indicators.io.table;

import java.io.IOException;
import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The elements of one array, which is all that the file holds. */
final class JsonArray extends JsonElements {
    private final JsonParser parser;
    private boolean begun;
    private long number;
    private String fault = "";

    JsonArray(String file, Reader reader) {
        super(file);
        parser = FACTORY.createParser(ObjectReadContext.empty(), reader);
    }

    @Override
    Kind next() throws IOException, TableUnreadable {
        try {
            if (!begun) {
                parser.nextToken();
                begun = true;
            }
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                if (parser.nextToken() != null) {
                    throw new TableUnreadable(place() + ": something follows the array, where the file should end");
                }
                return Kind.END;
            }
            number++;
            if (token == JsonToken.START_OBJECT) {
                return Kind.OBJECT;
            }
            if (token == null) {
                throw new TableUnreadable(place() + ": the array is not closed, so rows may be missing");
            }
            fault = "expected an object, but found " + JsonRecords.words(token);
            parser.skipChildren();
            return Kind.OTHER;
        } catch (JacksonException e) {
            leave(e);
            throw e;
        }
    }

    @Override
    JsonParser parser() {
        return parser;
    }

    @Override
    void leave(JacksonException broken) throws IOException, TableUnreadable {
        refuse(broken);
        String why = broken instanceof UnexpectedEndOfInputException
                ? "the array is not closed, so rows may be missing"
                : broken instanceof StreamConstraintsException
                        ? "it is nested too deeply, or holds a text of more than 16 million characters"
                        : "it is not JSON";
        throw new TableUnreadable(place() + ": " + why);
    }

    private String place() {
        return file() + ", line " + Math.max(parser.currentLocation().getLineNr(), 1) + ", element "
                + Math.max(number, 1);
    }

    @Override
    String rest() {
        return "";
    }

    @Override
    long number() {
        return number;
    }

    @Override
    String fault() {
        return fault;
    }

    @Override
    public void close() {
        parser.close();
    }
}
