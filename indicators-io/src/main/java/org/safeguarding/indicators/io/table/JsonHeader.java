package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The header that a JSON file does not have: the keys of its objects, in the order in which they first come. Of keys that are
 * no column's some are kept, for the message that lists them. Reading ends where every column has been seen, which is the
 * first object as a rule.
 */
final class JsonHeader {
    private static final int MOST_OTHERS = 61;

    private final Set<String> wanted = new HashSet<>();
    private final Set<String> folded = new HashSet<>();
    private final Set<String> found = new LinkedHashSet<>();
    private int others;

    private JsonHeader(TableSchema schema) {
        schema.columns().forEach(column -> {
            wanted.add(column.name());
            folded.add(HeaderMatch.folded(column.name()));
        });
    }

    static ImmutableList<String> of(TableSchema schema, JsonElements elements) throws IOException, TableUnreadable {
        JsonHeader header = new JsonHeader(schema);
        boolean anyObject = false;
        for (JsonElements.Kind kind = elements.next(); kind != JsonElements.Kind.END; kind = elements.next()) {
            if (kind == JsonElements.Kind.OBJECT) {
                anyObject = true;
                try {
                    header.add(elements.parser());
                } catch (JacksonException e) {
                    elements.leave(e);
                }
                if (header.wanted.isEmpty()) {
                    break;
                }
                // Lets a file of lines know that this one is whole.
                elements.rest();
            }
        }
        return anyObject
                ? ImmutableList.copyOf(header.found)
                : schema.columns().stream().map(Column::name).collect(ImmutableList.toImmutableList());
    }

    /** The keys of all objects, whatever they are called, up to a number of them. */
    static ImmutableList<String> keys(int most, JsonElements elements) throws IOException, TableUnreadable {
        Set<String> keys = new LinkedHashSet<>();
        for (JsonElements.Kind kind = elements.next(); kind != JsonElements.Kind.END; kind = elements.next()) {
            if (kind == JsonElements.Kind.OBJECT) {
                try {
                    JsonParser parser = elements.parser();
                    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                        if (keys.size() < most) {
                            keys.add(parser.currentName());
                        }
                        parser.nextToken();
                        parser.skipChildren();
                    }
                    // Lets a file of lines know that this one is whole.
                    elements.rest();
                } catch (JacksonException e) {
                    elements.leave(e);
                }
            }
        }
        return ImmutableList.copyOf(keys);
    }

    private void add(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (folded.contains(HeaderMatch.folded(name))) {
                found.add(name);
                wanted.remove(name);
            } else if (others < MOST_OTHERS && found.add(name)) {
                others++;
            }
            parser.nextToken();
            parser.skipChildren();
        }
    }
}
