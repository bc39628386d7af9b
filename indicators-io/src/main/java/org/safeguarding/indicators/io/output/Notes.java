package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The footnotes of a section, numbered as they are first needed; one text is one note. */
final class Notes {
    private final List<String> texts = new ArrayList<>();

    /** The mark of a note, with a space before it; nothing for no note. */
    String mark(String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (!texts.contains(text)) {
            texts.add(text);
        }
        return " [" + (texts.indexOf(text) + 1) + "]";
    }

    ImmutableList<String> all() {
        return ImmutableList.copyOf(texts);
    }
}
