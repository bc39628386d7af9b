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

    /** One and ten million events. */
    static final Size FULL =
            new Size(ImmutableList.of(1_000_000, 10_000_000), 15, Duration.ofSeconds(2), Duration.ofMillis(50));

    /** The size of a name, in any case of letters. */
    static Size of(String name) {
        return switch (Ascii.toLowerCase(name)) {
            case "small" -> SMALL;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("expected small or full, got " + name);
        };
    }

    Interleaved runner() {
        return new Interleaved(rounds, warmUp, turn);
    }
}
