package org.safeguarding.indicators.io.table;

/** What is wrong, from two closed lists. */
public sealed interface IssueCode permits RejectionCode, WarningCode {
    /**
     * The code as written in files.
     *
     * @return such as {@code BAD_DATE}
     */
    String name();

    /**
     * What became of it.
     *
     * @return {@link Severity#REJECTION} for a {@link RejectionCode}, {@link Severity#WARNING} for a {@link WarningCode}
     */
    Severity severity();

    /**
     * What the code says, in plain English, and what becomes of what it concerns.
     *
     * @return one sentence or two
     */
    String meaning();

    /**
     * What to do about it, in the source system or in how the extract is made.
     *
     * @return one sentence or two
     */
    String remedy();
}
