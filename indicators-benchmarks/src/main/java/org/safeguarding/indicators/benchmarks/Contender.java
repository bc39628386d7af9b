package org.safeguarding.indicators.benchmarks;

import java.util.function.Supplier;

/**
 * One way to answer a question, ready to be timed.
 *
 * @param name its name in tables
 * @param windows the windows it answers for
 * @param answer works the answer out, anew each time: a number for each window
 */
record Contender(String name, Windows windows, Supplier<long[]> answer) {
    /** Stands for one that is not there yet: it refuses to run. */
    static final Contender NONE = new Contender("none", Windows.daily(Referrals.LAST, Referrals.LAST), () -> {
        throw new IllegalStateException("expected a contender that was prepared, got none");
    });

    long[] run() {
        return answer.get();
    }
}
