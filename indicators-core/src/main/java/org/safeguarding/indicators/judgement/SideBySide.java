package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Figures set side by side for comparison, as a council's beside London's. They are implausible as a comparison if they are
 * of different periods; figures of which no period is known are passed over.
 *
 * @param ids the ids of the figures, the one compared first
 */
public record SideBySide(@Override ImmutableList<String> ids) implements Statement {
    ImmutableList<Fault> faults(Figures figures) {
        List<String> dated =
                ids.stream().filter(id -> figures.get(id).period().isPresent()).toList();
        if (dated.stream().map(id -> figures.get(id).period()).distinct().count() < 2) {
            return ImmutableList.of();
        }
        return ImmutableList.of(Fault.implausible(
                "period", "what stands side by side is of one period", () -> reason(figures, dated), dated));
    }

    private static String reason(Figures figures, List<String> dated) {
        Wording words = new Wording(figures);
        return Wording.listed(dated.stream()
                        .map(id -> words.name(id) + " at " + words.printed(id) + " is of "
                                + figures.get(id).period().orElse(""))
                        .toList())
                + ".";
    }
}
