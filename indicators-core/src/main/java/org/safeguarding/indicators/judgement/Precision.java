package org.safeguarding.indicators.judgement;

/** What a printed figure says of the number behind it. */
public enum Precision {
    /** The number itself, as a count is. */
    EXACT,
    /** The number rounded half away from zero, to the last place printed unless a step is named. */
    ROUNDED,
    /** The number "approximately"; how that is read is an assumption, unless a step is named. */
    APPROXIMATE
}
