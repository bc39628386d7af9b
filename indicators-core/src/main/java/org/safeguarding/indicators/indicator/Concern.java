package org.safeguarding.indicators.indicator;

import com.google.common.base.Ascii;

/** Whom a figure could tell something about, which decides how its small numbers are published. */
public enum Concern {
    /** Children and their families: small numbers are protected. What is not said to be of others is of children. */
    CHILD,
    /** Posts and the people who fill them: published as they stand, as the workforce census of the Department for Education is. */
    WORKFORCE,
    /** Nobody: the council's own checks of its work. */
    NONE;

    /**
     * The concern as printed in definitions.
     *
     * @return {@code child}, {@code workforce} or {@code none}
     */
    public String label() {
        return Ascii.toLowerCase(name());
    }
}
