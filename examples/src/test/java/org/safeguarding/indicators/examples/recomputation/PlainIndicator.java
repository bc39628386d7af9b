package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;

/**
 * What is recomputed.
 *
 * @param id the id
 * @param section where its sentence is counted
 * @param window what is measured over, before quarters are taken as means
 * @param unit the unit of its value
 * @param kind what is made of the counts
 * @param isMeanInQuarters whether the column of a quarter is the mean of its months' columns
 * @param dimensions what it can be broken down by on request
 * @param ownBreakdown the breakdown that it always has, or empty
 * @param tables the tables named, populations included
 * @param tablesWithTeams the tables that are named only if a team filter is set
 */
record PlainIndicator(
        String id,
        Section section,
        Window window,
        Unit unit,
        Kind kind,
        boolean isMeanInQuarters,
        ImmutableList<String> dimensions,
        String ownBreakdown,
        ImmutableList<String> tables,
        ImmutableList<String> tablesWithTeams) {

    /** A section of the catalogue. */
    enum Section {
        WORKED_WITH,
        WORKFORCE,
        FRONT_DOOR,
        ASSESSMENTS,
        IN_NEED,
        PROTECTION,
        COURT,
        QUALITY
    }

    /** What a figure is measured over. */
    enum Window {
        AS_AT,
        IN_PERIOD,
        ROLLING_12_MONTHS
    }

    /** The unit of a value. */
    enum Unit {
        COUNT,
        FTE,
        PERCENT,
        PER_10000,
        WEEKS,
        PER_MONTH,
        CHILDREN_PER_FTE
    }

    /** What is made of the counts; of clocks, by what they are counted into a period. */
    enum Kind {
        COUNT,
        SHARE,
        RATE,
        BY_START,
        BY_END,
        BY_DUE
    }

    boolean isTimescale() {
        return kind == Kind.BY_START || kind == Kind.BY_END || kind == Kind.BY_DUE;
    }
}
