package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A review of a child protection plan (a row of {@code ssd_cp_reviews}).
 *
 * @param key the review id
 * @param planKey the id of the plan it names, which may be that of no plan
 * @param day the day of the review, an epoch day
 */
public record ProtectionReview(String key, String planKey, int day) implements Row {
    /** As {@code protection review W1 2019-05-01}. */
    @Override
    public String toString() {
        return "protection review " + key + " " + Day.text(day);
    }
}
