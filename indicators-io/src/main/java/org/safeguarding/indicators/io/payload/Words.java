package org.safeguarding.indicators.io.payload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of a payload, each kept once, under a number. The first numbers stand for what is no text: a blank, and what no
 * column can make sense of.
 */
final class Words {
    static final int BLANK = 0;
    static final int AN_OBJECT = 1;
    static final int A_LIST = 2;
    static final int NO_TEXT = 3;
    static final int TWICE = 4;
    static final int NO_OBJECT = 5;

    private static final int FIRST = 6;
    private static final String[] SHOWN = {"", "{...}", "[...]", "", "", ""};
    private static final String[] EXPECTED = {
        "",
        "expected one value, but found an object",
        "expected one value, but found a list",
        "expected text, but it holds a character that is none",
        "the object has the key twice",
        "expected child_details to be an object, but found one value"
    };

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** The number of a text; {@link #BLANK} for one without characters. */
    int number(String text) {
        if (text.isEmpty()) {
            return BLANK;
        }
        Integer known = numbers.putIfAbsent(text, texts.size() + FIRST);
        if (known != null) {
            return known;
        }
        texts.add(text);
        return texts.size() - 1 + FIRST;
    }

    /** Whether a number stands for a text, which may be an id. */
    static boolean isText(int number) {
        return number >= FIRST;
    }

    /** Whether a number stands for what no column can make sense of. */
    static boolean isUnreadable(int number) {
        return number > BLANK && number < FIRST;
    }

    /** The text of a number, or how a message may show what is none. */
    String text(int number) {
        return isText(number) ? texts.get(number - FIRST) : SHOWN[number];
    }

    /** What was expected in place of what no column can make sense of. */
    static String expected(int number) {
        return EXPECTED[number];
    }
}
