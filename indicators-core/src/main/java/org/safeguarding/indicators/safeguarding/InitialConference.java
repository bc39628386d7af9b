package org.safeguarding.indicators.safeguarding;

import java.util.Optional;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/**
 * An initial child protection conference (a row of {@code ssd_initial_cp_conference}).
 *
 * @param key the conference id
 * @param held the day it was held, an epoch day
 * @param enquiry the section 47 enquiry it names, where that can be found
 * @param transferIn whether the child moved in on another authority's plan
 */
public record InitialConference(String key, int held, Optional<Section47Enquiry> enquiry, boolean transferIn)
        implements Row {
    /**
     * The day the enquiry began.
     *
     * @return the day, or {@code Day.NONE} if the enquiry cannot be found
     */
    public int enquiryStarted() {
        return enquiry.isPresent() ? enquiry.get().started() : Day.NONE;
    }

    /** As {@code conference I1 2019-05-01}. */
    @Override
    public String toString() {
        return "conference " + key + " " + Day.text(held);
    }
}
