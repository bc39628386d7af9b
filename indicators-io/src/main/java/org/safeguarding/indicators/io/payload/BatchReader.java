package org.safeguarding.indicators.io.payload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.table.NotText;
import org.safeguarding.indicators.io.table.StrictText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads a batch, child by child: no more of it is in memory than the child that is being read. */
final class BatchReader {
    private static final int LONGEST = 1 << 24;
    private static final int DEEPEST = 500;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .maxNumberLength(LONGEST)
                    .maxNameLength(LONGEST)
                    .build())
            .build();

    private final PayloadRows rows;
    private final AreaCodes areas;
    private int file = -1;
    private int number;

    BatchReader(PayloadRows rows, AreaCodes areas) {
        this.rows = rows;
        this.areas = areas;
    }

    /** Applies the children of the next file. */
    void read(String name, InputStream in) throws IOException, ExtractUnusable {
        file++;
        number = 0;
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), new BufferedReader(StrictText.utf8(in), 1 << 13))) {
            try {
                read(name, parser);
            } catch (JacksonIOException e) {
                throw e.getCause();
            } catch (JacksonException e) {
                throw new ExtractUnusable(place(name, parser) + why(e));
            }
        } catch (NotText e) {
            throw new ExtractUnusable(name + ", line " + e.line() + ": " + e.getMessage());
        }
    }

    private static String place(String name, JsonParser parser) {
        return name + ", line " + Math.max(parser.currentLocation().getLineNr(), 1) + ", column "
                + Math.max(parser.currentLocation().getColumnNr(), 1) + ": ";
    }

    private static String why(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "the file ends too early, so children may be missing";
        }
        return e instanceof StreamConstraintsException
                ? "it is nested too deeply, or holds a text of more than 16 million characters"
                : "it is not JSON";
    }

    private void read(String name, JsonParser parser) throws ExtractUnusable {
        ChildReader children = new ChildReader(parser, rows.words);
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            batch(name, parser, children);
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken element = parser.nextToken(); element != JsonToken.END_ARRAY; element = parser.nextToken()) {
                if (element == JsonToken.START_OBJECT) {
                    batch(name, parser, children);
                } else {
                    apply(children.read(element));
                }
            }
        } else {
            throw new ExtractUnusable(name
                    + (token == null
                            ? ": it is empty; expected a payload"
                            : ": expected a payload: an object with Children, or a list of children"));
        }
        if (parser.nextToken() != null) {
            throw new ExtractUnusable(place(name, parser) + "something follows the payload, where the file should end");
        }
    }

    /** An object that holds children, or is one itself. */
    private void batch(String name, JsonParser parser, ChildReader children) throws ExtractUnusable {
        Sent self = ChildReader.child();
        boolean isChild = false;
        boolean holdsChildren = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            if (key.equals("Children") || key.equals("children")) {
                holdsChildren = true;
                children(parser, token, children);
            } else if (key.equals("la_code")) {
                areas.add(name, parser, token);
            } else {
                isChild |= ChildReader.isOfChild(key);
                children.member(self, key, token);
            }
        }
        if (isChild || !holdsChildren) {
            apply(self);
        }
    }

    private void children(JsonParser parser, JsonToken token, ChildReader children) {
        if (token == JsonToken.START_ARRAY) {
            for (JsonToken element = parser.nextToken(); element != JsonToken.END_ARRAY; element = parser.nextToken()) {
                apply(children.read(element));
            }
        } else if (token != JsonToken.VALUE_NULL) {
            apply(children.read(token));
        }
    }

    private void apply(Sent child) {
        rows.apply(child, file, ++number);
    }
}
