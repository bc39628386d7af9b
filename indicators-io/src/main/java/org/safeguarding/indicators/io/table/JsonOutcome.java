package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a JSON cell says under the keys that are looked at: the flags in the order of the keys, and what was no flag. The
 * whole cell must be JSON; anything under other keys is skipped. Of a key that comes twice the last counts.
 */
final class JsonOutcome {
    /** Nesting deeper than this is refused by the factory as any other fault is. */
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final byte[] flags;
    private final ImmutableList<OddValue> odd;

    private JsonOutcome(byte[] flags, ImmutableList<OddValue> odd) {
        this.flags = flags;
        this.odd = odd;
    }

    /** A value that is no flag: the place of its key, and itself as shown. */
    record OddValue(int key, String shown) {}

    /** Reads a cell; null if it is no JSON object (or JSON's null, which says nothing). */
    static @Nullable JsonOutcome parse(ImmutableList<String> keys, char[] text, int from, int to) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text, from, to - from)) {
            byte[] flags = new byte[keys.size()];
            OddValue[] odd = new OddValue[keys.size()];
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                readObject(parser, keys, flags, odd);
            } else if (first != JsonToken.VALUE_NULL) {
                return null;
            }
            return parser.nextToken() == null
                    ? new JsonOutcome(
                            flags,
                            Arrays.stream(odd).filter(value -> value != null).collect(ImmutableList.toImmutableList()))
                    : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** The flag of a key, by its place among the keys, as {@link FlagCell} stores it. */
    byte flag(int key) {
        return flags[key];
    }

    /** The values that are no flags. */
    ImmutableList<OddValue> odd() {
        return odd;
    }

    private static void readObject(JsonParser parser, ImmutableList<String> keys, byte[] flags, OddValue[] odd) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int key = keys.indexOf(parser.currentName());
            JsonToken value = parser.nextToken();
            if (key >= 0) {
                int flag = flag(parser, value);
                flags[key] = flag == FlagCell.NONE ? FlagCell.UNKNOWN : (byte) flag;
                odd[key] = flag == FlagCell.NONE ? new OddValue(key, shown(parser, value)) : null;
            }
            parser.skipChildren();
        }
    }

    private static int flag(JsonParser parser, JsonToken value) {
        return switch (value) {
            case VALUE_STRING, VALUE_NUMBER_INT -> FlagCell.parse(parser.getString());
            case VALUE_TRUE -> FlagCell.YES;
            case VALUE_FALSE -> FlagCell.NO;
            case VALUE_NULL -> FlagCell.UNKNOWN;
            default -> FlagCell.NONE;
        };
    }

    private static String shown(JsonParser parser, JsonToken value) {
        return switch (value) {
            case START_OBJECT -> "{...}";
            case START_ARRAY -> "[...]";
            default -> Shown.as(ColumnType.FLAG, parser.getString());
        };
    }
}
