package org.safeguarding.indicators.io.extract;

import java.time.LocalDate;
import java.util.Optional;

/** The days that a table covers, as {@code extract.json} says; nothing is assumed about a day it does not say. */
public final class Coverage {
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> to;
    private final boolean cutOff;

    Coverage(Optional<LocalDate> from, Optional<LocalDate> to) {
        this(from, to, false);
    }

    private Coverage(Optional<LocalDate> from, Optional<LocalDate> to, boolean cutOff) {
        this.from = from;
        this.to = to;
        this.cutOff = cutOff;
    }

    /**
     * All days from one to another.
     *
     * @param from the first day covered
     * @param to the last day covered
     * @return the days
     */
    public static Coverage of(LocalDate from, LocalDate to) {
        return new Coverage(Optional.of(from), Optional.of(to));
    }

    /**
     * All days from one to another, of a table that leaves out what was over before them. What was open on the first day or
     * later is there whole, however long ago it began; so figures of what is open are exact from that day on, and not available
     * before it, as is what looks at all history.
     *
     * @param from the first day covered
     * @param to the last day covered
     * @return the days
     */
    public static Coverage cutOffBefore(LocalDate from, LocalDate to) {
        return new Coverage(Optional.of(from), Optional.of(to), true);
    }

    /**
     * Whether what was over before the first day is known to be left out.
     *
     * @return true if it is; false if nothing is known of it
     */
    public boolean isCutOff() {
        return cutOff;
    }

    /**
     * All days from one on, as far as the extract goes.
     *
     * @param from the first day covered
     * @return the days
     */
    public static Coverage since(LocalDate from) {
        return new Coverage(Optional.of(from), Optional.empty(), false);
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
