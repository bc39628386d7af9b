package org.safeguarding.indicators.measure;

/** How pages print numbers; result files always use {@link #ONE_DECIMAL}. */
public enum Layout {
    /** Whole numbers, as the 2019 report printed them. */
    REPORT,
    /** One digit after the point, the default. */
    ONE_DECIMAL
}
