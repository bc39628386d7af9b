package org.safeguarding.indicators.io.synthetic;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Local times of day in London, and the real time between them. */
final class Clock {
    static final int DAY = 24 * 60;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Clock() {}

    private static LocalDateTime local(int day, int minute) {
        return Days.date(day).atTime(minute / 60, minute % 60);
    }

    /** The time as yyyy-MM-ddTHH:mm. */
    static String text(int day, int minute) {
        return local(day, minute).toString();
    }

    /** Minutes that really pass, the nights on which the clocks change included. */
    static long elapsed(int day, int minute, int laterDay, int laterMinute) {
        return instant(laterDay, laterMinute) - instant(day, minute);
    }

    private static long instant(int day, int minute) {
        Instant instant = local(day, minute).atZone(LONDON).toInstant();
        return Math.floorDiv(instant.getEpochSecond(), 60);
    }
}
