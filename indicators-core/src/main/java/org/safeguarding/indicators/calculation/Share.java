package org.safeguarding.indicators.calculation;

/** The parts of a share: what is in it, and the rest. They are disjoint, so a percentage of them cannot pass 100. */
public enum Share {
    /** In the share. */
    IN,
    /** In the whole, but not in the share. */
    OUT
}
