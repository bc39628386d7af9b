package org.safeguarding.indicators.judgement;

/**
 * A sum of counts that nobody outside may tell.
 *
 * @param counts the places of the counts
 * @param times how often each counts
 * @param label what it is, for the council
 */
record Guarded(int[] counts, int[] times, String label) {
    long sum(long[] world) {
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += times[i] * world[counts[i]];
        }
        return sum;
    }
}
