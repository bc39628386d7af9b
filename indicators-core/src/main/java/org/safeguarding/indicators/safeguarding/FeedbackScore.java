package org.safeguarding.indicators.safeguarding;

import java.util.OptionalInt;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;

/**
 * A response to a request for feedback (a row of {@code local_feedback_scores}). It is joined to no child, so it is a subject
 * of its own.
 *
 * @param key the response id
 * @param day the day it was given, an epoch day
 * @param score the score, 0 to 10; empty if none was given
 */
public record FeedbackScore(String key, int day, OptionalInt score) implements Row, Subject {
    /** As {@code feedback Y1 2019-05-01}. */
    @Override
    public String toString() {
        return "feedback " + key + " " + Day.text(day);
    }
}
