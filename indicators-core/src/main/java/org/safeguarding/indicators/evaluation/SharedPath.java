package org.safeguarding.indicators.evaluation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.safeguarding.indicators.tally.Accumulator;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Tally;

/**
 * The general path shared between threads: each takes some subjects at a time and sums what they hold, and the sums are added,
 * which gives the same in whatever order. If anything at all fails, one thread does the work again, so that what is told is what
 * the general path tells.
 *
 * <p>The caller's thread works as well, and waits for those only that have begun: an executor that is busy, or that the caller
 * is a task of, delays nothing.
 */
final class SharedPath<S extends Subject, P extends Enum<P>> {
    private static final int AT_A_TIME = 256;

    private final Iterator<S> subjects;
    private final Level<S, P> level;
    private final Basis<P> basis;
    private final Optional<Dimension<S>> dimension;
    private Tally<P> sum;
    private int working;
    private boolean closed;
    private boolean failed;

    private SharedPath(Iterator<S> subjects, Level<S, P> level, Basis<P> basis, Optional<Dimension<S>> dimension) {
        this.subjects = subjects;
        this.level = level;
        this.basis = basis;
        this.dimension = dimension;
        this.sum = Tally.zero(basis);
    }

    static <S extends Subject, P extends Enum<P>> Tally<P> tally(
            Iterable<S> subjects,
            Level<S, P> level,
            Basis<P> basis,
            Optional<Dimension<S>> dimension,
            Threads threads) {
        SharedPath<S, P> path = new SharedPath<>(subjects.iterator(), level, basis, dimension);
        for (int i = 1; i < threads.count(); i++) {
            try {
                threads.executor().execute(path::work);
            } catch (RejectedExecutionException e) {
                // Then with fewer.
                break;
            }
        }
        path.work();
        Optional<Tally<P>> tally = path.result();
        return tally.isPresent() ? tally.get() : GeneralPath.tally(subjects, level, basis, dimension);
    }

    private void work() {
        if (!begin()) {
            return;
        }
        Optional<Tally<P>> own = Optional.empty();
        try {
            Accumulator<S, P> accumulator = new Accumulator<>(basis, dimension);
            for (List<S> some = next(); !some.isEmpty(); some = next()) {
                some.forEach(subject -> accumulator.add(subject, level));
            }
            own = Optional.of(accumulator.tally());
        } catch (RuntimeException e) {
            // Done again by one thread, which says for whom.
            own = Optional.empty();
        } finally {
            end(own);
        }
    }

    private synchronized boolean begin() {
        if (closed) {
            return false;
        }
        working++;
        return true;
    }

    private synchronized List<S> next() {
        List<S> some = new ArrayList<>(AT_A_TIME);
        while (!failed && some.size() < AT_A_TIME && subjects.hasNext()) {
            some.add(subjects.next());
        }
        return some;
    }

    private synchronized void end(Optional<Tally<P>> own) {
        try {
            failed |= own.isEmpty();
            if (own.isPresent()) {
                sum = sum.plus(own.get());
            }
        } catch (ArithmeticException e) {
            failed = true;
        } finally {
            working--;
            notifyAll();
        }
    }

    /** The sum, once all who have begun are done; empty if anything failed. */
    private synchronized Optional<Tally<P>> result() {
        closed = true;
        boolean interrupted = false;
        while (working > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return failed ? Optional.empty() : Optional.of(sum);
    }
}
