package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A time in which a worker was involved with a child (a row of {@code ssd_involvements}).
 *
 * @param key the involvement id
 * @param childKey the person id of the child
 * @param worker the professional id of the worker; empty if not known
 * @param team the team; empty if not known
 * @param started the day it started, an epoch day
 * @param ended the day it ended, or {@code Day.NONE} while it lasts
 */
public record Involvement(String key, String childKey, String worker, String team, int started, int ended)
        implements Row, HasTeam {
    /** As {@code involvement T1 2019-05-01}. */
    @Override
    public String toString() {
        return "involvement " + key + " " + Day.text(started);
    }
}
