package org.safeguarding.indicators.indicator;

import java.util.Optional;
import org.safeguarding.indicators.calculation.LookBack;

/**
 * A table an indicator cannot do without.
 *
 * @param table the name of the table
 * @param history how far before the window the table must reach
 * @param lookBack how far that is for {@link History#WINDOW_AND_LOOK_BACK}; otherwise empty
 */
public record Need(String table, History history, Optional<LookBack> lookBack) {
    /** How much of a table's past matters. */
    public enum History {
        /** The window itself. */
        WINDOW,
        /** So much more, as the events of the window look back. */
        WINDOW_AND_LOOK_BACK,
        /** The window must be covered; what came before it matters too, and the figure says since when it is known. */
        WINDOW_AND_EVER,
        /** None: the table is an input, not a record of events. */
        NONE
    }

    /**
     * Refuses a look-back without a length, and a length of anything else.
     *
     * @param table the name of the table
     * @param history how far before the window the table must reach
     * @param lookBack how far that is for {@link History#WINDOW_AND_LOOK_BACK}; otherwise empty
     */
    public Need {
        if (lookBack.isPresent() != (history == History.WINDOW_AND_LOOK_BACK)) {
            throw new IllegalArgumentException(
                    "expected a length of the look-back and of nothing else, got " + history + " and " + lookBack);
        }
    }

    /**
     * A table of which so much of the past matters.
     *
     * @param table the name of the table
     * @param history how far before the window the table must reach; not {@link History#WINDOW_AND_LOOK_BACK}
     */
    public Need(String table, History history) {
        this(table, history, Optional.empty());
    }

    /**
     * A table that must cover the window.
     *
     * @param table the name of the table
     * @return the need
     */
    public static Need of(String table) {
        return new Need(table, History.WINDOW);
    }

    /**
     * A table that must cover the window and what its events look back on; where that is all history, the window alone.
     *
     * @param table the name of the table
     * @param lookBack how far back an earlier event matters
     * @return the need
     */
    public static Need of(String table, LookBack lookBack) {
        return lookBack.unit() == LookBack.Unit.EVER
                ? new Need(table, History.WINDOW_AND_EVER)
                : new Need(table, History.WINDOW_AND_LOOK_BACK, Optional.of(lookBack));
    }

    /**
     * The first day a table must cover for a window.
     *
     * @param first the first day of the window
     * @return that day, or the earliest that the events of the window look back on
     */
    public int reach(int first) {
        return lookBack.isPresent() ? lookBack.get().earliest(first) : first;
    }
}
