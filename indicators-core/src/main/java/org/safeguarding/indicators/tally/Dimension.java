package org.safeguarding.indicators.tally;

/**
 * A way to break a tally down: the group of a contribution is read off the row counted.
 *
 * @param <S> the subject
 */
public interface Dimension<S> {
    /** The group of everything that has no other. */
    String UNKNOWN = "unknown";

    /**
     * What the groups are of.
     *
     * @return the name, as printed in the column {@code breakdown}
     */
    String name();

    /**
     * The group of one contribution.
     *
     * @param subject the subject
     * @param through the row counted
     * @param day the day of the event, or the date read for what simply lasts
     * @return the group, {@link #UNKNOWN} if the row does not tell; never empty
     */
    String groupOf(S subject, Row through, int day);

    /**
     * Whether the group of one row may change from day to day, as an age does.
     *
     * @return true if {@link #groupOf} looks at the day
     */
    default boolean changes() {
        return false;
    }
}
