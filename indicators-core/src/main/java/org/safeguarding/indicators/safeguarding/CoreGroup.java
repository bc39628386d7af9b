package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A meeting of the core group of a child protection plan (a row of {@code local_core_groups}).
 *
 * @param key the id of the meeting
 * @param planKey the id of the plan it names, which may be that of no plan
 * @param day the day it was held, an epoch day
 */
public record CoreGroup(String key, String planKey, int day) implements Row {
    /** As {@code core group G1 2019-05-01}. */
    @Override
    public String toString() {
        return "core group " + key + " " + Day.text(day);
    }
}
