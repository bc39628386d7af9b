package org.safeguarding.indicators.io.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The faulty rows, each with its first fault in the order of the table's columns; most tables have few. */
final class RowFaults {
    private final BitSet faulty = new BitSet();
    private final Map<Integer, RowFault> byRow = new HashMap<>();

    /**
     * What is wrong with a row.
     *
     * @param rank the place of the column in the table
     * @param code the code it is reported under
     * @param column the column it is reported for, or several
     * @param shown the value as shown
     * @param message what was expected
     */
    record RowFault(int rank, RejectionCode code, String column, String shown, String message) {}

    /** Notes a fault, if no column before has one in this row. */
    void add(int row, RowFault fault) {
        faulty.set(row);
        byRow.merge(row, fault, (one, other) -> other.rank() < one.rank() ? other : one);
    }

    boolean isFaulty(int row) {
        return faulty.get(row);
    }

    /** Whether a fault of this column would be the first of its row. */
    boolean wouldBeFirst(int row, int rank) {
        if (!faulty.get(row)) {
            return true;
        }
        RowFault known = byRow.get(row);
        return known == null || rank < known.rank();
    }

    /** Hands over the faulty rows. */
    void each(BiConsumer<Integer, RowFault> out) {
        byRow.forEach(out);
    }

    int count() {
        return byRow.size();
    }
}
