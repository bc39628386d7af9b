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
    long[] run() {
        return answer.get();
    }
}
