package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A private fostering arrangement (a row of {@code local_private_fostering}).
 *
 * @param key the arrangement id
 * @param started the day it started, an epoch day
 * @param ended the day it ended, or {@code Day.NONE} while it lasts
 */
public record FosteringArrangement(String key, int started, int ended) implements Row {
    /** As {@code private fostering F1 2019-05-01}. */
    @Override
    public String toString() {
        return "private fostering " + key + " " + Day.text(started);
    }
}
