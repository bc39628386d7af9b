package org.safeguarding.indicators.evaluation;

import java.util.Optional;
import org.safeguarding.indicators.tally.Accumulator;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Tally;

/** Works a tally out one subject at a time, whatever the level: what every kernel must equal. */
final class GeneralPath {
    private GeneralPath() {}

    static <S extends Subject, P extends Enum<P>> Tally<P> tally(
            Iterable<S> subjects, Level<S, P> level, Basis<P> basis, Optional<Dimension<S>> dimension) {
        Accumulator<S, P> accumulator = new Accumulator<>(basis, dimension);
        for (S subject : subjects) {
            try {
                accumulator.add(subject, level);
            } catch (RuntimeException e) {
                throw new CalculationFailed(subject.key(), e);
            }
        }
        return accumulator.tally();
    }
}
