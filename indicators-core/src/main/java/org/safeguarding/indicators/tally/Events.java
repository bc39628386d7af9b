package org.safeguarding.indicators.tally;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.safeguarding.indicators.time.Day;

/**
 * Takes the events of a flow. An event belongs to a day, and is known to be so from one as-at date until before another:
 * a clock that is not yet due today is known to be met from the day it is stopped.
 *
 * @param <P> the parts counted
 */
public interface Events<P> {
    /**
     * One event.
     *
     * @param day the day it belongs to
     * @param part which part it adds to
     * @param amount how much, in the flow's declared scale
     * @param knownFrom the first as-at date that knows it so
     * @param knownUntil the first as-at date that does not any more, or {@link Day#FOREVER}
     * @param through the row counted
     * @param because the other rows without which it would not count so
     */
    void event(int day, P part, long amount, int knownFrom, int knownUntil, Row through, List<? extends Row> because);

    /**
     * One event of amount 1, known for good from its own day.
     *
     * @param day the day it belongs to
     * @param part which part it adds to
     * @param through the row counted
     */
    default void event(int day, P part, Row through) {
        event(day, part, 1, day, Day.FOREVER, through, ImmutableList.of());
    }
}
