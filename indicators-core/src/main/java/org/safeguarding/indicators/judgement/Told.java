package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;

/**
 * One number that a result tells: a sum of counts.
 *
 * @param terms what is summed
 * @param value the number
 * @param detail which of the numbers beside the figure it is, as {@code overdue}; empty where it belongs to the figure itself
 */
record Told(ImmutableList<Term> terms, long value, String detail) {
    /**
     * A count over some days or at a date.
     *
     * @param kin what is counted
     * @param from the first day; of a date the date itself
     * @param to the last day
     * @param dimension the dimension of the group; empty for all
     * @param group the group; empty for all
     * @param sign 1, or -1 where it is taken away
     */
    record Term(Kin kin, int from, int to, String dimension, String group, int sign) {}

    /** This less another. */
    Told less(Told other) {
        ImmutableList.Builder<Term> all = ImmutableList.<Term>builder().addAll(terms);
        other.terms.forEach(t -> all.add(new Term(t.kin(), t.from(), t.to(), t.dimension(), t.group(), -t.sign())));
        return new Told(all.build(), value - other.value, detail);
    }
}
