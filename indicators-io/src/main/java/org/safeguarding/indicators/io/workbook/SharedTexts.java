package org.safeguarding.indicators.io.workbook;

import java.io.IOException;
import java.util.Arrays;

/** The texts that the cells of a workbook share, one after the other in one string of characters. */
final class SharedTexts {
    static final int LONGEST = 1 << 20;

    private static final int MOST_CHARACTERS = 1 << 29;

    private final StringBuilder all = new StringBuilder();
    private int[] ends = new int[64];
    private int size;

    /** Reads the part that holds them. */
    static SharedTexts read(Xml xml) throws IOException {
        SharedTexts texts = new SharedTexts();
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (xml.next()) {
            if (xml.begins("si")) {
                text.setLength(0);
            } else if (xml.begins("rPh")) {
                phonetic = true;
            } else if (xml.ends("rPh")) {
                phonetic = false;
            } else if (xml.begins("t") && !phonetic) {
                xml.text(text, LONGEST);
            } else if (xml.ends("si")) {
                texts.add(text);
            }
        }
        return texts;
    }

    private void add(StringBuilder text) throws IOException {
        if (all.length() + text.length() > MOST_CHARACTERS) {
            throw new IOException("more than " + MOST_CHARACTERS + " characters of shared text");
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        all.append(text);
        ends[size++] = all.length();
    }

    boolean has(int index) {
        return index >= 0 && index < size;
    }

    String get(int index) {
        return all.substring(index == 0 ? 0 : ends[index - 1], ends[index]);
    }
}
