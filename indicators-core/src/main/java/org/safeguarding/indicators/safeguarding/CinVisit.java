package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A visit to a child in need (a row of {@code ssd_cin_visits}).
 *
 * @param key the visit id
 * @param day the day of the visit, an epoch day
 * @param seen whether the child was seen; false where that is not known
 */
public record CinVisit(String key, int day, boolean seen) implements Row {
    /** As {@code visit U1 2019-05-01}. */
    @Override
    public String toString() {
        return "visit " + key + " " + Day.text(day);
    }
}
