package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A contact about a child (a row of {@code ssd_contacts}).
 *
 * @param key the contact id
 * @param day the day it was made, an epoch day
 * @param sourceCode who made it, as {@code 6} for the police; empty if not known
 * @param newReferral whether it progressed to a new referral
 */
public record Contact(String key, int day, String sourceCode, boolean newReferral) implements Row, HasSource {
    /** As {@code contact C1 2019-05-01}. */
    @Override
    public String toString() {
        return "contact " + key + " " + Day.text(day);
    }
}
