package org.safeguarding.indicators.indicator;

/**
 * A table an indicator cannot do without.
 *
 * @param table the name of the table
 * @param history how far before the window the table must reach
 */
public record Need(String table, History history) {
    /** How much of a table's past matters. */
    public enum History {
        /** The window itself. */
        WINDOW,
        /** 12 calendar months more. */
        WINDOW_AND_12_MONTHS,
        /** The window must be covered; what came before it matters too, and the figure says since when it is known. */
        WINDOW_AND_EVER,
        /** None: the table is an input, not a record of events. */
        NONE
    }

    /**
     * A table that must cover the window.
     *
     * @param table the name of the table
     * @return the need
     */
    public static Need of(String table) {
        return new Need(table, History.WINDOW);
    }
}
