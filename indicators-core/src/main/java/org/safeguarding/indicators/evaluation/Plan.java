package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;

/**
 * How indicators would be worked out, and why. A line reads such as {@code referrals: count kernel over
 * ssd_cin_episodes.cine_referral_date, in_period} or {@code cin-open: general path: a pointwise level has no kernel}.
 *
 * @param lines one line for each feed of each indicator
 */
public record Plan(ImmutableList<String> lines) {
    /** The lines, one under the other. */
    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
