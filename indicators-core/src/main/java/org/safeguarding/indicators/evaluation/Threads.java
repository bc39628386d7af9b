package org.safeguarding.indicators.evaluation;

import java.util.concurrent.Executor;

/** How many threads share work, the caller's among them, and where the others come from. */
record Threads(Executor executor, int count) {
    /** The caller's thread alone. */
    static final Threads ONE = new Threads(Runnable::run, 1);

    Threads {
        if (count < 1) {
            throw new IllegalArgumentException("expected at least one thread, got " + count);
        }
    }
}
