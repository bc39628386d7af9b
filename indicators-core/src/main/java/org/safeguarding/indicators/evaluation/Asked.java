package org.safeguarding.indicators.evaluation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.tally.Accumulator;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Tally;

/**
 * A level that is asked of every subject on a pass, and the sum of what they hold. If it throws for some subject there is no sum:
 * then it is to be asked alone, which tells for whom.
 *
 * @param <S> the subject: any type here, see {@link SharedPath}
 * @param <P> the parts counted
 */
final class Asked<S, P extends Enum<P>> {
    private final Level<S, P> level;
    private final Basis<P> basis;
    private final Optional<Dimension<S>> dimension;
    private Tally<P> sum;
    private volatile boolean failed;

    Asked(Level<S, P> level, Basis<P> basis, Optional<Dimension<S>> dimension) {
        this.level = level;
        this.basis = basis;
        this.dimension = dimension;
        this.sum = Tally.zero(basis);
    }

    /** What one thread sums. */
    interface Own<S> {
        /** Asks a subject. */
        void ask(S subject);

        /** Adds what was summed to the sum of all threads. */
        void done();
    }

    /** A sum for one thread. */
    Own<S> own() {
        return new Summing();
    }

    boolean failed() {
        return failed;
    }

    void fail() {
        failed = true;
    }

    /** The sum, once all threads are done; empty if the level threw. */
    Optional<Tally<P>> tally() {
        return failed ? Optional.empty() : Optional.of(sum);
    }

    private final class Summing implements Own<S> {
        private final Level<S, P> asked =
                level instanceof Pointwise<S, P> points ? new AtReadings<>(points, basis.dates()) : level;
        private @Nullable Accumulator<S, P> accumulator;

        @Override
        public void ask(S subject) {
            if (failed) {
                return;
            }
            try {
                accumulator().add(subject, asked);
            } catch (RuntimeException e) {
                fail();
            }
        }

        private Accumulator<S, P> accumulator() {
            Accumulator<S, P> made = accumulator;
            if (made == null) {
                made = new Accumulator<>(basis, dimension);
                accumulator = made;
            }
            return made;
        }

        @Override
        public void done() {
            Accumulator<S, P> summed = accumulator;
            if (summed == null || failed) {
                return;
            }
            try {
                Tally<P> own = summed.tally();
                synchronized (Asked.this) {
                    sum = sum.plus(own);
                }
            } catch (RuntimeException e) {
                fail();
            }
        }
    }
}
