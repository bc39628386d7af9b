package org.safeguarding.indicators.safeguarding;

/**
 * The parts of a workforce: full-time equivalents, and for each whether a cell that should have held one was blank.
 */
public enum Staffing {
    /** Established posts. */
    POSTS,
    /** Posts filled by permanent staff. */
    PERMANENT,
    /** Agency workers. */
    AGENCY,
    /** Permanent staff who left in the 12 months before. */
    LEAVERS,
    /** There, if the posts of a row are blank. */
    POSTS_BLANK,
    /** There, if the permanent staff of a row are blank. */
    PERMANENT_BLANK,
    /** There, if the agency workers of a row are blank. */
    AGENCY_BLANK,
    /** There, if the leavers of a row are blank. */
    LEAVERS_BLANK
}
