package org.safeguarding.indicators.io.mapping;

/** The form in which a column writes dates, as a mapping says it. Immutable. */
interface DateForm {
    /** What is found where the text is no date of this form. */
    int NOT_A_DATE = -1;

    /** What is found where it has the form, and there is no such day. */
    int NO_SUCH_DAY = -2;

    /**
     * Reads the date at the beginning of a cell.
     *
     * @param text a buffer that holds the cell
     * @param from the index of its first character
     * @param to the index after its last character
     * @param found takes the year, the month, the day of the month, and the second of the day, or -1 if that is in the text
     *     behind the date
     * @return the index after the date; or one of the numbers below 0 above
     */
    int read(char[] text, int from, int to, int[] found);

    /** Whether it says which day of the month. */
    boolean hasDay();

    /** The form in words, as {@code dd/MM/yyyy}. */
    String words();
}
