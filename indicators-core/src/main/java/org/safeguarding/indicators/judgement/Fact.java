package org.safeguarding.indicators.judgement;

/**
 * What is known of counts: a sum of some of them, times whole numbers, lies from one number to another.
 */
final class Fact {
    /** How counts hang together, and what the public have already. */
    static final int ALWAYS = -1;

    /** What was published once, and may not be so any more. */
    static final int EARLIER = -2;

    private final int[] counts;
    private final int[] times;
    private final long low;
    private final long high;
    private final int owner;

    Fact(int[] counts, int[] times, long low, long high, int owner) {
        this.counts = counts;
        this.times = times;
        this.low = low;
        this.high = high;
        this.owner = owner;
    }

    /** The places of the counts, none twice; not to be changed. */
    int[] counts() {
        return counts;
    }

    /** How often each counts, never 0; not to be changed. */
    int[] times() {
        return times;
    }

    /** The least the sum can be. */
    long low() {
        return low;
    }

    /** The most the sum can be. */
    long high() {
        return high;
    }

    /** The place of what tells it, which may be withheld; below zero if nothing can be done about it. */
    int owner() {
        return owner;
    }

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
}
