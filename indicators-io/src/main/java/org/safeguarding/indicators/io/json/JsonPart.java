package org.safeguarding.indicators.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of a JSON file and where it stands, as {@code $.targets.contacts[0].tolerance}. Whatever is not as it must be is
 * refused, with the place, what was found and what is allowed.
 *
 * @param path where it stands
 * @param node what stands there
 */
public record JsonPart(String path, JsonNode node) {
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final int LONGEST_SHOWN = 60;
    private static final int DATE_LENGTH = 10;
    private static final int MOST_PLACES = 20;

    /**
     * What to throw where this part is not as it must be.
     *
     * @param expected what is allowed
     * @return the exception
     */
    public JsonRefused refused(String expected) {
        String found = node.toString();
        return new JsonRefused(path + ": expected " + expected + ", got "
                + (found.length() > LONGEST_SHOWN ? found.substring(0, LONGEST_SHOWN) + "..." : found));
    }

    /**
     * The members of an object.
     *
     * @param allowed the names that it may have
     * @return the members it has, in their order
     * @throws JsonRefused if it is no object, or has a name that is not allowed
     */
    public ImmutableMap<String, JsonPart> members(Iterable<String> allowed) throws JsonRefused {
        ImmutableSet<String> names = ImmutableSet.copyOf(allowed);
        if (!node.isObject()) {
            throw refused("an object with " + String.join(", ", names));
        }
        for (String name : node.propertyNames()) {
            if (!names.contains(name)) {
                throw new JsonRefused(
                        path + ": there is no key \"" + name + "\" here; expected one of " + String.join(", ", names));
            }
        }
        return children();
    }

    /**
     * The members of an object, of which some must be there.
     *
     * @param required the names that it must have
     * @param optional the names that it may have beside them
     * @return the members it has, in their order
     * @throws JsonRefused if it is no object, lacks a name that is required, or has one that is not allowed
     */
    public ImmutableMap<String, JsonPart> members(Iterable<String> required, Iterable<String> optional)
            throws JsonRefused {
        ImmutableMap<String, JsonPart> members = members(Iterables.concat(required, optional));
        for (String name : required) {
            at(name);
        }
        return members;
    }

    /**
     * The values of an object that is not empty, whatever their names.
     *
     * @param expected what is allowed
     * @return the members, in their order
     * @throws JsonRefused if it is no object, or empty
     */
    public ImmutableMap<String, JsonPart> entries(String expected) throws JsonRefused {
        if (!node.isObject() || node.isEmpty()) {
            throw refused(expected);
        }
        return children();
    }

