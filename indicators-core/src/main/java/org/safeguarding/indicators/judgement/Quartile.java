package org.safeguarding.indicators.judgement;

/** A quarter of the ranked areas, the best first; the highest where neither way is better. */
public enum Quartile {
    /** The first quarter. */
    A,
    /** The second. */
    B,
    /** The third. */
    C,
    /** The last. */
    D
}
