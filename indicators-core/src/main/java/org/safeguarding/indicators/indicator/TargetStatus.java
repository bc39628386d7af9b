package org.safeguarding.indicators.indicator;

import com.google.common.base.Ascii;

/** How a value stands to its target. */
public enum TargetStatus {
    /** On the right side of the target, or on it. */
    MET,
    /** On the wrong side, by no more than the tolerance. */
    WITHIN_TOLERANCE,
    /** On the wrong side. */
    NOT_MET,
    /** Under a band. */
    BELOW_BAND,
    /** Over a band. */
    ABOVE_BAND,
    /** There is no target. */
    NO_TARGET;

    /**
     * The status as printed in result files.
     *
     * @return the name in lower case
     */
    public String label() {
        return Ascii.toLowerCase(name());
    }
}
