package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.tally.Subject;

/**
 * The workforce of a council: every snapshot of it.
 *
 * @param key the key of the subject
 * @param rows the rows of all snapshots
 */
public record StaffingRecord(String key, ImmutableList<StaffingRow> rows) implements Subject {
    /**
     * The workforce.
     *
     * @param rows the rows of all snapshots
     * @return the record, under the key {@code workforce}
     */
    public static StaffingRecord of(Iterable<StaffingRow> rows) {
        return new StaffingRecord("workforce", ImmutableList.copyOf(rows));
    }
}
