package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The texts of a {@link TextPool}, behind each other in one array. */
final class PackedTexts {
    private final byte[] bytes;
    private final int[] ends;

    PackedTexts(byte[] bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
    }

    int size() {
        return ends.length;
    }

    String get(int number) {
        int start = number == 0 ? 0 : ends[number - 1];
        return new String(bytes, start, ends[number] - start, UTF_8);
    }
}
