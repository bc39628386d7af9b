package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;

/** What each row of a table adds to: a part of a group. The lanes of a group stand together, in the order of its parts. */
final class Lanes {
    private final ImmutableList<String> groups;
    private final int parts;
    private final int only;
    private final int[] ofRow;

    private Lanes(ImmutableList<String> groups, int parts, int only, int[] ofRow) {
        this.groups = groups;
        this.parts = parts;
        this.only = only;
        this.ofRow = ofRow;
    }

    /** Every row in one part, without groups. */
    static Lanes undivided(int parts, int part) {
        return new Lanes(ImmutableList.of(""), parts, part, new int[0]);
    }

    /** Each row in a lane of its own; the array is kept. */
    static Lanes ofRows(ImmutableList<String> groups, int parts, int[] lanes) {
        return new Lanes(groups, parts, 0, lanes);
    }

    /** The groups; one of an empty name if there is no breakdown. */
    ImmutableList<String> groups() {
        return groups;
    }

    /** How many parts a group has. */
    int parts() {
        return parts;
    }

    /** How many lanes there are. */
    int count() {
        return Math.multiplyExact(groups.size(), parts);
    }

    /** Whether every row is in the lane {@link #only}. */
    boolean isOne() {
        return ofRow.length == 0;
    }

    /** The lane of every row, if it is one and the same. */
    int only() {
        return only;
    }

    /** The lane of a row, if lanes differ by row. */
    int of(int row) {
        return ofRow[row];
    }
}
