package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;

/** The records of an open JSON file. Texts go from the parser's buffer to the sink, without an object a field. */
final class JsonRecords implements RecordSource {
    private static final int MOST_OTHERS = 1000;
    private static final char[] NOTHING = {};
    private static final char[] TRUE = "true".toCharArray();
    private static final char[] FALSE = "false".toCharArray();
    private static final char[] AN_OBJECT = "{...}".toCharArray();
    private static final char[] A_LIST = "[...]".toCharArray();

    private final ImmutableList<String> header;
    private final Map<String, Integer> fields = new HashMap<>();
    private final Map<String, Integer> inOtherCapitals = new HashMap<>();
    private final Set<String> others = new HashSet<>();
    private final boolean[] ofJson;
    private final long[] lastSeen;
    private final long[] lastNamed;
    private final JsonElements elements;
    private String fault = "";

    JsonRecords(TableSchema schema, ImmutableList<String> header, JsonElements elements) {
        this.header = header;
        this.elements = elements;
        ofJson = new boolean[header.size()];
        lastSeen = new long[header.size()];
        lastNamed = new long[header.size()];
        Map<String, Column> columns = new HashMap<>();
        schema.columns().forEach(column -> columns.putIfAbsent(HeaderMatch.folded(column.name()), column));
        schema.columns().forEach(column -> columns.put(column.name(), column));
        // A key may come in as many capitals as its letters allow, each of them a name of the header.
        Set<String> names = new HashSet<>(header);
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            @Nullable Column column = columns.get(columns.containsKey(name) ? name : HeaderMatch.folded(name));
            boolean isNamed = column != null && column.name().equals(name);
            if (column != null && (isNamed || !names.contains(column.name()))) {
                ofJson[i] = column.type() == ColumnType.JSON_FLAGS;
                fields.put(name, i);
                if (isNamed) {
                    inOtherCapitals.putIfAbsent(HeaderMatch.folded(name), i);
                }
            }
        }
    }

    /** The field of a key, which may change its capitals from one object to the next; null if it is of no column. */
    private @Nullable Integer field(String key) {
        @Nullable Integer field = fields.get(key);
        if (field == null && !others.contains(key)) {
            field = inOtherCapitals.get(HeaderMatch.folded(key));
            if (field == null && others.size() < MOST_OTHERS && key.length() < MOST_OTHERS) {
                others.add(key);
            }
        }
        return field;
    }

    @Override
    public ImmutableList<String> header() {
        return header;
    }

    @Override
    public String file() {
        return elements.file();
    }

    @Override
    public long position() {
        return elements.number();
    }

    @Override
    public String fault() {
        return fault;
    }

    @Override
    public void close() throws IOException {
        elements.close();
    }

    @Override
    public Step next(FieldSink sink) throws IOException, TableUnreadable {
        JsonElements.Kind kind = elements.next();
        if (kind == JsonElements.Kind.END) {
            return Step.END;
        }
        sink.begin();
        if (kind == JsonElements.Kind.OTHER) {
            fault = elements.fault();
            return Step.BROKEN;
        }
        try {
            fault = "";
            read(elements.parser(), sink);
            String rest = elements.rest();
            fault = fault.isEmpty() ? rest : fault;
        } catch (JacksonException e) {
            elements.leave(e);
            fault = elements.fault();
        }
        return fault.isEmpty() ? Step.WHOLE : Step.BROKEN;
    }

    private void read(JsonParser parser, FieldSink sink) {
        long number = elements.number();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Integer field = field(parser.currentName());
            // The very name wins, where an object has the key in other capitals too.
            boolean isNamed = field != null && header.get(field).equals(parser.currentName());
            JsonToken token = parser.nextToken();
            if (field == null) {
                parser.skipChildren();
            } else if (lastNamed[field] == number && !isNamed) {
                parser.skipChildren();
            } else if ((isNamed ? lastNamed : lastSeen)[field] == number) {
                fault = "the object has the key " + header.get(field) + " twice";
                parser.skipChildren();
            } else {
                lastSeen[field] = number;
                lastNamed[field] = isNamed ? number : 0;
                read(parser, token, field, sink);
            }
        }
        for (int field : fields.values()) {
            if (lastSeen[field] != number) {
                sink.field(field, NOTHING, 0, 0);
            }
        }
    }

    private void read(JsonParser parser, JsonToken token, int field, FieldSink sink) {
        switch (token) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                char[] text = parser.getStringCharacters();
                int from = parser.getStringOffset();
                int to = from + parser.getStringLength();
                if (StrictText.isText(text, from, to)) {
                    sink.field(field, text, from, to);
                } else {
                    sink.unreadable(field, text, from, to, "expected text, but it holds a character that is none");
                }
            }
            case VALUE_TRUE -> sink.field(field, TRUE, 0, TRUE.length);
            case VALUE_FALSE -> sink.field(field, FALSE, 0, FALSE.length);
            case VALUE_NULL -> sink.field(field, NOTHING, 0, 0);
            case START_OBJECT -> {
                if (ofJson[field]) {
                    char[] text = copied(parser);
                    sink.field(field, text, 0, text.length);
                } else {
                    parser.skipChildren();
                    sink.unreadable(field, AN_OBJECT, 0, AN_OBJECT.length, "expected one value, but found an object");
                }
            }
            default -> {
                parser.skipChildren();
                sink.unreadable(field, A_LIST, 0, A_LIST.length, "expected one value, but found a list");
            }
        }
    }

    /** An object as text again, as a cell of CSV would have it. */
    private static char[] copied(JsonParser parser) {
        LimitedWriter text = new LimitedWriter();
        try (JsonGenerator generator = JsonElements.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.copyCurrentStructure(parser);
        }
        return text.toCharArray();
    }

    /** What a value is called in a message. */
    static String words(JsonToken token) {
        return switch (token) {
            case START_ARRAY -> "a list";
            case START_OBJECT -> "an object";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    /** A text that does not grow without end. */
    private static final class LimitedWriter extends CharArrayWriter {
        @Override
        public void write(int c) {
            check(1);
            super.write(c);
        }

        @Override
        public void write(char[] chars, int from, int length) {
            check(length);
            super.write(chars, from, length);
        }

        @Override
        public void write(String text, int from, int length) {
            check(length);
            super.write(text, from, length);
        }

        private void check(int more) {
            if (size() + more > JsonElements.LONGEST) {
                throw new TooLarge("one object in a cell has more than 16 million characters");
            }
        }
    }
}
