package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for the nearest figure that would do: outward from the one printed, a unit of its last place at a time, until the
 * fault is gone and no other has come instead.
 */
final class Repairs {
    /** How far a misprint is looked for; farther off it is another figure. */
    private static final int FARTHEST = 200;

    private final Statement statement;
    private final Figures figures;
    private final ImmutableSet<String> others;

    Repairs(Statement statement, Figures figures, Fault fault, List<Fault> all) {
        this.statement = statement;
        this.figures = figures;
        others = all.stream()
                .map(Fault::key)
                .filter(key -> !key.equals(fault.key()))
                .collect(ImmutableSet.toImmutableSet());
    }

    ImmutableList<Repair> of(Fault fault) {
        return fault.figures().stream()
                .map(figures::get)
                .filter(figure -> !figure.known())
                .flatMap(figure ->
                        nearest(figure)
                                .map(value -> new Repair(figure.id(), figure.label(), figure.printed(), value))
                                .stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<BigDecimal> nearest(PublishedFigure figure) {
        BigDecimal unit = figure.step().orElseGet(figure::lastPlace);
        for (int i = 1; i <= FARTHEST; i++) {
            BigDecimal distance = unit.multiply(BigDecimal.valueOf(i));
            Optional<BigDecimal> found = Stream.of(
                            figure.printed().add(distance), figure.printed().subtract(distance))
                    .filter(value -> value.signum() >= 0 || figure.printed().signum() < 0)
                    .filter(value -> mends(figure.printing(value)))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean mends(PublishedFigure figure) {
        Set<String> left = Faults.of(statement, figures.with(figure)).stream()
                .map(Fault::key)
                .collect(ImmutableSet.toImmutableSet());
        return others.containsAll(left);
    }
}
