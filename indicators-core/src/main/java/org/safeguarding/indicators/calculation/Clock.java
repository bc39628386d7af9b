package org.safeguarding.indicators.calculation;

/** The states of a clock that should stop within a timescale. */
public enum Clock {
    /** Stopped in time. */
    MET,
    /** Stopped, but late. */
    MISSED,
    /** Still running, and past the timescale. */
    OVERDUE,
    /** Still running, and not past the timescale: so still on the due day itself. */
    NOT_YET_DUE,
    /** Stopped before it started: an impossible interval, which never counts as in time. */
    INVALID
}
