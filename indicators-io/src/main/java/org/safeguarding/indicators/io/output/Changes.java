package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.Cause;
import org.safeguarding.indicators.evaluation.Restatement;

/**
 * Why figures changed: since an earlier extract or run, and from period to period.
 *
 * @param titles the titles of indicators by their ids
 * @param since what is different since then; empty if nothing was given to compare with
 * @param movements the bridges between periods of this extract, groups and statistics among them
 * @param charts the charts of bridges
 */
public record Changes(
        ImmutableMap<String, String> titles,
        Optional<Since> since,
        ImmutableList<Bridge> movements,
        ImmutableList<BridgeChart> charts) {
    /**
     * What is different since an earlier extract or run.
     *
     * @param earlier what it is compared with, in words
     * @param restatement what became of the records
     * @param circumstances what else the two were made with that is not the same, in words, by what it is
     * @param apart what of that was taken apart from the records, one thing after another; none, if nothing was or could be
     * @param bridges a bridge for each figure that both have, groups and statistics among them
     * @param withoutEarlier the ids of indicators that only this run has
     */
    public record Since(
            String earlier,
            Restatement restatement,
            ImmutableMap<String, String> circumstances,
            ImmutableList<Cause> apart,
            ImmutableList<Bridge> bridges,
            ImmutableList<String> withoutEarlier) {
        /**
         * The bridges of the totals.
         *
         * @return one a total
         */
        public ImmutableList<Bridge> totals() {
            return bridges.stream().filter(Bridge::isTotal).collect(ImmutableList.toImmutableList());
        }

        /**
         * The bridges of the totals that changed.
         *
         * @return those with steps
         */
        public ImmutableList<Bridge> changed() {
            return bridges.stream()
                    .filter(bridge -> bridge.isTotal() && !bridge.steps().isEmpty())
                    .collect(ImmutableList.toImmutableList());
        }

        /**
         * The bridges of the groups and statistics that changed.
         *
         * @return those whose value, numerator or denominator is another in the end
         */
        public ImmutableList<Bridge> changedGroups() {
            return bridges.stream()
                    .filter(bridge -> !bridge.isTotal() && !bridge.steps().isEmpty())
                    .filter(bridge -> !BridgeText.amounts(bridge.before()).equals(BridgeText.amounts(bridge.after())))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /**
     * The same with charts.
     *
     * @param drawn the charts of bridges
     * @return a changed copy
     */
    public Changes drawn(ImmutableList<BridgeChart> drawn) {
        return new Changes(titles, since, movements, drawn);
    }
}
