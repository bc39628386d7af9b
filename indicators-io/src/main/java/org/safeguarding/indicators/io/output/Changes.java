package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.Restatement;

/**
 * Why figures changed: since an earlier extract or run, and from period to period.
 *
 * @param titles the titles of indicators by their ids
 * @param since what is different since then; empty if nothing was given to compare with
 * @param movements the bridges between periods of this extract
 */
public record Changes(ImmutableMap<String, String> titles, Optional<Since> since, ImmutableList<Bridge> movements) {
    /**
     * What is different since an earlier extract or run.
     *
     * @param earlier what it is compared with, in words
     * @param restatement what became of the records
     * @param bridges a bridge for each figure that both have
     * @param withoutEarlier the ids of indicators that only this run has
     */
    public record Since(
            String earlier,
            Restatement restatement,
            ImmutableList<Bridge> bridges,
            ImmutableList<String> withoutEarlier) {
        /**
         * The bridges of the figures that changed.
         *
         * @return those with steps
         */
        public ImmutableList<Bridge> changed() {
            return bridges.stream()
                    .filter(bridge -> !bridge.steps().isEmpty())
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
