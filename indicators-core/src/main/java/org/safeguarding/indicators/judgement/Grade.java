package org.safeguarding.indicators.judgement;

/** How sure a finding is. */
public enum Grade {
    /** No data at all could give these figures together. */
    IMPOSSIBLE,
    /** Data could give them, but not under the assumption that the finding states. */
    IMPLAUSIBLE
}