    private ImmutableMap<String, JsonPart> children() {
        ImmutableMap.Builder<String, JsonPart> members = ImmutableMap.builder();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            members.put(member.getKey(), child(member.getKey(), member.getValue()));
        }
        return members.buildOrThrow();
    }

    private JsonPart child(String name, JsonNode value) {
        return new JsonPart(path + "." + name, value);
    }

    /**
     * A member that must be there.
     *
     * @param name its name
     * @return its value
     * @throws JsonRefused if it is not there
     */
    public JsonPart at(String name) throws JsonRefused {
        Optional<JsonPart> value = find(name);
        if (value.isEmpty()) {
            throw refused("an object with the key " + name);
        }
        return value.get();
    }

    /**
     * A member that may be there.
     *
     * @param name its name
     * @return its value; empty if it is not there
     */
    public Optional<JsonPart> find(String name) {
        @Nullable JsonNode value = node.get(name);
        return value == null ? Optional.empty() : Optional.of(child(name, value));
    }

    /**
     * The elements of an array.
     *
     * @param expected what is allowed
     * @return the elements
     * @throws JsonRefused if it is no array
     */
    public ImmutableList<JsonPart> elements(String expected) throws JsonRefused {
        if (!node.isArray()) {
            throw refused(expected);
        }
        ImmutableList.Builder<JsonPart> elements = ImmutableList.builder();
        for (int i = 0; i < node.size(); i++) {
            elements.add(new JsonPart(path + "[" + i + "]", node.get(i)));
        }
        return elements.build();
    }

    /**
     * The elements of an array that is not empty.
     *
     * @return the elements
     * @throws JsonRefused if it is no array, or empty
     */
    public ImmutableList<JsonPart> items() throws JsonRefused {
        String expected = "a list of at least one";
        ImmutableList<JsonPart> items = elements(expected);
        if (items.isEmpty()) {
            throw refused(expected);
        }
        return items;
    }

    /**
     * The texts of an array that is not empty.
     *
     * @return the texts
     * @throws JsonRefused if it is no such array
     */
    public ImmutableList<String> texts() throws JsonRefused {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (JsonPart item : items()) {
            texts.add(item.text("a text"));
        }
        return texts.build();
    }

    /**
     * Whether it is an object.
     *
     * @return true for an object
     */
    public boolean isObject() {
        return node.isObject();
    }

    /**
     * Whether it is a whole number.
     *
     * @return true for a number without a point
     */
    public boolean isWholeNumber() {
        return node.isIntegralNumber();
    }

    /**
     * True or false.
     *
     * @return its value
     * @throws JsonRefused if it is neither
     */
    public boolean flag() throws JsonRefused {
        if (!node.isBoolean()) {
            throw refused("true or false");
        }
        return node.booleanValue();
    }

    /**
     * A text that is not blank.
     *
     * @param expected what is allowed
     * @return the text
     * @throws JsonRefused if it is no text, or blank
     */
    public String text(String expected) throws JsonRefused {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw refused(expected);
        }
        return node.stringValue();
    }

    /**
     * One of the texts of a list.
     *
     * @param allowed the list
     * @return the text
     * @throws JsonRefused if it is none of them
     */
    public String oneOf(Iterable<String> allowed) throws JsonRefused {
        if (!node.isString() || !Iterables.contains(allowed, node.stringValue())) {
            throw refused("one of " + String.join(", ", allowed));
        }
        return node.stringValue();
    }

    /**
     * A whole number.
     *
     * @param least the least that is allowed
     * @param most the most that is allowed
     * @return the number
     * @throws JsonRefused if it is none, or less or more
     */
    public int whole(int least, int most) throws JsonRefused {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            throw refused("a whole number from " + least + " to " + most);
        }
        return node.intValue();
    }

    /**
     * A decimal.
     *
     * @param most the most that is allowed
     * @return the number, its scale from 0 to 20
     * @throws JsonRefused if it is none, or negative, or more, or has more than 20 places
     */
    public BigDecimal decimalFromZero(int most) throws JsonRefused {
        Optional<BigDecimal> value = node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
        if (value.isEmpty() || value.get().signum() < 0 || value.get().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw refused("a number from 0 to " + most);
        }
        BigDecimal number = value.get();
        if (number.scale() > MOST_PLACES) {
            // One of a thousand million places could be held, but not written out.
            throw refused("a number from 0 to " + most + " with at most " + MOST_PLACES + " places");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /**
     * A number with the places it was written with, for which a decimal must be text.
     *
     * @return the number
     * @throws JsonRefused if it is neither a whole number nor digits as text
     */
    public BigDecimal digits() throws JsonRefused {
        String text = node.isIntegralNumber() || node.isString() ? node.asString() : "";
        if (!DIGITS.matcher(text).matches()) {
            throw refused("a whole number such as 1383, or digits as text such as \"67.7\", without commas");
        }
        return new BigDecimal(text);
    }

    /**
     * The same, where 0 and less are not allowed.
     *
     * @return the number
     * @throws JsonRefused if it is no number, or not above 0
     */
    public BigDecimal aboveZero() throws JsonRefused {
        BigDecimal number = digits();
        if (number.signum() <= 0) {
            throw refused("a number above 0");
        }
        return number;
    }

    /**
     * A date of the years 1 to 9999.
     *
     * @return the date
     * @throws JsonRefused if it is none, or not written yyyy-MM-dd
     */
    public LocalDate date() throws JsonRefused {
        String expected = "a date as yyyy-MM-dd, such as \"2019-04-01\"";
        if (!node.isString() || node.stringValue().length() != DATE_LENGTH) {
            throw refused(expected);
        }
        try {
            LocalDate date = LocalDate.parse(node.stringValue());
            if (date.getYear() < 1) {
                throw refused(expected);
            }
            return date;
        } catch (DateTimeException e) {
            throw refused(expected);
        }
    }
}
