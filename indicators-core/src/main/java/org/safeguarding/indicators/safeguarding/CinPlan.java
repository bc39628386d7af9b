package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A plan for a child in need (a row of {@code ssd_cin_plans}).
 *
 * @param key the plan id
 * @param started the day it started, an epoch day
 * @param ended the day it ended, or {@code Day.NONE} while it is open
 * @param team the team; empty if not known
 */
public record CinPlan(String key, int started, int ended, String team) implements Row, HasTeam {
    /** As {@code plan for a child in need N1 2019-05-01}. */
    @Override
    public String toString() {
        return "plan for a child in need " + key + " " + Day.text(started);
    }
}
