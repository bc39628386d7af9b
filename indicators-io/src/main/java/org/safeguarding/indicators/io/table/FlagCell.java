package org.safeguarding.indicators.io.table;

/** A flag, as the systems that export it write it. */
final class FlagCell {
    /** No flag at all. */
    static final int NONE = -1;

    /** The stored forms; unknown is 0, so that a fresh array is blank. */
    static final byte UNKNOWN = 0;

    static final byte NO = 1;
    static final byte YES = 2;

    private FlagCell() {}

    /** {@link #YES}, {@link #NO}, {@link #UNKNOWN} (for a blank too) or {@link #NONE}; white space around it is the caller's. */
    static int parse(char[] text, int from, int to) {
        return switch (to - from) {
            case 0 -> UNKNOWN;
            case 1 -> letter(text[from]);
            case 2 -> word(text, from, to, "no", NO);
            case 3 -> word(text, from, to, "yes", YES);
            case 4 -> word(text, from, to, "true", YES);
            case 5 -> either(word(text, from, to, "false", NO), word(text, from, to, "b) no", NO));
            case 6 -> word(text, from, to, "a) yes", YES);
            case 10 -> word(text, from, to, "c) unknown", UNKNOWN);
            default -> NONE;
        };
    }

    static int parse(String text) {
        char[] all = text.toCharArray();
        int from = Cells.trimmedFrom(all, 0, all.length);
        return parse(all, from, Cells.trimmedTo(all, from, all.length));
    }

    private static int letter(char c) {
        return switch (c) {
            case 'Y', 'y', '1' -> YES;
            case 'N', 'n', '0' -> NO;
            case 'U', 'u' -> UNKNOWN;
            default -> NONE;
        };
    }

    private static int word(char[] text, int from, int to, String word, int meaning) {
        return Cells.equalsIgnoringCase(text, from, to, word) ? meaning : NONE;
    }

    private static int either(int one, int other) {
        return one == NONE ? other : one;
    }
}
