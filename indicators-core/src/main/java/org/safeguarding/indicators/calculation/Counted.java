package org.safeguarding.indicators.calculation;

/** The part of a plain count. */
public enum Counted {
    /** What is counted. */
    COUNTED
}
