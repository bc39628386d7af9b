package org.safeguarding.indicators.law;

/**
 * Forgets what came after a day: the law against peeking asks whether that changes anything.
 *
 * @param <T> what is cut off: a subject, or a whole data set
 */
@FunctionalInterface
public interface Truncation<T> {
    /**
     * The same thing as it was known at the end of a day.
     *
     * @param whole all of it
     * @param day the day, an epoch day
     * @return the rows that had begun by then; a later date on any of them blank, and blank with it what goes with that
     *     date
     */
    T upTo(T whole, int day);
}
