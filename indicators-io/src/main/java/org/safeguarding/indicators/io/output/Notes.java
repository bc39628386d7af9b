package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The footnotes of a section, numbered as they are first needed; one text is one note. */
final class Notes {
    private final List<String> texts = new ArrayList<>();

    /** The marks of notes in the order of their numbers, with a space before each; nothing for no note. */
    String marks(List<String> notes) {
        for (String text : notes) {
            if (!texts.contains(text)) {
                texts.add(text);
            }
        }
        return notes.stream()
                .map(texts::indexOf)
                .distinct()
                .sorted()
                .map(index -> " [" + (index + 1) + "]")
                .collect(Collectors.joining());
    }

    ImmutableList<String> all() {
        return ImmutableList.copyOf(texts);
    }
}
