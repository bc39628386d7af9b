package org.safeguarding.indicators.io.table;

/**
 * How a cell is shown in an issue. A column that slipped by one can put a name where a date belongs, so a cell is shown as it
 * is only if all its characters are such as its column allows, and otherwise as its shape: small letters become {@code a},
 * capitals {@code A}, digits {@code 9}, and the rest stays.
 *
 * <ul>
 *   <li>Dates, times and months: digits, {@code - / : . + T Z} and spaces.
 *   <li>Numbers: digits, point and minus.
 *   <li>Flags: one letter or digit, or one with a bracket, since longer ones may be names.
 *   <li>Ids: letters, digits and {@code - _ / . :}, a digit among them, since a word without one may be a name.
 *   <li>Texts, JSON, and whatever stands in a column of personal data: never.
 * </ul>
 */
final class Shown {
    private static final int LONGEST = 40;
    private static final int LONGEST_FLAG = 2;

    private Shown() {}

    static String as(Column column, CharSequence text) {
        return column.personal() ? cut(shape(text)) : as(column.type(), text);
    }

    static String as(ColumnType type, CharSequence text) {
        boolean plain = switch (type) {
            case DATE, DATE_TIME, MONTH -> text.chars().allMatch(c -> isDigit(c) || "-/:.+TZ ".indexOf(c) >= 0);
            case DECIMAL, WHOLE, SCORE -> text.chars().allMatch(c -> isDigit(c) || c == '.' || c == '-');
            case FLAG ->
                text.length() <= LONGEST_FLAG
                        && text.chars().limit(1).allMatch(c -> isDigit(c) || isLetter(c))
                        && text.chars().skip(1).allMatch(c -> isDigit(c) || c == ')');
            case ID ->
                text.chars().allMatch(c -> isDigit(c) || isLetter(c) || "-_/.:".indexOf(c) >= 0)
                        && text.chars().anyMatch(Shown::isDigit);
            case TEXT, JSON_FLAGS -> false;
        };
        return cut(plain ? text.toString() : shape(text));
    }

    /** The shape of a text: it says where letters, digits and other characters stand, and not which. */
    static String shape(CharSequence text) {
        StringBuilder shape = new StringBuilder();
        text.codePoints().limit(LONGEST + 1L).forEach(c -> shape.append(shapeOf(c)));
        return shape.toString();
    }

    private static char shapeOf(int c) {
        if (Character.isDigit(c)) {
            return '9';
        }
        if (Character.isUpperCase(c)) {
            return 'A';
        }
        boolean ascii = c > ' ' && c <= '~';
        return ascii && !isLetter(c) ? (char) c : Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : 'a';
    }

    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        // Half a character is none, and could not be written to a file.
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "...";
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
