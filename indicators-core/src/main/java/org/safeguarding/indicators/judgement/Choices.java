package org.safeguarding.indicators.judgement;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;

/** What may be withheld, by the place of what owns it: what goes first, and what goes together where bigger steps are taken. */
final class Choices {
    private final ImmutableIntArray rank;
    private final ImmutableIntArray series;
    private final BitSet groups;
    private final BitSet touched;

    /**
     * By owner its rank, the lowest going first; the series that it is a figure of, over all periods; and whether that is one of a
     * group. Touched are the series of which some figure is withheld beforehand.
     */
    Choices(int[] rank, int[] series, BitSet groups, BitSet touched) {
        this.rank = ImmutableIntArray.copyOf(rank);
        this.series = ImmutableIntArray.copyOf(series);
        this.groups = groups;
        this.touched = touched;
    }

    int rank(int owner) {
        return rank.get(owner);
    }

    /** Whether an owner goes in a step of a size: 1, all of a series of which some is gone; 2, all groups; 3, all. */
    boolean goes(int owner, int size) {
        return switch (size) {
            case 1 -> touched.get(series.get(owner));
            case 2 -> groups.get(owner) || touched.get(series.get(owner));
            default -> true;
        };
    }

    /** Takes note that an owner is withheld. */
    void withheld(int owner) {
        touched.set(series.get(owner));
    }
}
