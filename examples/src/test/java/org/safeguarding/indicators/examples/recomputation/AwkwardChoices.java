package org.safeguarding.indicators.examples.recomputation;

import java.util.List;
import java.util.Random;

/** Choices that a seed decides: the same on every machine. */
final class AwkwardChoices {
    private final Random random;

    AwkwardChoices(long seed) {
        // The first choices of neighbouring seeds would be alike: the bits of a seed are spread out first.
        long spread = (seed ^ seed >>> 33) * 0xFF51AFD7ED558CCDL;
        this.random = new Random(spread ^ spread >>> 33);
    }

    /** True so many times in a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from the first to the last. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T oneOf(T... from) {
        return from[random.nextInt(from.length)];
    }
}
