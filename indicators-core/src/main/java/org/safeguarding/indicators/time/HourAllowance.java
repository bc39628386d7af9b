package org.safeguarding.indicators.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/**
 * An allowance of so many hours between two local times in England, read as real time that passes in Europe/London.
 *
 * <p>The night the clocks go forward is an hour shorter, the night they go back an hour longer: from noon on Saturday
 * 30 March 2019 to noon on Sunday 23 hours pass. A local time that the spring change skips is taken an hour later; one
 * that the autumn change repeats is the earlier of the two. Nothing is rounded: a nanosecond beyond the hours is beyond
 * the allowance.
 */
public final class HourAllowance implements Allowance {
    private static final long HOUR_SECONDS = 3_600;

    private final int n;

    private HourAllowance(int n) {
        this.n = n;
    }

    /**
     * Within so many hours.
     *
     * @param n how many, from 0
     * @return the allowance
     * @throws IllegalArgumentException if n is negative
     */
    public static HourAllowance hours(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Expected 0 or more hours, but was " + n);
        }
        return new HourAllowance(n);
    }

    /**
     * The real time that passes from one local time to another.
     *
     * @param start the local time from which time runs
     * @param stop the local time at which it ends
     * @return the time elapsed, negative if the stop is before the start
     */
    public Duration elapsed(LocalDateTime start, LocalDateTime stop) {
        return Duration.ofSeconds(
                LondonTime.second(stop) - LondonTime.second(start),
                stop.getLong(ChronoField.NANO_OF_SECOND) - start.getLong(ChronoField.NANO_OF_SECOND));
    }

    /**
     * The real seconds that pass from one local time to another, both told as the seconds since the first moment of 1970 by the
     * local clock: as {@link #elapsed}, without an object for each time.
     *
     * @param start the local time from which time runs
     * @param stop the local time at which it ends
     * @return the seconds elapsed, negative if the stop is before the start
     */
    public static long elapsedSeconds(long start, long stop) {
        return LondonTime.second(stop) - LondonTime.second(start);
    }

    /**
     * How long the allowance is.
     *
     * @return the seconds, from 0
     */
    public long seconds() {
        return n * HOUR_SECONDS;
    }

    /**
     * Whether something ends before it starts, in real time.
     *
     * @param start the local time from which time runs
     * @param stop the local time at which it ends
     * @return true if the time elapsed is negative
     */
    public boolean impossible(LocalDateTime start, LocalDateTime stop) {
        return elapsed(start, stop).isNegative();
    }

    /**
     * Whether the time elapsed is n hours or less.
     *
     * @param start the local time from which time runs
     * @param stop the local time at which it ends
     * @return true if within the allowance; false for an impossible interval
     */
    public boolean within(LocalDateTime start, LocalDateTime stop) {
        Duration elapsed = elapsed(start, stop);
        return !elapsed.isNegative() && elapsed.compareTo(Duration.ofHours(n)) <= 0;
    }

    /**
     * The last day at whose end, the midnight that ends it, no more than n hours have passed.
     *
     * <p>With 24 hours and a start at 10:00 on Monday: 14 hours have passed at the end of Monday, 38 at the end of
     * Tuesday; so it is Monday. With a start at 00:00 on Tuesday it is Tuesday, at whose end the 24 hours are just used
     * up.
     *
     * @param start the local time from which time runs
     * @return the day; the one before the start's own where not even that day's end is within the hours
     */
    public int lastTimely(LocalDateTime start) {
        return lastTimely(start.toEpochSecond(ZoneOffset.UTC));
    }

    /**
     * The same of a start told as the seconds since the first moment of 1970 by the local clock.
     *
     * @param start the local time from which time runs
     * @return the day
     */
    public int lastTimely(long start) {
        long runsOut = LondonTime.day(LondonTime.second(start) + seconds());
        // The day in which the hours run out has not ended by then; the one before it has.
        return Day.clamp(runsOut - 1);
    }

    /**
     * How many hours the allowance is.
     *
     * @return the number, from 0
     */
    public int n() {
        return n;
    }

    /**
     * A longer allowance.
     *
     * @param more by how many hours, from 0
     * @return the allowance
     */
    public HourAllowance plus(int more) {
        if (more < 0) {
            throw new IllegalArgumentException("expected 0 or more, got " + more);
        }
        return hours(Math.addExact(n(), more));
    }

    @Override
    public String describe() {
        return "within " + n + (n == 1 ? " hour" : " hours");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HourAllowance that && n == that.n;
    }

    @Override
    public int hashCode() {
        return n;
    }

    @Override
    public String toString() {
        return describe();
    }
}
