package org.safeguarding.indicators.calculation;

import java.util.List;
import org.safeguarding.indicators.tally.Row;

/**
 * Tells the clocks that are running, with the days that a holding does not carry: when each began and by when it should stop. What is
 * told here as not past its time, or as past it, is what the same flow holds as {@link Clock#NOT_YET_DUE} and {@link Clock#OVERDUE},
 * save that a clock by due date is told here before its due day too.
 *
 * @param <S> the subject
 */
@FunctionalInterface
public interface RunningClocks<S> {
    /**
     * Hands over every clock that is running.
     *
     * @param subject the subject
     * @param asAt the as-at date, at whose end it is asked
     * @param out takes the clocks
     */
    void running(S subject, int asAt, Taker out);

    /** Takes clocks. */
    @FunctionalInterface
    interface Taker {
        /**
         * One clock.
         *
         * @param through the row counted
         * @param started the day it began
         * @param due the day it should stop by
         * @param lastTimely the last day on which stopping is still in time, on or after the due day
         * @param because the other rows without which it would not run so
         */
        void clock(Row through, int started, int due, int lastTimely, List<? extends Row> because);
    }
}
