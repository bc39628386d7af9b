package org.safeguarding.indicators.judgement;

/**
 * What is known of counts: a sum of some of them, times whole numbers, lies from one number to another.
 *
 * @param counts the places of the counts, none twice
 * @param times how often each counts; never 0
 * @param low the least the sum can be
 * @param high the most the sum can be
 * @param owner the place of what tells it, which may be withheld; {@link #ALWAYS} if nothing can be done about it
 */
record Fact(int[] counts, int[] times, long low, long high, int owner) {
    /** How counts hang together, and what the public have already. */
    static final int ALWAYS = -1;

    /** What was published once, and may not be so any more. */
    static final int EARLIER = -2;

    long sum(long[] world) {
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += times[i] * world[counts[i]];
        }
        return sum;
    }

    boolean holds(long[] world) {
        long sum = sum(world);
        return low <= sum && sum <= high;
    }

    /** Whether all its counts must be zero. */
    boolean allZero() {
        if (high != 0) {
            return false;
        }
        for (int time : times) {
            if (time < 0) {
                return false;
            }
        }
        return true;
    }
}
