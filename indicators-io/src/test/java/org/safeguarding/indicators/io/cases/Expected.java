package org.safeguarding.indicators.io.cases;

import com.google.common.collect.ImmutableMap;
import org.safeguarding.indicators.time.Period;

/**
 * A figure that was worked out by hand.
 *
 * @param line the line of the file it stands on
 * @param indicator the id of the indicator
 * @param period the period
 * @param breakdown the dimension of a group, or empty for the total
 * @param group the group, or empty for the total
 * @param figure the working and the value, as {@link Shown#figure} has it
 * @param more what else is said of it, by the words it is said with
 */
record Expected(
        int line,
        String indicator,
        Period period,
        String breakdown,
        String group,
        String figure,
        ImmutableMap<String, String> more) {}
