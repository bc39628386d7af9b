package org.safeguarding.indicators.judgement;

/** Where a value lies on a funnel plot. */
public enum Standing {
    /** Below the lower limit at 99.8%. */
    LOW_99_8("low (outside the 99.8% limits)"),
    /** Below the lower limit at 95%, not at 99.8%. */
    LOW_95("low (outside the 95% limits)"),
    /** Within the limits at 95%: what varies so varies by chance. */
    WITHIN("within the limits"),
    /** Above the upper limit at 95%, not at 99.8%. */
    HIGH_95("high (outside the 95% limits)"),
    /** Above the upper limit at 99.8%. */
    HIGH_99_8("high (outside the 99.8% limits)");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /**
     * The standing in words, which say it without any colour.
     *
     * @return the words
     */
    public String words() {
        return words;
    }

    /** The outermost limit that is passed; each is asked for the sign by which it is passed. */
    static Standing of(int passed95, int passed998) {
        if (passed998 != 0) {
            return passed998 < 0 ? LOW_99_8 : HIGH_99_8;
        }
        return passed95 == 0 ? WITHIN : passed95 < 0 ? LOW_95 : HIGH_95;
    }
}
