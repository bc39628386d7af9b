package org.safeguarding.indicators.indicator;

/** Which way is better. */
public enum Polarity {
    /** The higher, the better. */
    HIGHER_IS_BETTER,
    /** The lower, the better. */
    LOWER_IS_BETTER,
    /** Neither way: a band, or nothing is said. */
    NEITHER;

    /**
     * What a step in a direction means.
     *
     * @param direction above 0 for up, below 0 for down
     * @return 1 for the better, -1 for the worse, 0 where neither way is better or there is no step
     */
    public int ofStep(int direction) {
        return switch (this) {
            case HIGHER_IS_BETTER -> Integer.signum(direction);
            case LOWER_IS_BETTER -> -Integer.signum(direction);
            case NEITHER -> 0;
        };
    }
}
