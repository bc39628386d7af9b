package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Tally;

/**
 * The general path shared between levels and threads: a subject is asked for all levels while it is at hand; each thread takes some
 * subjects at a time and sums what they hold, and the sums are added, which gives the same in whatever order. A level that
 * throws is asked again alone, by one thread, so that what is told is what the general path tells.
 *
 * @param <S> the subject, of any type: were it said here to be a {@link Subject}, the machine would look that up for each one, and
 *     again that it is what the level wants. An object's class remembers the last such answer, so that the two would
 *     push each other out, and threads would wait for each other's writing there at every subject
 */
final class SharedPath<S> {
    private static final int AT_A_TIME = 256;

    private final Iterator<S> subjects;
    private final ImmutableList<Asked<S, ?>> levels;

    private SharedPath(Iterator<S> subjects, ImmutableList<Asked<S, ?>> levels) {
        this.subjects = subjects;
        this.levels = levels;
    }

    static <S extends Subject, P extends Enum<P>> Tally<P> tally(
            Iterable<S> subjects,
            Level<S, P> level,
            Basis<P> basis,
            Optional<Dimension<S>> dimension,
            Threads threads) {
        Asked<S, P> asked = new Asked<>(level, basis, dimension);
        ask(subjects, ImmutableList.of(asked), threads);
        Optional<Tally<P>> tally = asked.tally();
        return tally.isPresent() ? tally.get() : GeneralPath.tally(subjects, level, basis, dimension);
    }

    /** Asks every subject for every level, in one pass over the subjects. */
    static <S extends Subject> void ask(Iterable<S> subjects, ImmutableList<Asked<S, ?>> levels, Threads threads) {
        Crew.run(threads, new SharedPath<>(subjects.iterator(), levels)::work);
    }

    private void work() {
        boolean done = false;
        try {
            List<Asked.Own<S>> own = new ArrayList<>();
            levels.forEach(level -> own.add(level.own()));
            for (List<S> some = next(); !some.isEmpty(); some = next()) {
                // Level by level, so that the processor keeps to the code of one for a while.
                for (Asked.Own<S> level : own) {
                    some.forEach(level::ask);
                }
            }
            own.forEach(Asked.Own::done);
            done = true;
        } catch (RuntimeException e) {
            // The subjects cannot be gone through: each level is asked again alone, and says so.
            done = false;
        } finally {
            if (!done) {
                levels.forEach(Asked::fail);
            }
        }
    }

    private synchronized List<S> next() {
        List<S> some = new ArrayList<>(AT_A_TIME);
        while (some.size() < AT_A_TIME && !allFailed() && subjects.hasNext()) {
            some.add(subjects.next());
        }
        return some;
    }

    private boolean allFailed() {
        for (Asked<S, ?> level : levels) {
            if (!level.failed()) {
                return false;
            }
        }
        return true;
    }
}
