package org.safeguarding.indicators.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

/**
 * Local times of Europe/London as seconds since the start of 1970 in UTC: a time that the spring change skips is taken
 * an hour later, one that the autumn change repeats is the earlier of the two.
 *
 * <p>The rules are {@link ZoneId}'s. From 1990 to 2049 the midnights are kept in a table, and the time of each day by which it has
 * the offset of the next midnight: on the two days of change a year that is the later of what the clock shows just before the change and
 * just after. No change has ever come at a midnight.
 */
final class LondonTime {
    static final int FIRST = Day.of(1990, 1, 1);
    static final int LAST = Day.of(2049, 12, 31);
    static final int DAY_SECONDS = 86_400;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** By day from the first to the one after the last: the seconds by which London's midnight is ahead of UTC's. */
    private static final int[] AHEAD_AT_MIDNIGHT = aheadAtMidnight();

    /** By day: the second of it by the local clock from which it has the offset of the next midnight. */
    private static final int[] CHANGED_BY = changedBy();

    private LondonTime() {}

    static long second(LocalDateTime local) {
        return second(local.toEpochSecond(ZoneOffset.UTC));
    }

    /** The same of a local time that is told as seconds since the start of 1970 by the local clock. */
    static long second(long local) {
        long day = Math.floorDiv(local, (long) DAY_SECONDS);
        if (day >= FIRST && day <= LAST) {
            int index = (int) day - FIRST;
            boolean changed = local - day * DAY_SECONDS >= CHANGED_BY[index];
            return local - AHEAD_AT_MIDNIGHT[changed ? index + 1 : index];
        }
        return byRule(LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC));
    }

    /** The local day on which a second falls, or some day beyond all days if the second lies there. */
    static long day(long second) {
        long day = Math.floorDiv(second, DAY_SECONDS);
        if (midnight(day + 1) <= second) {
            return day + 1;
        }
        return midnight(day) <= second ? day : day - 1;
    }

    private static long midnight(long day) {
        return day >= FIRST && day <= LAST
                ? day * DAY_SECONDS - AHEAD_AT_MIDNIGHT[(int) day - FIRST]
                : byRule(LocalDate.ofEpochDay(Day.clamp(day)).atTime(LocalTime.MIDNIGHT));
    }

    private static long byRule(LocalDateTime local) {
        return local.atZone(LONDON).toEpochSecond();
    }

    private static int[] changedBy() {
        int[] changedBy = new int[LAST - FIRST + 1];
        for (int i = 0; i < changedBy.length; i++) {
            if (AHEAD_AT_MIDNIGHT[i] != AHEAD_AT_MIDNIGHT[i + 1]) {
                Instant midnight = Instant.ofEpochSecond(midnight((long) FIRST + i));
                ZoneOffsetTransition change = LONDON.getRules().nextTransition(midnight);
                changedBy[i] = Math.max(
                        change.getDateTimeBefore().toLocalTime().toSecondOfDay(),
                        change.getDateTimeAfter().toLocalTime().toSecondOfDay());
            }
        }
        return changedBy;
    }

    private static int[] aheadAtMidnight() {
        int[] ahead = new int[LAST - FIRST + 2];
        for (int i = 0; i < ahead.length; i++) {
            long day = (long) FIRST + i;
            ahead[i] =
                    (int) (day * DAY_SECONDS - byRule(LocalDate.ofEpochDay(day).atTime(LocalTime.MIDNIGHT)));
        }
        return ahead;
    }
}
