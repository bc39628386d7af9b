package org.safeguarding.indicators.indicator;

import org.safeguarding.indicators.tally.Row;

/**
 * A record of a service's own, as it is, with its key.
 *
 * @param key the key of the record, for evidence
 * @param row the record
 * @param <T> the record
 */
public record OwnRow<T>(String key, T row) implements Row {
    /** The name of the record's own class. */
    @Override
    public String kind() {
        return row.getClass().getSimpleName();
    }
}
