package org.safeguarding.indicators.indicator;

/** What the column of a financial quarter shows. */
public enum QuarterRule {
    /** A flow over the quarter's days; anything else at the quarter's last day. */
    AT_END,
    /** The plain mean of the values of its months, as far as they have begun. */
    MEAN_OF_MONTHS
}
