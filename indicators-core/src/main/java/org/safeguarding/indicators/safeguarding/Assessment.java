package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * A child and family assessment (a row of {@code ssd_cin_assessments}).
 *
 * @param key the assessment id
 * @param started the day it started, an epoch day
 * @param authorised the day it was authorised, or {@code Day.NONE} while it is open
 * @param referred the day of the referral it belongs to, or {@code Day.NONE} where that is not known
 * @param provisionOfServices whether its outcome is a social work service
 * @param team the team; empty if not known
 */
public record Assessment(
        String key, int started, int authorised, int referred, boolean provisionOfServices, String team)
        implements Row, HasTeam {

    /**
     * An assessment with dates alone.
     *
     * @param key the assessment id
     * @param started the day it started
     * @param authorised the day it was authorised, or {@code Day.NONE}
     * @return the assessment
     */
    public static Assessment of(String key, int started, int authorised) {
        return new Assessment(key, started, authorised, Day.NONE, false, "");
    }

    /** As {@code assessment A1 2019-05-01}. */
    @Override
    public String toString() {
        return "assessment " + key + " " + Day.text(started);
    }
}
