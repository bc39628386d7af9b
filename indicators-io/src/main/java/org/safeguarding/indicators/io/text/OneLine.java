package org.safeguarding.indicators.io.text;

/** Text that stays on its line wherever it is printed: in a terminal, on a page or in a drawing. */
public final class OneLine {
    private OneLine() {}

    /**
     * Text without what would break a line, drive a terminal or be refused by XML: controls, the invisible characters that turn the
     * direction of writing, ends of lines and paragraphs, half characters, and the two at the end of each plane that are none.
     *
     * @param text any text
     * @return the same with a space for each of them
     */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(c -> isPlain(c) ? c : ' ').forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> (character & 0xFFFE) != 0xFFFE;
        };
    }
}
