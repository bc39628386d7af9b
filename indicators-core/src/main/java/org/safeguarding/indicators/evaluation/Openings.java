package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;

/** How many of some rows begin at each place of a table and how many end, and the rows that have to be taken one by one. */
final class Openings {
    private final int[] begun;
    private final int[] ended;
    private final Rest rest = new Rest();

    private Openings(int[] begun, int[] ended) {
        this.begun = begun;
        this.ended = ended;
    }

    /** Nothing counted yet, in tables of so many places. */
    static Openings none(int begins, int ends) {
        return new Openings(new int[begins], new int[ends]);
    }

    /** What several have counted, in the first of them. */
    static Openings sum(ImmutableList<Openings> shares) {
        Openings sum = shares.get(0);
        Threads.sum(Lists.transform(shares, Openings::begun));
        Threads.sum(Lists.transform(shares, Openings::ended));
        shares.subList(1, shares.size()).forEach(more -> sum.rest.add(more.rest));
        return sum;
    }

    /** The table of those that begin: the array itself, to be counted in. */
    int[] begun() {
        return begun;
    }

    /** The table of those that end: the array itself, to be counted in. */
    int[] ended() {
        return ended;
    }

    /** The rows that are not counted. */
    Rest rest() {
        return rest;
    }
}
