package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * An episode of being looked after (a row of {@code ssd_cla_episodes}).
 *
 * @param key the episode id
 * @param started the day it started, an epoch day
 * @param ceased the day it ceased, or {@code Day.NONE} while it lasts
 */
public record CareEpisode(String key, int started, int ceased) implements Row {
    /** As {@code care episode L1 2019-05-01}. */
    @Override
    public String toString() {
        return "care episode " + key + " " + Day.text(started);
    }
}
