package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A visit to a child on a child protection plan (a row of {@code ssd_cp_visits}).
 *
 * @param key the visit id
 * @param planKey the id of the plan it names, which may be that of no plan; empty if it names none
 * @param day the day of the visit, an epoch day
 * @param seen whether the child was seen; false where that is not known
 */
public record ProtectionVisit(String key, String planKey, int day, boolean seen) implements Row {
    /** As {@code protection visit V1 2019-05-01}. */
    @Override
    public String toString() {
        return "protection visit " + key + " " + Day.text(day);
    }
}
