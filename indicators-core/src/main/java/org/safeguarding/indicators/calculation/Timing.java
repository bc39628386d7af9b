package org.safeguarding.indicators.calculation;

import org.safeguarding.indicators.time.Allowance;

/**
 * A clock on a row: when it starts, when it stops, and how long it may run. Days are those the two moments fall on.
 *
 * @param <R> the row
 */
public sealed interface Timing<R> permits DayTiming, HourTiming {
    /**
     * How long the clock may run.
     *
     * @return the allowance
     */
    Allowance allowance();

    /**
     * The day the clock starts.
     *
     * @param row the row
     * @return the day, or {@code Day.NONE}
     */
    int start(R row);

    /**
     * The day the clock stops.
     *
     * @param row the row
     * @return the day, or {@code Day.NONE} while it runs
     */
    int stop(R row);

    /**
     * The day the clock is due to stop by, for a row that has a start the allowance covers.
     *
     * @param row the row
     * @return the due day
     */
    int due(R row);

    /**
     * The last day at whose end a clock still running is within its allowance, for a row that has a start the allowance
     * covers.
     *
     * @param row the row
     * @return the day
     */
    int lastTimely(R row);

    /**
     * Whether the clock stopped in time, for a row that has both moments, covered and in order.
     *
     * @param row the row
     * @return true if it did
     */
    boolean met(R row);

    /**
     * Whether the clock stopped before it started, for a row that has both moments.
     *
     * @param row the row
     * @return true if the interval is impossible
     */
    boolean impossible(R row);
}
