package org.safeguarding.indicators.io.output;

/**
 * A column of a printed table.
 *
 * @param header its heading
 * @param role what it holds
 */
record PageColumn(String header, Role role) {
    /** What a column holds, and so where it stands. */
    enum Role {
        /** What the row is: on the left, and repeated where a table is too wide for a page. */
        LABEL,
        /** Figures: right-aligned. */
        FIGURES,
        /** Words: left-aligned. */
        WORDS
    }
}
