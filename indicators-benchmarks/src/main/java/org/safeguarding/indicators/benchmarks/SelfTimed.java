package org.safeguarding.indicators.benchmarks;

import java.util.function.LongSupplier;

/** A task that runs in another process and times itself there, so that handing over what it finds is not in the time. */
interface SelfTimed extends LongSupplier {
    /** How many nanoseconds so many runs took. */
    long nanos(int runs);
}
