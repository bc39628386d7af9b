package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;

/**
 * Counts that make up another, day by day and group by group.
 *
 * @param whole the whole
 * @param parts what it is the sum of
 */
record Relation(Kin whole, ImmutableList<Kin> parts) {
    static Relation of(Kin whole, Kin... parts) {
        return new Relation(whole, ImmutableList.copyOf(parts));
    }
}
