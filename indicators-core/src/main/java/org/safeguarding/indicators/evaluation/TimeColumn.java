package org.safeguarding.indicators.evaluation;

import java.util.stream.LongStream;
import org.safeguarding.indicators.time.Day;

/**
 * A column of times by the local clock, as seconds since the start of 1970, with the days between 1900 and 2100 that they
 * span. The array is kept as it is.
 */
final class TimeColumn {
    static final long BLANK = Long.MIN_VALUE;
    static final int DAY_SECONDS = 86_400;

    private static final long CORE_FIRST = (long) DAY_SECONDS * Day.of(1900, 1, 1);
    private static final long CORE_LAST = (long) DAY_SECONDS * Day.of(2101, 1, 1) - 1;

    private static final long FIRST = (long) DAY_SECONDS * Day.of(1, 1, 1);
    private static final long LAST = (long) DAY_SECONDS * Day.of(10_000, 1, 1) - 1;

    private final long[] seconds;
    private final int first;
    private final int span;

    private TimeColumn(long[] seconds, int first, int span) {
        this.seconds = seconds;
        this.first = first;
        this.span = span;
    }

    /**
     * A column over an array, which is kept.
     *
     * @throws IllegalArgumentException if a time lies outside the years 1 to 9999
     */
    static TimeColumn of(long[] seconds) {
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (long second : seconds) {
            if (second >= CORE_FIRST && second <= CORE_LAST) {
                low = Math.min(low, second);
                high = Math.max(high, second);
            } else if (second != BLANK && (second < FIRST || second > LAST)) {
                throw new IllegalArgumentException("expected times of the years 1 to 9999, got " + second + " seconds");
            }
        }
        return low > high ? new TimeColumn(seconds, 0, 0) : new TimeColumn(seconds, day(low), day(high) - day(low) + 1);
    }

    private static int day(long second) {
        return (int) Math.floorDiv(second, (long) DAY_SECONDS);
    }

    /** The array itself. */
    long[] seconds() {
        return seconds;
    }

    int rows() {
        return seconds.length;
    }

    /** The first of the days between 1900 and 2100 on which one of the times lies. */
    int first() {
        return first;
    }

    /** How many days there are from the first to the last of them; none if no time lies there. */
    int span() {
        return span;
    }

    /** The day of each time, {@code Day.NONE} where it is blank. */
    static int[] days(long[] seconds) {
        return LongStream.of(seconds)
                .mapToInt(second -> second == BLANK ? Day.NONE : day(second))
                .toArray();
    }
}
