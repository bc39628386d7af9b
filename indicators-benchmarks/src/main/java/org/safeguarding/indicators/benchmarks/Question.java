package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;

/** What is asked at every one of some days. */
public enum Question {
    /** How many referrals the twelve months saw. */
    REFERRALS("Rolling 12-month referral rate", 1.1),

    /** How many children were behind them, each once. */
    CHILDREN("Distinct children referred in 12 months", 16),

    /** How many of them came within 12 months of an earlier one for the same child. */
    REREFERRALS("Re-referrals within 12 months, rolling 12 months", 16),

    /** The assessments begun in the twelve months by the state of their clock of 45 working days, open ones too. */
    ASSESSED("Assessments within 45 working days, with open and overdue, rolling 12 months", 4.4),

    /** How many assessments are open. */
    OPEN("Open assessments", 4.4);

    /** Those that are asked of referrals alone, and on every path. */
    static final ImmutableList<Question> ON_EVERY_PATH = ImmutableList.of(REFERRALS, CHILDREN);

    private final String title;
    private final double timesSum;

    Question(String title, double timesSum) {
        this.title = title;
        this.timesSum = timesSum;
    }

    String title() {
        return title;
    }

    /** What good kernels take of a plain sum of the columns. */
    double timesSum() {
        return timesSum;
    }

    /** Whether it is asked of assessments, of which there is one for each referral: begun on its day, and authorised later or not yet. */
    boolean ofAssessments() {
        return this == ASSESSED || this == OPEN;
    }

    /** Whether it needs rows in the order of their children. */
    boolean byChild() {
        return this == CHILDREN || this == REREFERRALS;
    }
}
