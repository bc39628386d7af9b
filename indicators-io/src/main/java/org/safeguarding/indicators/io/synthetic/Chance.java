package org.safeguarding.indicators.io.synthetic;

import java.util.List;

/**
 * A stream of pseudo-random numbers that is the same on every machine and every JDK: SplitMix64 (Steele, Lea and Flood,
 * 2014). Each step of the generator takes a stream of its own by name, so that a change to one step leaves the others as
 * they were.
 */
final class Chance {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final long seed;
    private long state;

    Chance(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /** A stream of its own for a name; it depends on the seed and the name, not on how much was drawn here. */
    Chance fork(String name) {
        long hash = seed;
        for (int i = 0; i < name.length(); i++) {
            hash = mix((hash ^ name.charAt(i)) + GOLDEN_GAMMA);
        }
        return new Chance(hash);
    }

    private static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A whole number in [0, bound). */
    int below(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("expected a bound of at least 1 but was " + bound);
        }
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** A whole number in [low, high], both ends in. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** A number in [0, 1). */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean happens(double share) {
        return unit() < share;
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** Puts the list into random order. */
    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T kept = list.get(i);
            list.set(i, list.get(j));
            list.set(j, kept);
        }
    }
}
