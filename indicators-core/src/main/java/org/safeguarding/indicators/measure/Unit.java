package org.safeguarding.indicators.measure;

import com.google.common.base.Ascii;

/** The unit a value is given in. */
public enum Unit {
    /** Whole things, or their mean. */
    COUNT,
    /** Parts of a hundred. */
    PERCENT,
    /** Per 10,000 of a population. */
    PER_10000,
    /** Full-time equivalents. */
    FTE,
    /** Weeks of seven days. */
    WEEKS,
    /** Per calendar month. */
    PER_MONTH,
    /** Children per full-time equivalent worker. */
    CHILDREN_PER_FTE;

    /**
     * The unit as printed in result files.
     *
     * @return the name in lower case
     */
    public String label() {
        return Ascii.toLowerCase(name());
    }
}
