package org.safeguarding.indicators.judgement;

/** Why a point of a control chart is more than chance, by NHS England's "making data count"; the first that applies names it. */
public enum Signal {
    /** The point lies outside the limits. */
    OUTSIDE_LIMITS("outside the limits"),
    /** It is one of seven or more in a row that rise, or that fall; a tie ends the row. */
    TREND_OF_SEVEN("one of seven in a row going one way"),
    /** It is one of two or more among three in a row that lie beyond two thirds of the way to one limit. */
    TWO_OF_THREE("one of two in three close to a limit"),
    /** It is one of seven or more in a row on one side of the mean. */
    SEVEN_ON_ONE_SIDE("one of seven in a row on one side of the mean");

    private final String words;

    Signal(String words) {
        this.words = words;
    }

    /**
     * The rule as a phrase about a point.
     *
     * @return the words
     */
    public String words() {
        return words;
    }
}
