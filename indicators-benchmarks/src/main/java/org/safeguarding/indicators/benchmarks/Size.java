package org.safeguarding.indicators.benchmarks;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.Duration;

/**
 * How much is measured.
 *
 * @param events the numbers of events, one after the other
 * @param rounds how often each contender has its turn
 * @param warmUp how long each is run beforehand
 * @param turn how long a turn takes at least
 */
record Size(ImmutableList<Integer> events, int rounds, Duration warmUp, Duration turn) {
    /** One million events: a few minutes. */
    static final Size SMALL = new Size(ImmutableList.of(1_000_000), 11, Duration.ofMillis(500), Duration.ofMillis(20));

    /** One, ten and fifty million events. */
    static final Size FULL = new Size(
            ImmutableList.of(1_000_000, 10_000_000, 50_000_000), 11, Duration.ofMillis(500), Duration.ofMillis(20));

    private static final int MANY = 1_000_000;
    private static final int VERY_MANY = 10_000_000;
    private static final int FEWER_ROUNDS = 7;
    private static final int FEWEST_ROUNDS = 3;
    private static final int LONG_ROUNDS = 3;
    private static final int MANY_TURNS = 10;

    /** The size of a name, in any case of letters. */
    static Size of(String name) {
        return switch (Ascii.toLowerCase(name)) {
            case "small" -> SMALL;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("expected small or full, got " + name);
        };
    }

    /** The same for another number of events. */
    Size ofEvents(int number) {
        return new Size(ImmutableList.of(number), rounds, warmUp, turn);
    }

    /** How often each contender has its turn at so many events: a turn is long then, and steadier. */
    int rounds(int number) {
        return Math.min(rounds, number <= MANY ? rounds : number <= VERY_MANY ? FEWER_ROUNDS : FEWEST_ROUNDS);
    }

    Interleaved runner(int number) {
        return new Interleaved(rounds(number), warmUp, turn);
    }

    /** How often each has its turn at a payload of so many rows: with many of them a turn takes half a minute. */
    int payloadRounds(int rows) {
        return rows < VERY_MANY ? rounds(rows) : longRounds();
    }

    Interleaved payloadRunner(int rows) {
        return new Interleaved(payloadRounds(rows), warmUp, turn);
    }

    private int longRounds() {
        return Math.min(rounds, LONG_ROUNDS);
    }

    /**
     * For what takes microseconds: turns so long that a contender which has filled the caches with its own before does not count. A
     * ledger takes one correction after the other.
     */
    Interleaved steadyRunner(int number) {
        return new Interleaved(rounds(number), warmUp, turn.multipliedBy(MANY_TURNS));
    }

    /** For what takes a second or more a turn: fewer rounds. */
    Interleaved longRunner() {
        return new Interleaved(longRounds(), warmUp, turn);
    }
}
