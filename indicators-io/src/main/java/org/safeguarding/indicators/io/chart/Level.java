package org.safeguarding.indicators.io.chart;

import org.safeguarding.indicators.measure.Exact;

/**
 * A value that stands all along a chart, as a target or another's figure: a dashed line with its label beside it.
 *
 * @param label what it is, with its value; not blank
 * @param from the value, or the lower end of a band
 * @param to the value again, or the upper end of a band
 * @param kind whether it is to be reached, or only to be compared with
 */
public record Level(String label, Exact from, Exact to, Kind kind) {
    /** What a level is for. */
    public enum Kind {
        /** A target or guide: long dashes. */
        TARGET,
        /** Another's figure: dots. */
        COMPARATOR
    }

    /**
     * Refuses a level without a label, and a band upside down.
     *
     * @param label what it is, with its value; not blank
     * @param from the value, or the lower end of a band
     * @param to the value again, or the upper end of a band
     * @param kind whether it is to be reached, or only to be compared with
     * @throws IllegalArgumentException if the label is blank, or the upper end below the lower
     */
    public Level {
        if (label.isBlank()) {
            throw new IllegalArgumentException("expected a level with a label, got one without");
        }
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("expected a band from low to high, got " + from + " to " + to);
        }
    }

    /**
     * One value.
     *
     * @param label what it is, with its value; not blank
     * @param at the value
     * @param kind whether it is to be reached, or only to be compared with
     * @return the level
     */
    public static Level at(String label, Exact at, Kind kind) {
        return new Level(label, at, at, kind);
    }

    String style() {
        return kind == Kind.TARGET ? "level" : "other";
    }
}
