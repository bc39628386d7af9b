package org.safeguarding.indicators.tally;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.safeguarding.indicators.time.Day;

/**
 * Takes what a level holds. A holding is a rectangle: it is held on the dates [from, until), and known so at the as-at
 * dates [knownFrom, knownUntil). Empty rectangles are allowed and add nothing.
 *
 * @param <P> the parts counted
 */
public interface Holdings<P> {
    /**
     * One holding.
     *
     * @param part which part it adds to
     * @param amount how much, in the level's declared scale
     * @param from the first date it is held on
     * @param until the first date it is not held on any more, or {@link Day#FOREVER}
     * @param knownFrom the first as-at date that knows it so
     * @param knownUntil the first as-at date that does not any more, or {@link Day#FOREVER}
     * @param eventDay the day of the event held, or {@link Day#NONE} for what simply lasts
     * @param through the row counted
     * @param because the other rows without which it would not count so
     */
    void held(
            P part,
            long amount,
            int from,
            int until,
            int knownFrom,
            int knownUntil,
            int eventDay,
            Row through,
            List<? extends Row> because);

    /**
     * Whether something held over some dates would count at all. Whoever has to work for what is held there may leave it out if
     * not.
     *
     * @param from the first date it is held on
     * @param until the first date it is not held on any more, or {@link Day#FOREVER}
     * @return false if nobody asks for any date between; true where that is not known
     */
    default boolean sees(int from, int until) {
        return true;
    }

    /**
     * One holding of amount 1 that simply lasts, known from its first day.
     *
     * @param part which part it adds to
     * @param from the first date it is held on
     * @param until the first date it is not held on any more, or {@link Day#FOREVER}
     * @param through the row counted
     */
    default void held(P part, int from, int until, Row through) {
        held(part, 1, from, until, from, Day.FOREVER, Day.NONE, through, ImmutableList.of());
    }
}
