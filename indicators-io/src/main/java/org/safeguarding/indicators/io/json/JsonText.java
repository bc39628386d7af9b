package org.safeguarding.indicators.io.json;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON files that people write by hand, strictly: a key given twice and anything behind the end are refused, and
 * numbers keep their digits.
 */
public final class JsonText {
    private static final long LARGEST = 1 << 24;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonText() {}

    /**
     * The text of a file, which callers call by its name.
     *
     * @param file the file, in UTF-8, with or without a byte order mark
     * @return its text
     * @throws JsonRefused if there is no such file, or it is no text, or has more than 16 MB
     */
    public static String of(Path file) throws JsonRefused {
        try {
            if (Files.size(file) > LARGEST) {
                throw new JsonRefused("it has more than 16 MB, which nobody writes by hand");
            }
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new JsonRefused("there is no such file");
        } catch (CharacterCodingException e) {
            throw new JsonRefused("it is not text in UTF-8");
        } catch (IOException e) {
            throw new JsonRefused("it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /**
     * The tree that a text holds.
     *
     * @param json the text
     * @return the whole of it
     * @throws JsonRefused if it is empty, or not JSON, gives a key twice, or has a number of more than two thousand million places
     */
    public static JsonPart parse(String json) throws JsonRefused {
        try {
            JsonNode tree = MAPPER.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
            if (tree.isMissingNode()) {
                throw new JsonRefused("it is empty; expected a JSON object");
            }
            return new JsonPart("$", tree);
        } catch (NumberFormatException e) {
            // The parser lets it through where the exponent of a number is beyond what it can hold.
            throw new JsonRefused("there is a number in it that is too large, or too small, to be held");
        } catch (JacksonException e) {
            String where = e.getLocation() == null || e.getLocation().getLineNr() < 1
                    ? ""
                    : "line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": ";
            throw new JsonRefused(where + "it is not JSON (" + e.getOriginalMessage() + ")");
        }
    }
}
