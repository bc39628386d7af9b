package org.safeguarding.indicators.judgement;

import org.safeguarding.indicators.indicator.Polarity;

/**
 * What kind of variation a point shows: the left one of the two icons of "making data count". Letter and words say it without any
 * colour.
 */
public enum Variation {
    /** No signal: what varies so varies by chance. */
    COMMON_CAUSE("", "common cause: no significant change"),
    /** A signal on the better side, higher. */
    IMPROVEMENT_HIGH("H", "special cause of improvement: higher"),
    /** A signal on the better side, lower. */
    IMPROVEMENT_LOW("L", "special cause of improvement: lower"),
    /** A signal on the worse side, higher. */
    CONCERN_HIGH("H", "special cause of concern: higher"),
    /** A signal on the worse side, lower. */
    CONCERN_LOW("L", "special cause of concern: lower"),
    /** A signal where neither side is better, higher. */
    NEITHER_HIGH("H", "special cause, neither better nor worse: higher"),
    /** A signal where neither side is better, lower. */
    NEITHER_LOW("L", "special cause, neither better nor worse: lower");

    private final String letter;
    private final String words;

    Variation(String letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /**
     * The letter on the icon.
     *
     * @return {@code H}, {@code L}, or empty for common cause
     */
    public String letter() {
        return letter;
    }

    /**
     * The icon in words.
     *
     * @return the words
     */
    public String words() {
        return words;
    }

    /** Of a point with a signal, which lies above the mean or not. */
    static Variation special(boolean high, Polarity polarity) {
        int better = polarity.ofStep(high ? 1 : -1);
        if (better == 0) {
            return high ? NEITHER_HIGH : NEITHER_LOW;
        }
        if (high) {
            return better > 0 ? IMPROVEMENT_HIGH : CONCERN_HIGH;
        }
        return better > 0 ? IMPROVEMENT_LOW : CONCERN_LOW;
    }
}
