package org.safeguarding.indicators.evaluation;

import java.util.Optional;

/**
 * How a level would be tallied.
 *
 * @param words the kernel and what it runs over; else why there is none
 * @param kernel the kernel, or empty for the general path
 */
record Planned<P extends Enum<P>>(String words, Optional<Kernel<P>> kernel) {
    static <P extends Enum<P>> Planned<P> by(String words, Kernel<P> kernel) {
        return new Planned<>(words, Optional.of(kernel));
    }

    static <P extends Enum<P>> Planned<P> general(String reason) {
        return new Planned<>("general path: " + reason, Optional.empty());
    }
}
