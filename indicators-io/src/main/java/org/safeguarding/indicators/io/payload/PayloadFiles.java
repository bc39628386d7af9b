package org.safeguarding.indicators.io.payload;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.safeguarding.indicators.io.table.Compressed;
import org.safeguarding.indicators.io.table.StrictText;
import org.safeguarding.indicators.io.table.TooLarge;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** The files of a folder that may be batches of a payload, and the look that tells whether one is. */
final class PayloadFiles {
    private static final int DEEPEST = 3;
    private static final int MOST_KEYS = 50;

    private PayloadFiles() {}

    /** The JSON files of a folder and those in it that are no tables of an extract, by name; a file itself, if it is one. */
    static ImmutableList<Path> in(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return Files.isRegularFile(place) && isJson(place) ? ImmutableList.of(place) : ImmutableList.of();
        }
        try (Stream<Path> all = Files.walk(place, DEEPEST)) {
            return all.filter(file -> isJson(file) && Files.isRegularFile(file))
                    .filter(file -> !place.relativize(file).startsWith("__MACOSX"))
                    .sorted(Comparator.comparing(
                            file -> place.relativize(file).toString().replace('\\', '/'), NaturalOrder.OF_NAMES))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static boolean isJson(Path file) {
        String name = name(file);
        return (name.endsWith(".json") || name.endsWith(".json.gz"))
                && !name.startsWith(".")
                && !name.startsWith("ssd_")
                && !name.startsWith("local_")
                && !name.equals("extract.json")
                && !name.equals("events.json");
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    static ByteSource bytes(Path file) {
        ByteSource bytes = Compressed.of(file);
        return name(file).endsWith(".gz") ? Compressed.gzip(bytes) : bytes;
    }

    /** Whether the file begins as a payload does, whatever is behind that. */
    static boolean looksLike(Path file) {
        try (InputStream in = bytes(file).openStream();
                JsonParser parser = BatchReader.FACTORY.createParser(
                        ObjectReadContext.empty(), new BufferedReader(StrictText.utf8(in), 1 << 13))) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            if (token != JsonToken.START_OBJECT) {
                return false;
            }
            for (int i = 0; i < MOST_KEYS && parser.nextToken() == JsonToken.PROPERTY_NAME; i++) {
                if (isOfPayload(parser.currentName())) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (IOException | JacksonException | TooLarge e) {
            return false;
        }
    }

    private static boolean isOfPayload(String key) {
        return switch (key) {
            case "Children", "children", "la_child_id", "mis_child_id", "social_care_episodes" -> true;
            default -> false;
        };
    }
}
