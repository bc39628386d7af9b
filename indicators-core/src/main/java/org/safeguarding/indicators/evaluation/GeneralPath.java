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
        addAll(subjects, level, accumulator);
        return accumulator.tally();
    }

    /** Of subjects of any type, for the reason that {@link SharedPath} gives. */
    private static <T, P extends Enum<P>> void addAll(
            Iterable<T> subjects, Level<T, P> level, Accumulator<T, P> accumulator) {
        for (T subject : subjects) {
            try {
                accumulator.add(subject, level);
            } catch (RuntimeException e) {
                throw new CalculationFailed(((Subject) subject).key(), e);
            }
        }
    }
}
