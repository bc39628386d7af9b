package org.safeguarding.indicators.io.payload;

import java.util.Arrays;
import org.safeguarding.indicators.io.table.StrictText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a child, its episodes and what is in them, key by key; what no table needs is passed over, names among it. */
final class ChildReader {
    private final JsonParser parser;
    private final Words words;

    ChildReader(JsonParser parser, Words words) {
        this.parser = parser;
        this.words = words;
    }

    /** A child of which nothing has been read yet. */
    static Sent child() {
        return new Sent(Part.CHILD);
    }

    /** Whether a key is one of a child's own. */
    static boolean isOfChild(String key) {
        return switch (key) {
            case "la_child_id", "mis_child_id", "child_details", "social_care_episodes", "purge" -> true;
            default -> false;
        };
    }

    /** The child at which the parser stands. */
    Sent read(JsonToken token) {
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return Sent.faulty(Part.CHILD, Sent.Fault.NO_OBJECT);
        }
        Sent child = child();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            member(child, key, parser.nextToken());
        }
        return child;
    }

    /** A key of a child, with what is under it. */
    void member(Sent child, String key, JsonToken token) {
        switch (key) {
            case "la_child_id" -> id(child, token);
            case "purge" -> purge(child, token);
            case "child_details" -> details(child, token);
            case "social_care_episodes" -> list(child, Part.EPISODE, token);
            default -> parser.skipChildren();
        }
    }

    /** The dates of birth, which stand in an object of their own; to purge it is to blank them. */
    private void details(Sent child, JsonToken token) {
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (token != JsonToken.START_OBJECT) {
            child.values[0] = token == JsonToken.START_ARRAY ? Words.A_LIST : Words.NO_OBJECT;
            parser.skipChildren();
            return;
        }
        boolean purged = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals("purge")) {
                purged = value == JsonToken.VALUE_TRUE;
                parser.skipChildren();
            } else {
                value(child, key, value);
            }
        }
        if (purged) {
            Arrays.fill(child.values, Words.BLANK);
        }
    }

    private void list(Sent parent, Part part, JsonToken token) {
        switch (token) {
            case VALUE_NULL -> {}
            case START_OBJECT -> sent(parent, part, token);
            case START_ARRAY -> {
                parent.workersSent |= part == Part.WORKER;
                for (JsonToken element = parser.nextToken();
                        element != JsonToken.END_ARRAY;
                        element = parser.nextToken()) {
                    sent(parent, part, element);
                }
            }
            default -> parent.parts.add(Sent.faulty(part, Sent.Fault.NO_LIST));
        }
    }

    private void sent(Sent parent, Part part, JsonToken token) {
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            parent.parts.add(Sent.faulty(part, Sent.Fault.NO_OBJECT));
            return;
        }
        parent.workersSent |= part == Part.WORKER;
        Sent sent = new Sent(part);
        parent.parts.add(sent);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            Part under = part == Part.EPISODE ? Part.OF_EPISODE.get(key) : null;
            if (under != null) {
                list(sent, under, value);
            } else if (key.equals(part.id)) {
                id(sent, value);
            } else if (key.equals("purge") && part != Part.WORKER) {
                purge(sent, value);
            } else {
                value(sent, key, value);
            }
        }
    }

    private void id(Sent sent, JsonToken token) {
        sent.id = sent.id == Words.BLANK ? id(scalar(token)) : Words.TWICE;
    }

    /** An id as its column reads it, so that it is found again however it is written. */
    private int id(int number) {
        if (!Words.isText(number)) {
            return number;
        }
        String id = words.text(number);
        int end = id.length();
        boolean added = end > 2 && id.endsWith(".0") && isDigit(id.charAt(end - 3));
        return added ? words.number(id.substring(0, end - 2)) : number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void purge(Sent sent, JsonToken token) {
        if (token == JsonToken.VALUE_TRUE) {
            sent.purge = true;
        } else if (token != JsonToken.VALUE_FALSE && token != JsonToken.VALUE_NULL) {
            sent.fault = Sent.Fault.NO_FLAG;
            parser.skipChildren();
        }
    }

    private void value(Sent sent, String key, JsonToken token) {
        int index = sent.part.valueKeys.indexOf(key);
        if (index < 0) {
            parser.skipChildren();
        } else {
            int number = scalar(token);
            sent.values[index] = sent.values[index] == Sent.ABSENT ? number : Words.TWICE;
        }
    }

    private int scalar(JsonToken token) {
        switch (token) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                char[] text = parser.getStringCharacters();
                int from = parser.getStringOffset();
                int to = from + parser.getStringLength();
                return StrictText.isText(text, from, to)
                        ? words.number(StrictText.trimmed(text, from, to))
                        : Words.NO_TEXT;
            }
            case VALUE_TRUE -> {
                return words.number("true");
            }
            case VALUE_FALSE -> {
                return words.number("false");
            }
            case VALUE_NULL -> {
                return Words.BLANK;
            }
            default -> {
                parser.skipChildren();
                return token == JsonToken.START_OBJECT ? Words.AN_OBJECT : Words.A_LIST;
            }
        }
    }
}
