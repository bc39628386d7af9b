package org.safeguarding.indicators.measure;

/** What chance does to a value, which follows from how it is measured and says which interval, if any, suits it. */
public enum Chance {
    /** No interval is given: counts, amounts, means, and ratios that may pass 100%. */
    NONE,
    /** Each of the denominator is in the numerator or not: a percentage of disjoint parts. */
    SHARE,
    /** Events that fall on a population: a rate. */
    EVENTS
}
