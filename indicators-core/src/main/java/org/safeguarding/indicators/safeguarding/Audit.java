package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;

/**
 * An audit of practice (a row of {@code local_audits}). It is joined to no child, so it is a subject of its own.
 *
 * @param key the audit id
 * @param day the day of the audit, an epoch day
 * @param grade the grade, text as it stands; empty if not known
 * @param learningDiscussion whether it included a learning discussion; false where that is not known
 */
public record Audit(String key, int day, String grade, boolean learningDiscussion) implements Row, Subject {
    /** As {@code audit Q1 2019-05-01}. */
    @Override
    public String toString() {
        return "audit " + key + " " + Day.text(day);
    }
}
