package org.safeguarding.indicators.io.extract;

import java.time.LocalDate;
import java.util.Optional;

/** The days that a table covers, as {@code extract.json} says; nothing is assumed about a day it does not say. */
public final class Coverage {
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> to;

    Coverage(Optional<LocalDate> from, Optional<LocalDate> to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The first day covered.
     *
     * @return the date; empty if it is not said
     */
    public Optional<LocalDate> from() {
        return from;
    }

    /**
     * The last day covered.
     *
     * @return the date; empty if it is not said
     */
    public Optional<LocalDate> to() {
        return to;
    }

    /** As {@code 2013-04-01 to 2019-05-31}, with a question mark for what is not said. */
    @Override
    public String toString() {
        return from.map(LocalDate::toString).orElse("?") + " to "
                + to.map(LocalDate::toString).orElse("?");
    }
}
