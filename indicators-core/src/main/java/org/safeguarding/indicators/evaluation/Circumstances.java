package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableMap;
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
 * @param settings what definitions are set to, in words that differ where it does; empty where that is not said
 */
public record Circumstances(int asAt, String calendar, String mapping, String settings) {
    private static final int DIGITS = 8;

    /**
     * Circumstances of which nothing is said of settings.
     *
     * @param asAt the as-at date, an epoch day
     * @param calendar the working days, in words that differ where any day does
     * @param mapping the mapping, in words that differ where it does; empty without one
     */
    public Circumstances(int asAt, String calendar, String mapping) {
        this(asAt, calendar, mapping, "");
    }

    /**
     * The circumstances of a run.
     *
     * @param asAt the as-at date
     * @param calendar the working days
     * @param mapping the text of the mapping, or empty without one; only a hash of it is kept
     * @param settings what definitions are set to, in any words that differ where it does; only a hash of it is kept
     * @return the circumstances
     */
    public static Circumstances of(LocalDate asAt, WorkingDayCalendar calendar, String mapping, String settings) {
        String holidays = ImmutableSortedSet.copyOf(calendar.holidays()).toString();
        return new Circumstances(
                Day.of(asAt),
                calendar + " (" + hash(holidays) + ")",
                mapping.isEmpty() ? "" : hash(mapping),
                settings.isEmpty() ? "" : hash(settings));
    }

    /**
     * What is another in later circumstances.
     *
     * @param later the later circumstances
     * @return what was and what is, in words, by what it is; none, if all is the same
     */
    public ImmutableMap<String, String> unlike(Circumstances later) {
        ImmutableMap.Builder<String, String> unlike = ImmutableMap.builder();
        if (asAt != later.asAt) {
            unlike.put("as-at date", Day.text(asAt) + ", now " + Day.text(later.asAt));
        }
        if (!calendar.equals(later.calendar)) {
            unlike.put("calendar", calendar + ", now " + later.calendar);
        }
        if (!mapping.equals(later.mapping)) {
            unlike.put(
                    "mapping",
                    mapping.isEmpty()
                            ? "there was none"
                            : later.mapping.isEmpty() ? "there is none now" : "another than before");
        }
        if (!settings.equals(later.settings)) {
            unlike.put("settings", "others than before");
        }
        return unlike.buildOrThrow();
    }

    private static String hash(String text) {
        return Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGITS);
    }
}
