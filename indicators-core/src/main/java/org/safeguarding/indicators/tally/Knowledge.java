package org.safeguarding.indicators.tally;

import org.safeguarding.indicators.time.Day;

/**
 * What a reading knows. With hindsight, every date is read as it is known at one as-at date; as known then, each date is
 * read with what was known on that very date.
 *
 * @param asAt the as-at date, an epoch day, or {@link Day#NONE} for "as known then"
 */
public record Knowledge(int asAt) {
    /**
     * Refuses an as-at date that never comes: what is known for good would be unknown on it.
     *
     * @param asAt the as-at date, an epoch day, or {@link Day#NONE} for "as known then"
     */
    public Knowledge {
        if (asAt == Day.FOREVER) {
            throw new IllegalArgumentException("expected an as-at date, got a day that never comes");
        }
    }

    /**
     * With the hindsight of one date.
     *
     * @param asAt the as-at date
     * @return the knowledge
     */
    public static Knowledge asAt(int asAt) {
        if (asAt == Day.NONE) {
            throw new IllegalArgumentException("expected an as-at date, got none");
        }
        return new Knowledge(asAt);
    }

    /**
     * Each date with what was known on it.
     *
     * @return the knowledge
     */
    public static Knowledge asThen() {
        return new Knowledge(Day.NONE);
    }

    /**
     * Whether this is the hindsight of one date.
     *
     * @return false for "as known then"
     */
    public boolean hindsight() {
        return asAt != Day.NONE;
    }

    /**
     * The first date a holding shows on.
     *
     * @param from the first date held
     * @param knownFrom the first as-at date that knows it
     * @return the date
     */
    public int from(int from, int knownFrom) {
        return hindsight() ? from : Math.max(from, knownFrom);
    }

    /**
     * The first date a holding shows on no more.
     *
     * @param until the first date not held
     * @param knownFrom the first as-at date that knows it
     * @param knownUntil the first as-at date that does not any more
     * @return the date; {@link Integer#MIN_VALUE} if the holding is not known at all
     */
    public int until(int until, int knownFrom, int knownUntil) {
        if (!hindsight()) {
            return Math.min(until, knownUntil);
        }
        return knownFrom <= asAt && asAt < knownUntil ? until : Integer.MIN_VALUE;
    }
}
