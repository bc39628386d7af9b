package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;

/**
 * What a publication says or implies of its figures taken together. Each kind states in its own words when it cannot be
 * true. A figure printed as rounded stands for every number that rounds to it, half away from zero, and a statement is
 * held to be possible if any of these numbers make it so; each statement is checked by itself.
 */
public sealed interface Statement
        permits AnyOf,
                Equality,
                Labelled,
                MeanColumns,
                NoMoreThan,
                OnePopulation,
                Quotient,
                RollingSeries,
                Shares,
                SideBySide {
    /**
     * The figures it is about, the one most likely to be wrong first.
     *
     * @return their ids; one may be named twice
     */
    ImmutableList<String> ids();
}
