package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A review of a plan for a child in need (a row of {@code local_cin_plan_reviews}).
 *
 * @param key the review id
 * @param planKey the id of the plan it names, which may be that of no plan
 * @param day the day of the review, an epoch day
 */
public record CinPlanReview(String key, String planKey, int day) implements Row {
    /** As {@code review of a plan for a child in need M1 2019-05-01}. */
    @Override
    public String toString() {
        return "review of a plan for a child in need " + key + " " + Day.text(day);
    }
}
