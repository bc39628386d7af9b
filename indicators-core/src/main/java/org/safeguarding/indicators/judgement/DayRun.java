package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;

/**
 * Counts of one thing over stretches of days that follow one another without a gap. Any of them that are neighbours add up to a count
 * that somebody may ask about, whether it is printed or not.
 *
 * @param what what is counted, for the council
 * @param group of which group, for the council; empty for all
 * @param stretches the stretches, in the order of time; two or more
 */
record DayRun(String what, String group, ImmutableList<Stretch> stretches) {
    /**
     * A stretch of days.
     *
     * @param sum its count
     * @param from its first day
     * @param to its last day
     */
    record Stretch(Guarded sum, int from, int to) {}
}
