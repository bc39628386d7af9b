package org.safeguarding.indicators.measure;

import com.google.common.base.Ascii;

/** Whether there is a value, and if not, in which of the named ways it is missing. */
public enum Status {
    /** There is a figure, zero included. */
    VALUE,
    /** Nothing to measure: a denominator of zero or less, or a question the indicator does not ask. */
    NOT_APPLICABLE,
    /** The data cannot tell; the reason says what is missing. */
    NOT_AVAILABLE,
    /** Withheld by disclosure control. */
    SUPPRESSED;

    /**
     * The status as printed in result files.
     *
     * @return {@code value}, {@code not_applicable}, {@code not_available} or {@code suppressed}
     */
    public String label() {
        return Ascii.toLowerCase(name());
    }
}
