package org.safeguarding.indicators.benchmarks;

import java.util.Arrays;

/**
 * What one contender took, in nanoseconds a run: half of the rounds lie between the quarters.
 *
 * @param lowerQuarter a quarter of the rounds were as quick or quicker
 * @param median half of them were
 * @param upperQuarter three quarters of them were
 */
record Timing(double lowerQuarter, double median, double upperQuarter) {
    /** The timing of some rounds, at least one. */
    static Timing of(double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return new Timing(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    /** The value at a share of the way through, between its two neighbours where it falls between them. */
    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** The same, for each of so many parts of the work. */
    Timing per(long parts) {
        return new Timing(lowerQuarter / parts, median / parts, upperQuarter / parts);
    }
}
