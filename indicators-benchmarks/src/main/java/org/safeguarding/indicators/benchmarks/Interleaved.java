package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Runs tasks by turns in one process, so that whatever else the machine does falls on all alike. Each round starts with
 * another task; a task that is over quickly is run several times in its turn.
 */
final class Interleaved {
    private final int rounds;
    private final Duration warmUp;
    private final Duration turn;
    private final LongSupplier clock;
    private long sink;

    /**
     * A runner.
     *
     * @param rounds how often each task has its turn, from 1
     * @param warmUp how long each task is run beforehand, at least twice
     * @param turn how long a turn should take at least
     */
    Interleaved(int rounds, Duration warmUp, Duration turn) {
        this(rounds, warmUp, turn, System::nanoTime);
    }

    /** A runner that reads a clock of nanoseconds. */
    Interleaved(int rounds, Duration warmUp, Duration turn, LongSupplier clock) {
        this.rounds = rounds;
        this.warmUp = warmUp;
        this.turn = turn;
        this.clock = clock;
    }

    /** The timings of tasks, by name and in the order given. A task gives back some number of its answer, so that it cannot be left out. */
    ImmutableMap<String, Timing> run(Map<String, LongSupplier> tasks) {
        Map<String, Turns> all = new LinkedHashMap<>();
        tasks.forEach((name, task) -> all.put(name, new Turns(task)));
        List<Turns> order = new ArrayList<>(all.values());
        order.forEach(Turns::warmUp);
        for (int round = 0; round < rounds; round++) {
            for (Turns turns : order) {
                turns.take(round);
            }
            Collections.rotate(order, 1);
        }
        ImmutableMap.Builder<String, Timing> timings = ImmutableMap.builder();
        all.forEach((name, turns) -> timings.put(name, Timing.of(turns.nanos)));
        return timings.buildOrThrow();
    }

    /** All that the tasks gave back: to be looked at by whoever wants to be sure that they ran. */
    long sink() {
        return sink;
    }

    private final class Turns {
        private final LongSupplier task;
        private final double[] nanos = new double[rounds];
        private int runs = 1;

        Turns(LongSupplier task) {
            this.task = task;
        }

        void warmUp() {
            long first = time();
            long left = warmUp.toNanos() - first;
            long last;
            do {
                last = time();
                left -= last;
            } while (left > 0);
            runs = (int) Math.max(1, turn.toNanos() / Math.max(1, last));
        }

        void take(int round) {
            nanos[round] = (double) time() / runs;
        }

        private long time() {
            if (task instanceof SelfTimed other) {
                return other.nanos(runs);
            }
            long start = clock.getAsLong();
            for (int i = 0; i < runs; i++) {
                sink += task.getAsLong();
            }
            return clock.getAsLong() - start;
        }
    }
}
