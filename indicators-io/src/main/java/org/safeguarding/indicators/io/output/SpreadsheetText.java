package org.safeguarding.indicators.io.output;

/**
 * Text that a spreadsheet would run as a formula, made harmless and back again.
 *
 * <p>A cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return gets an apostrophe in
 * front. So does one that begins with apostrophes followed by one of these, so that {@link #restore} can tell which
 * apostrophes were there before: {@code restore(defuse(text))} is the text, always. Columns of numbers are never defused.
 */
public final class SpreadsheetText {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final char MARK = '\'';

    private SpreadsheetText() {}

    /**
     * Makes text harmless.
     *
     * @param text any text
     * @return the text, with an apostrophe in front where it needs one
     */
    public static String defuse(String text) {
        return startsAFormula(text) ? MARK + text : text;
    }

    /**
     * The text that was made harmless.
     *
     * @param cell what {@link #defuse} gave
     * @return the text before
     */
    public static String restore(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && startsAFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean startsAFormula(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == MARK) {
            start++;
        }
        return start < text.length() && STARTS_A_FORMULA.indexOf(text.charAt(start)) >= 0;
    }
}
