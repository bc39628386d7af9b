package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/**
 * What a run was made with, beside its records and definitions.
 *
 * @param asAt the as-at date, an epoch day
 * @param calendar the working days, in words that differ where any day does
 * @param mapping the mapping, in words that differ where it does; empty without one
 */
public record Circumstances(int asAt, String calendar, String mapping) {
    private static final int DIGITS = 8;

    /**
     * The circumstances of a run.
     *
     * @param asAt the as-at date
     * @param calendar the working days
     * @param mapping the text of the mapping, or empty without one; only a hash of it is kept
     * @return the circumstances
     */
    public static Circumstances of(LocalDate asAt, WorkingDayCalendar calendar, String mapping) {
        String holidays = ImmutableSortedSet.copyOf(calendar.holidays()).toString();
        return new Circumstances(
                Day.of(asAt), calendar + " (" + hash(holidays) + ")", mapping.isEmpty() ? "" : hash(mapping));
    }

    private static String hash(String text) {
        return Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGITS);
    }
}
