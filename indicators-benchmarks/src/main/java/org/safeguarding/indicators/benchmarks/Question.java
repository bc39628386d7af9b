package org.safeguarding.indicators.benchmarks;

/** What is asked of the referrals, over the rolling twelve months at each date. */
public enum Question {
    /** How many referrals: the numerator of the referral rate. */
    REFERRALS("Rolling 12-month referral rate"),

    /** How many children were referred, each once. */
    CHILDREN("Distinct children referred in 12 months");

    private final String title;

    Question(String title) {
        this.title = title;
    }

    /**
     * The question in words.
     *
     * @return a short phrase
     */
    String title() {
        return title;
    }
}
