package org.safeguarding.indicators.io.published;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A value of the file and where it stands, so that what is wrong with it can be said. */
final class JsonPlace {
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final int SHOWN = 60;

    private final String file;
    private final String path;
    private final JsonNode node;

    JsonPlace(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    /** Refuses keys that are neither required nor allowed, and the lack of one required. */
    void only(Set<String> required, Set<String> optional) throws PublishedUnusable {
        if (!node.isObject()) {
            throw wrong("an object with " + String.join(", ", required));
        }
        for (String key : node.propertyNames()) {
            if (!required.contains(key) && !optional.contains(key)) {
                throw new PublishedUnusable(file + ": " + under(key) + " is not known; expected one of "
                        + String.join(", ", Iterables.concat(required, optional)));
            }
        }
        for (String key : required) {
            at(key);
        }
    }

    boolean isObject() {
        return node.isObject();
    }

    boolean isWholeNumber() {
        return node.isIntegralNumber();
    }

    /** A value that must be there. */
    JsonPlace at(String key) throws PublishedUnusable {
        Optional<JsonPlace> value = find(key);
        if (value.isEmpty()) {
            throw new PublishedUnusable(file + ": expected " + under(key) + ", but it is not there");
        }
        return value.get();
    }

    Optional<JsonPlace> find(String key) {
        @Nullable JsonNode value = node.get(key);
        return value == null ? Optional.empty() : Optional.of(new JsonPlace(file, under(key), value));
    }

    /** The items of a list that is not empty. */
    ImmutableList<JsonPlace> items() throws PublishedUnusable {
        if (!node.isArray() || node.isEmpty()) {
            throw wrong("a list of at least one");
        }
        ImmutableList.Builder<JsonPlace> items = ImmutableList.builder();
        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonPlace(file, path + "[" + i + "]", node.get(i)));
        }
        return items.build();
    }

    ImmutableList<String> texts() throws PublishedUnusable {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (JsonPlace item : items()) {
            texts.add(item.text());
        }
        return texts.build();
    }

    /** The values of an object that is not empty, in their order. */
    ImmutableMap<String, JsonPlace> entries() throws PublishedUnusable {
        if (!node.isObject() || node.isEmpty()) {
            throw wrong("an object with a value for each column");
        }
        ImmutableMap.Builder<String, JsonPlace> entries = ImmutableMap.builder();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            entries.put(entry.getKey(), new JsonPlace(file, under(entry.getKey()), entry.getValue()));
        }
        return entries.buildOrThrow();
    }

    String text() throws PublishedUnusable {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw wrong("a text");
        }
        return node.stringValue();
    }

    boolean flag() throws PublishedUnusable {
        if (!node.isBoolean()) {
            throw wrong("true or false");
        }
        return node.booleanValue();
    }

    /** A number with the places it was written with, for which a decimal must be text. */
    BigDecimal digits() throws PublishedUnusable {
        String text = node.isIntegralNumber() || node.isString() ? node.asString() : "";
        if (!DIGITS.matcher(text).matches()) {
            throw wrong("a whole number such as 1383, or digits as text such as \"67.7\", without commas");
        }
        return new BigDecimal(text);
    }

    BigDecimal aboveZero() throws PublishedUnusable {
        BigDecimal number = digits();
        if (number.signum() <= 0) {
            throw wrong("a number above 0");
        }
        return number;
    }

    /** One of the values of a list. */
    String oneOf(Set<String> allowed) throws PublishedUnusable {
        if (!node.isString() || !allowed.contains(node.stringValue())) {
            throw wrong("one of " + String.join(", ", allowed));
        }
        return node.stringValue();
    }

    PublishedUnusable wrong(String expected) {
        String text = node.toString();
        String got = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return new PublishedUnusable(
                file + ": expected " + (path.isEmpty() ? "the file" : path) + " to be " + expected + ", got " + got);
    }

    private String under(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
