package org.safeguarding.indicators.judgement;

/**
 * A sum of counts that nobody outside may tell.
 */
final class Guarded {
    private final int[] counts;
    private final int[] times;
    private final String label;

    Guarded(int[] counts, int[] times, String label) {
        this.counts = counts;
        this.times = times;
        this.label = label;
    }

    /** The places of the counts, none twice; not to be changed. */
    int[] counts() {
        return counts;
    }

    /** How often each counts, never 0; not to be changed. */
    int[] times() {
        return times;
    }

    /** What it is, for the council. */
    String label() {
        return label;
    }

    long sum(long[] world) {
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += times[i] * world[counts[i]];
        }
        return sum;
    }
}
