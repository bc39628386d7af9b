package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;

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
    OPEN("Open assessments", 4.4),

    /** How many of them have been open for longer than 45 working days. */
    LATE("Open assessments past 45 working days", 4.4),

    /** The contacts of the twelve months by whether they were decided on in time, those not decided on too. */
    DECIDED("Decided within 24 hours, with open and overdue, rolling 12 months", 1.5),

    /** How many referrals of each team the twelve months saw, at month ends. */
    TEAMS("Rolling 12-month referrals by ward and team", 4),

    /** The same at every day. */
    TEAMS_DAILY("Rolling 12-month referrals by ward and team", 5);

    /** Those that are asked of referrals alone, and on every path. */
    static final ImmutableList<Question> ON_EVERY_PATH = ImmutableList.of(REFERRALS, CHILDREN);

    private static final int MONTHS = 120;

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

    /** Whether the days and children of referrals are all it needs. */
    boolean ofReferralsAlone() {
        return this == REFERRALS || byChild();
    }

    /** Whether it is asked of assessments, of which there is one for each referral: begun on its day, and authorised later or not yet. */
    boolean ofAssessments() {
        return this == ASSESSED || this == OPEN || this == LATE;
    }

    /** Whether it is asked at the end of each month, else at every day. */
    boolean atMonthEnds() {
        return this == TEAMS;
    }

    /** The windows that it is asked for. */
    Windows windows() {
        return atMonthEnds()
                ? Windows.monthEnds(MONTHS, YearMonth.from(Referrals.LAST))
                : Windows.daily(Referrals.FIRST, Referrals.LAST);
    }

    /** Its title with the windows. */
    String heading() {
        return title + (atMonthEnds() ? ", month ends of ten years" : ", daily over ten years");
    }

    /** Whether it is asked of each team of each ward. */
    boolean byTeam() {
        return this == TEAMS || this == TEAMS_DAILY;
    }

    /** Whether it needs rows in the order of their children. */
    boolean byChild() {
        return this == CHILDREN || this == REREFERRALS;
    }
}
