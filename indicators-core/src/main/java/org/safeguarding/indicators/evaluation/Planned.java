package org.safeguarding.indicators.evaluation;

import java.util.Optional;

/**
 * How a level would be tallied.
 *
 * @param words the kernel and what it runs over; else why there is none
 * @param kernel the kernel, or empty for the general path
 * @param readsRows whether the rows of the subjects must be read first, as there are no columns that tell all
 */
record Planned<P extends Enum<P>>(String words, Optional<Kernel<P>> kernel, boolean readsRows) {
    static <P extends Enum<P>> Planned<P> by(String words, Kernel<P> kernel, boolean readsRows) {
        return new Planned<>(words, Optional.of(kernel), readsRows);
    }

    static <P extends Enum<P>> Planned<P> general(String reason) {
        return new Planned<>("general path: " + reason, Optional.empty(), true);
    }
}
