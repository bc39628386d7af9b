package org.safeguarding.indicators.io.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code extract.json} says. It may be absent, and so may anything in it; unknown names are ignored. What is there must
 * be right, since a first day that went unread would change figures without a word.
 */
record Description(
        Optional<LocalDate> asAt,
        Optional<String> areaCode,
        ImmutableMap<String, Coverage> covers,
        ImmutableMap<String, Long> rows) {
    static final String FILE = "extract.json";
    static final Description EMPTY =
            new Description(Optional.empty(), Optional.empty(), ImmutableMap.of(), ImmutableMap.of());
    private static final int DATE_LENGTH = 10;

    static Description read(Path folder) throws ExtractUnusable {
        Path path = folder.resolve(FILE);
        if (!Files.exists(path)) {
            return EMPTY;
        }
        try {
            return of(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new ExtractUnusable(
                    FILE + ": it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** What the bytes of the file say. */
    static Description of(byte[] bytes) throws ExtractUnusable {
        JsonNode root = tree(bytes);
        expect(root.isObject(), "the file", "a JSON object");
        return new Description(
                date(root, "as_at", "as_at"), area(root), covers(object(root, "covers")), rows(object(root, "rows")));
    }

    private static JsonNode tree(byte[] bytes) throws ExtractUnusable {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return JsonMapper.shared().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new ExtractUnusable(FILE + ": it is not text in UTF-8");
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNr(), 1);
            throw new ExtractUnusable(FILE + ", line " + line + ": it is not JSON");
        }
    }

    private static Optional<String> area(JsonNode root) throws ExtractUnusable {
        Optional<JsonNode> area = value(root, "area_code");
        if (area.isEmpty()) {
            return Optional.empty();
        }
        expect(area.get().isString() || area.get().isIntegralNumber(), "area_code", "a text");
        String code = area.get().asString().strip();
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    private static ImmutableMap<String, Coverage> covers(Optional<JsonNode> covers) throws ExtractUnusable {
        ImmutableMap.Builder<String, Coverage> all = ImmutableMap.builder();
        if (covers.isPresent()) {
            for (Map.Entry<String, JsonNode> entry : covers.get().properties()) {
                String name = "covers." + entry.getKey();
                expect(entry.getValue().isObject(), name, "an object with from and to");
                Optional<LocalDate> from = date(entry.getValue(), "from", name + ".from");
                Optional<LocalDate> to = date(entry.getValue(), "to", name + ".to");
                all.put(entry.getKey(), new Coverage(from, to));
            }
        }
        return all.buildOrThrow();
    }

    private static ImmutableMap<String, Long> rows(Optional<JsonNode> rows) throws ExtractUnusable {
        ImmutableMap.Builder<String, Long> all = ImmutableMap.builder();
        if (rows.isPresent()) {
            for (Map.Entry<String, JsonNode> entry : rows.get().properties()) {
                JsonNode count = entry.getValue();
                expect(
                        count.isIntegralNumber() && count.canConvertToLong() && count.longValue() >= 0,
                        "rows." + entry.getKey(),
                        "a whole number of 0 or more");
                all.put(entry.getKey(), count.longValue());
            }
        }
        return all.buildOrThrow();
    }

    private static Optional<LocalDate> date(JsonNode parent, String name, String path) throws ExtractUnusable {
        Optional<JsonNode> value = value(parent, name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String expected = "a date as yyyy-MM-dd";
        expect(value.get().isString() && value.get().stringValue().length() == DATE_LENGTH, path, expected);
        try {
            LocalDate date = LocalDate.parse(value.get().stringValue());
            expect(date.getYear() > 0, path, expected);
            return Optional.of(date);
        } catch (DateTimeParseException e) {
            throw unusable(path, expected);
        }
    }

    private static Optional<JsonNode> object(JsonNode root, String name) throws ExtractUnusable {
        Optional<JsonNode> value = value(root, name);
        expect(value.isEmpty() || value.get().isObject(), name, "an object by table");
        return value;
    }

    private static Optional<JsonNode> value(JsonNode parent, String name) {
        return parent.optional(name).filter(value -> !value.isNull());
    }

    private static void expect(boolean met, String path, String expected) throws ExtractUnusable {
        if (!met) {
            throw unusable(path, expected);
        }
    }

    private static ExtractUnusable unusable(String path, String expected) {
        return new ExtractUnusable(FILE + ": expected " + path + " to be " + expected);
    }
}
