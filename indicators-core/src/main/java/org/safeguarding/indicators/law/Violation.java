package org.safeguarding.indicators.law;

/**
 * One case in which a law does not hold.
 *
 * @param law the law
 * @param subject the key of the subject it is broken for; {@code all subjects} where it takes several, the name of the
 *     window for {@link Law#WINDOW}
 * @param where the date, period or group, as words
 * @param expected what should be there
 * @param actual what is there
 */
public record Violation(Law law, String subject, String where, String expected, String actual) {
    /** As {@code GROUPS: the groups of a breakdown sum to the total; K1, 2019-05-31: expected ..., got ...}. */
    @Override
    public String toString() {
        return law + ": " + law.sentence() + "; " + subject + ", " + where + ": expected " + expected + ", got "
                + actual;
    }
}
