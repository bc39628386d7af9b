package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * What disclosure control made of results.
 *
 * @param rules the rules
 * @param results what may be published, as many and in the order of what was given
 * @param withheld what is withheld and why, in the same order
 * @param exposed what can be told from what was published earlier, and cannot be protected any more: small numbers of figures, and
 *     counts that are not printed of which it is known that they are small
 * @param corrected figures whose earlier publication does not agree with the data of today
 * @param unlinked the indicators whose parts nothing is declared of, so that they are protected each for itself
 * @param untouched the indicators whose figures are about no child, and published as they stand
 * @param facts how many figures were put together as what the public would know
 * @param guarded how many small numbers were shown to be out of reach
 * @param biggerSteps in how many lots of figures that hang together whole series were withheld, since there were too many to be
 *     looked at one by one
 */
public record Disclosure(
        DisclosureRules rules,
        ImmutableList<PublicResult> results,
        ImmutableList<Withheld> withheld,
        ImmutableList<String> exposed,
        ImmutableList<String> corrected,
        ImmutableSet<String> unlinked,
        ImmutableSet<String> untouched,
        int facts,
        int guarded,
        int biggerSteps) {}
