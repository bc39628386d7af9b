package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A child protection plan (a row of {@code ssd_cp_plans}).
 *
 * @param key the plan id
 * @param started the day it started, an epoch day
 * @param ended the day it ended, or {@code Day.NONE} while it is open
 * @param category the initial category of abuse; empty if not known
 * @param otherAuthority whether it is another local authority's plan
 */
public record ProtectionPlan(String key, int started, int ended, String category, boolean otherAuthority)
        implements Row, HasCategory {

    /**
     * A plan of this authority with dates alone.
     *
     * @param key the plan id
     * @param started the day it started
     * @param ended the day it ended, or {@code Day.NONE}
     * @return the plan
     */
    public static ProtectionPlan of(String key, int started, int ended) {
        return new ProtectionPlan(key, started, ended, "", false);
    }

    /** As {@code protection plan P1 2019-05-01}. */
    @Override
    public String toString() {
        return "protection plan " + key + " " + Day.text(started);
    }
}
