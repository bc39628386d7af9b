package org.safeguarding.indicators.judgement;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Figures that cannot be true together, or hardly.
 *
 * @param claim the claim that does not hold
 * @param grade impossible, or implausible under the assumption
 * @param assumption what it rests on; present if and only if it is implausible
 * @param reason why, in one sentence with its working
 * @param figures the ids of the figures it is about
 * @param repairs for each figure that alone could mend it, the nearest that does; none for a figure known from elsewhere
 * @param cells the catalogue's figures among them
 */
public record Finding(
        Claim claim,
        Grade grade,
        Optional<String> assumption,
        String reason,
        ImmutableList<String> figures,
        ImmutableList<Repair> repairs,
        ImmutableSet<ReportCell> cells) {
    /**
     * The finding in one line, for a footnote to any of its figures.
     *
     * @return grade, assumption and reason
     */
    public String note() {
        return heading() + ": " + reason;
    }

    /**
     * The grade in words, with the assumption.
     *
     * @return a phrase without a stop
     */
    public String heading() {
        return assumption.map(text -> "Implausible, assuming that " + text).orElse("Cannot be true together");
    }

    /**
     * The nearest figures that could be.
     *
     * @return a phrase without a stop, such as {@code 159 for 156 ("TOTAL")}; empty if there is none
     */
    public String nearest() {
        return repairs.stream().map(Repair::toString).collect(joining("; or "));
    }
}
