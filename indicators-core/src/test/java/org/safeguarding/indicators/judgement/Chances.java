package org.safeguarding.indicators.judgement;

import java.util.Random;

/** Numbers that chance makes. */
final class Chances {
    private Chances() {}

    /** How many events there are where so many are to be expected; by multiplying, after D. E. Knuth. */
    static long poisson(Random random, double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        long events = 0;
        while (product > limit) {
            product *= random.nextDouble();
            events++;
        }
        return events;
    }
}
