package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A statement that can be read in several ways, as a "year to date" of a stock. It cannot be true if none of its readings
 * can, and is implausible if each is one or the other.
 *
 * @param readings the readings, the likeliest first; at least one
 */
public record AnyOf(ImmutableList<Statement> readings) implements Statement {
    @Override
    public ImmutableList<String> ids() {
        return readings.stream().flatMap(reading -> reading.ids().stream()).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Fault> faults(Figures figures) {
        List<ImmutableList<Fault>> faults =
                readings.stream().map(reading -> Faults.of(reading, figures)).toList();
        if (faults.stream().anyMatch(List::isEmpty)) {
            return ImmutableList.of();
        }
        List<Fault> all = faults.stream().flatMap(List::stream).toList();
        List<String> assumed = all.stream()
                .flatMap(fault -> fault.assumption().stream())
                .distinct()
                .toList();
        List<String> ids =
                all.stream().flatMap(fault -> fault.figures().stream()).toList();
        return ImmutableList.of(
                assumed.isEmpty()
                        ? Fault.impossible("readings", () -> reason(all), ids)
                        : Fault.implausible("readings", Wording.listed(assumed), () -> reason(all), ids));
    }

    private String reason(List<Fault> all) {
        StringBuilder reason = new StringBuilder("None of " + readings.size() + " readings holds.");
        all.forEach(fault -> reason.append(' ').append(fault.reason().get()));
        return reason.toString();
    }
}
