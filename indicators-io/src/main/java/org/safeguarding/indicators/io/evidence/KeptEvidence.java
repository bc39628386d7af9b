package org.safeguarding.indicators.io.evidence;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Circumstances;
import org.safeguarding.indicators.evaluation.Evidence;
import org.safeguarding.indicators.evaluation.Inventory;

/**
 * All that a run leaves behind for a later one.
 *
 * @param circumstances what it was made with, in words and hashes that differ where it does
 * @param making the texts of its parameters and its mapping
 * @param inventory the records of its extract
 * @param evidence what its figures are made of, one an indicator
 */
public record KeptEvidence(
        Circumstances circumstances, Making making, Inventory inventory, ImmutableList<Evidence> evidence) {
    /**
     * The evidence of an indicator.
     *
     * @param indicator its id
     * @return its evidence; empty if the run did not ask for it
     */
    public Optional<Evidence> of(String indicator) {
        return evidence.stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst();
    }
}
