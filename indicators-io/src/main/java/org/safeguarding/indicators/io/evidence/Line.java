package org.safeguarding.indicators.io.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.time.Day;
import tools.jackson.databind.JsonNode;

/** A part of one line of evidence, read strictly; a fault shows where and what was expected, and nothing of the line. */
record Line(String file, long number, JsonNode node) {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

    EvidenceUnreadable fault(String expected) {
        return new EvidenceUnreadable(file, number, "expected " + expected);
    }

    boolean has(String name) {
        return node.has(name);
    }

    Optional<Line> find(String name) {
        @Nullable JsonNode value = node.get(name);
        return value == null ? Optional.empty() : Optional.of(new Line(file, number, value));
    }

    private Line at(String name, String expected) throws EvidenceUnreadable {
        @Nullable JsonNode value = node.get(name);
        if (value == null) {
            throw fault(expected + " under " + name);
        }
        return new Line(file, number, value);
    }

    ImmutableList<Line> elements(String expected) throws EvidenceUnreadable {
        if (!node.isArray()) {
            throw fault(expected);
        }
        ImmutableList.Builder<Line> elements = ImmutableList.builder();
        for (JsonNode element : node) {
            elements.add(new Line(file, number, element));
        }
        return elements.build();
    }

    ImmutableList<Line> list(String name) throws EvidenceUnreadable {
        return at(name, "a list").elements("a list under " + name);
    }

    ImmutableList<String> texts(String name) throws EvidenceUnreadable {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (Line element : list(name)) {
            texts.add(element.string("texts under " + name));
        }
        return texts.build();
    }

    /** The members of an object, in the order of the line. */
    ImmutableList<Map.Entry<String, Line>> members(String name) throws EvidenceUnreadable {
        Line object = at(name, "an object");
        if (!object.node.isObject()) {
            throw fault("an object under " + name);
        }
        ImmutableList.Builder<Map.Entry<String, Line>> members = ImmutableList.builder();
        object.node.properties().forEach(e -> members.add(Map.entry(e.getKey(), new Line(file, number, e.getValue()))));
        return members.build();
    }

    ImmutableSortedMap<String, String> words(String name) throws EvidenceUnreadable {
        ImmutableSortedMap.Builder<String, String> words = ImmutableSortedMap.naturalOrder();
        if (has(name)) {
            for (Map.Entry<String, Line> member : members(name)) {
                words.put(member.getKey(), member.getValue().string("texts under " + name));
            }
        }
        return words.buildOrThrow();
    }

    String string(String expected) throws EvidenceUnreadable {
        if (!node.isString()) {
            throw fault(expected);
        }
        return node.stringValue();
    }

    String text(String name) throws EvidenceUnreadable {
        return at(name, "a text").string("a text under " + name);
    }

    /** A text, or the empty one where it is absent. */
    String textIfAny(String name) throws EvidenceUnreadable {
        return has(name) ? text(name) : "";
    }

    int whole(String expected, int least, int past) throws EvidenceUnreadable {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < least || node.intValue() >= past) {
            throw fault(expected);
        }
        return node.intValue();
    }

    int whole(String name, String what, int least, int past) throws EvidenceUnreadable {
        return at(name, what).whole(what + " under " + name, least, past);
    }

    long amount(String name, long otherwise) throws EvidenceUnreadable {
        if (!has(name)) {
            return otherwise;
        }
        Line value = at(name, "a whole number");
        if (!value.node.isIntegralNumber() || !value.node.canConvertToLong()) {
            throw fault("a whole number under " + name);
        }
        return value.node.longValue();
    }

    /** A date, or a number of days where it is none that has a date. */
    int day(String name, int otherwise) throws EvidenceUnreadable {
        return has(name) ? at(name, "a date").day() : otherwise;
    }

    /** The same, of this part itself; null is the day that never comes. */
    int day() throws EvidenceUnreadable {
        if (node.isNull()) {
            return Day.FOREVER;
        }
        if (node.isIntegralNumber()) {
            return whole("a day", Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        try {
            String text = string("a date");
            if (text.length() == "2019-05-31".length()) {
                return Day.of(LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            throw fault("a date such as 2019-05-31");
        }
        throw fault("a date such as 2019-05-31");
    }

    Optional<BigDecimal> decimal(String name) throws EvidenceUnreadable {
        if (!has(name)) {
            return Optional.empty();
        }
        String text = text(name);
        if (!DECIMAL.matcher(text).matches()) {
            throw fault("digits as text under " + name);
        }
        return Optional.of(new BigDecimal(text));
    }
}
