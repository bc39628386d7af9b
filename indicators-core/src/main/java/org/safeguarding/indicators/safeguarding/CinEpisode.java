package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A referral and the episode of need it opens (a row of {@code ssd_cin_episodes}).
 *
 * @param key the referral id
 * @param referred the day of the referral, an epoch day
 * @param closed the day the episode closed, or {@code Day.NONE} while it is open
 * @param closeReason the code of the reason, as {@code RC8}; empty if not known
 * @param noFurtherAction whether the referral led to nothing
 * @param sourceCode who referred, as {@code 6} for the police; empty if not known
 * @param team the team; empty if not known
 */
public record CinEpisode(
        String key,
        int referred,
        int closed,
        String closeReason,
        boolean noFurtherAction,
        String sourceCode,
        String team)
        implements Row, HasSource, HasTeam {

    /**
     * An episode with dates alone.
     *
     * @param key the referral id
     * @param referred the day of the referral
     * @param closed the day the episode closed, or {@code Day.NONE}
     * @return the episode
     */
    public static CinEpisode of(String key, int referred, int closed) {
        return new CinEpisode(key, referred, closed, "", false, "", "");
    }

    /** As {@code referral R1 2019-05-01}. */
    @Override
    public String toString() {
        return "referral " + key + " " + Day.text(referred);
    }
}
