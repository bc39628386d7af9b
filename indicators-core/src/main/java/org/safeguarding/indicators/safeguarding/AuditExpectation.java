package org.safeguarding.indicators.safeguarding;

import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;

/**
 * How many audits were expected of a month (a row of {@code local_audit_expectations}), a subject of its own.
 *
 * @param firstDay the first day of the month, an epoch day
 * @param expected how many audits, 0 or more
 */
public record AuditExpectation(int firstDay, long expected) implements Row, Subject {
    private static final int DAY_OF_MONTH = "-01".length();

    /**
     * Refuses what is no day.
     *
     * @param firstDay the first day of the month
     * @param expected how many audits
     * @throws IllegalArgumentException if the first day is {@code Day.NONE} or {@code Day.FOREVER}
     */
    public AuditExpectation {
        if (!Day.isKnown(firstDay)) {
            throw new IllegalArgumentException("Expected the first day of a month, but was no day");
        }
    }

    /**
     * The month.
     *
     * @return as {@code 2019-05}
     */
    @Override
    public String key() {
        String text = Day.text(firstDay);
        return text.substring(0, text.length() - DAY_OF_MONTH);
    }

    /** As {@code audits expected 2019-05}. */
    @Override
    public String toString() {
        return "audits expected " + key();
    }
}
