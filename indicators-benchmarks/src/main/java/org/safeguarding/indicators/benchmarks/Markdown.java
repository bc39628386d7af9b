package org.safeguarding.indicators.benchmarks;

import java.util.Collections;
import java.util.Locale;

/** A table in Markdown: the first column is text, the others are numbers. */
final class Markdown {
    private static final int TWO_PLACES_BELOW = 10;
    private static final int ONE_PLACE_BELOW = 100;

    private final StringBuilder text = new StringBuilder();
    private final int columns;

    private Markdown(int columns) {
        this.columns = columns;
    }

    static Markdown table(String... headings) {
        Markdown table = new Markdown(headings.length);
        table.row(headings);
        table.text
                .append("|---")
                .append(String.join("", Collections.nCopies(headings.length - 1, "|---:")))
                .append("|\n");
        return table;
    }

    void row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("expected " + columns + " cells, got " + cells.length);
        }
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** A number as short as its size allows: 0.32, 12.5, 1,380. */
    static String number(double value) {
        String format = value < TWO_PLACES_BELOW ? "%.2f" : value < ONE_PLACE_BELOW ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
