package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;

/**
 * Groups of one count that make up another, day by day, as bands of time make up what was done within a time.
 *
 * @param whole what they make up, in total
 * @param of what the groups are of
 * @param dimension their dimension
 * @param groups the groups
 */
record Bands(Kin whole, Kin of, String dimension, ImmutableList<String> groups) {}
