package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * An enquiry under section 47 of the Children Act 1989 (a row of {@code ssd_s47_enquiry}).
 *
 * @param key the enquiry id
 * @param started the day of the strategy discussion that began it, an epoch day
 * @param ended the day it ended, or {@code Day.NONE}
 */
public record Section47Enquiry(String key, int started, int ended) implements Row {
    /** As {@code section 47 enquiry E1 2019-05-01}. */
    @Override
    public String toString() {
        return "section 47 enquiry " + key + " " + Day.text(started);
    }
}
