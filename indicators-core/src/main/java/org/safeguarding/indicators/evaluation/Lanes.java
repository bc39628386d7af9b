package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

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

    /** Every row in one part of its group; where there is one part, the groups' own array tells. */
    static Lanes of(RowColumns.Groups groups, int parts, int part) {
        int[] ofRow = groups.ofRow();
        return ofRows(
                groups.names(),
                parts,
                parts == 1
                        ? ofRow
                        : IntStream.of(ofRow).map(group -> group * parts + part).toArray());
    }

    /** The lanes of some of the rows. */
    Lanes of(int[] rows) {
        return isOne()
                ? this
                : ofRows(
                        groups, parts, IntStream.of(rows).map(row -> ofRow[row]).toArray());
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

    /** The lanes of the rows, if they differ: the array itself. */
    int[] ofRow() {
        return ofRow;
    }

    /** The lane of a row. */
    int lane(int row) {
        return isOne() ? only : ofRow[row];
    }
}
