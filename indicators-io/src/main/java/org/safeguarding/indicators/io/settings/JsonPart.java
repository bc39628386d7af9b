package org.safeguarding.indicators.io.settings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A part of the file and where it stands, as {@code $.targets.contacts[0].tolerance}. Whatever is not as it must be is refused,
 * with the place, what was found and what is allowed.
 */
record JsonPart(String path, JsonNode node) {
    private static final int LONGEST_SHOWN = 60;
    private static final int DATE_LENGTH = 10;

    SettingsRefused refused(String expected) {
        String found = node.toString();
        return refused(found.length() > LONGEST_SHOWN ? found.substring(0, LONGEST_SHOWN) + "..." : found, expected);
    }

    private SettingsRefused refused(String found, String expected) {
        return new SettingsRefused(path + ": expected " + expected + ", got " + found);
    }

    /** The members of an object. Names that are not allowed are refused. */
    ImmutableMap<String, JsonPart> members(Iterable<String> allowed) throws SettingsRefused {
        ImmutableList<String> names = ImmutableList.copyOf(allowed);
        if (!node.isObject()) {
            throw refused("an object with " + String.join(", ", names));
        }
        ImmutableMap.Builder<String, JsonPart> members = ImmutableMap.builder();
        for (String name : node.propertyNames()) {
            if (!names.contains(name)) {
                throw new SettingsRefused(
                        path + ": there is no key \"" + name + "\" here; expected one of " + String.join(", ", names));
            }
            members.put(name, new JsonPart(path + "." + name, node.get(name)));
        }
        return members.buildOrThrow();
    }

    /** The elements of an array. */
    ImmutableList<JsonPart> elements(String expected) throws SettingsRefused {
        if (!node.isArray()) {
            throw refused(expected);
        }
        ImmutableList.Builder<JsonPart> elements = ImmutableList.builder();
        for (int i = 0; i < node.size(); i++) {
            elements.add(new JsonPart(path + "[" + i + "]", node.get(i)));
        }
        return elements.build();
    }

    boolean flag() throws SettingsRefused {
        if (!node.isBoolean()) {
            throw refused("true or false");
        }
        return node.booleanValue();
    }

    String text(String expected) throws SettingsRefused {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw refused(expected);
        }
        return node.stringValue();
    }

    String oneOf(Iterable<String> allowed) throws SettingsRefused {
        ImmutableList<String> names = ImmutableList.copyOf(allowed);
        if (!node.isString() || !names.contains(node.stringValue())) {
            throw refused("one of " + String.join(", ", names));
        }
        return node.stringValue();
    }

    int whole(int least, int most) throws SettingsRefused {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            throw refused("a whole number from " + least + " to " + most);
        }
        return node.intValue();
    }

    BigDecimal decimalFromZero(int most) throws SettingsRefused {
        Optional<BigDecimal> value = node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
        if (value.isEmpty() || value.get().signum() < 0 || value.get().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw refused("a number from 0 to " + most);
        }
        return value.get();
    }

    LocalDate date() throws SettingsRefused {
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
