package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Tally;

/**
 * Works out the tallies of several indicators together: by kernels where there are, and all the rest in one pass over each set of
 * subjects. A kernel that would have to read the rows of subjects first is left alone if these are gone through anyway. A level
 * that two indicators have in common is asked once. What fails in any way is left out: whoever asks for it alone is told what is
 * wrong with it.
 */
final class Ahead<X extends Dataset> {
    private final X data;
    private final Planner planner;
    private final Threads threads;
    private final Set<Object> seen = new HashSet<>();
    private final Map<Object, Tally<?>> tallies = new HashMap<>();
    private final Map<Function<?, ?>, Iterable<?>> subjects = new HashMap<>();
    private final IdentityHashMap<Iterable<?>, Pass<?>> passes = new IdentityHashMap<>();
    private final List<Runnable> readingRows = new ArrayList<>();

    Ahead(X data, Planner planner, Threads threads) {
        this.data = data;
        this.planner = planner;
        this.threads = threads;
    }

    /** Names what a feed adds to a tally. */
    static Object key(Feed<?, ?, ?> feed, Basis<?> basis) {
        return ImmutableList.of(feed, basis);
    }

    /** An indicator more. */
    <P extends Enum<P>> void take(Indicator<? super X, P> indicator, TallySource.Question question) {
        try {
            Basis<P> basis = Tallies.basis(indicator, question, data);
            for (Feed<? super X, ?, P> feed : Tallies.<X, P>feeds(indicator)) {
                if (seen.add(key(feed, basis))) {
                    take(feed, question, basis);
                }
            }
        } catch (RuntimeException e) {
            // Told when it is asked for alone.
            return;
        }
    }

    private <S extends Subject, P extends Enum<P>> void take(
            Feed<? super X, S, P> feed, TallySource.Question question, Basis<P> basis) {
        Level<S, P> level = feed.level().apply(question.window());
        Optional<Dimension<S>> dimension = Tallies.dimension(feed, question.dimension());
        Iterable<S> own = subjects(feed);
        Planned<P> planned = planner.plan(data, own, level, dimension);
        if (planned.kernel().isEmpty()) {
            pass(own).add(key(feed, basis), level, basis, dimension);
        } else if (planned.readsRows()) {
            readingRows.add(() -> readRows(key(feed, basis), own, level, basis, dimension));
        } else {
            byKernel(key(feed, basis), own, level, basis, dimension);
        }
    }

    private <S extends Subject, P extends Enum<P>> void readRows(
            Object key, Iterable<S> own, Level<S, P> level, Basis<P> basis, Optional<Dimension<S>> dimension) {
        if (passes.containsKey(own)) {
            pass(own).add(key, level, basis, dimension);
        } else {
            byKernel(key, own, level, basis, dimension);
        }
    }

    private <S extends Subject, P extends Enum<P>> void byKernel(
            Object key, Iterable<S> own, Level<S, P> level, Basis<P> basis, Optional<Dimension<S>> dimension) {
        Optional<Tally<P>> tally = planner.tally(data, own, level, basis, dimension, threads);
        if (tally.isPresent()) {
            tallies.put(key, tally.get());
        } else {
            pass(own).add(key, level, basis, dimension);
        }
    }

    /** The subjects of a feed, handed over once: there may be another list of them at every call. */
    @SuppressWarnings("unchecked") // one function hands over one type of subjects
    private <S extends Subject> Iterable<S> subjects(Feed<? super X, S, ?> feed) {
        @Nullable Iterable<?> before = subjects.get(feed.subjects());
        if (before == null) {
            before = feed.subjects().apply(data);
            subjects.put(feed.subjects(), before);
        }
        return (Iterable<S>) before;
    }

    @SuppressWarnings("unchecked") // the pass of some subjects was made for them
    private <S extends Subject> Pass<S> pass(Iterable<S> own) {
        return (Pass<S>) passes.computeIfAbsent(own, s -> new Pass<>(own));
    }

    /** What was worked out. */
    ImmutableMap<Object, Tally<?>> tallies() {
        readingRows.forEach(Runnable::run);
        passes.values().forEach(pass -> pass.run(threads, tallies));
        return ImmutableMap.copyOf(tallies);
    }

    /** The levels that are asked of one set of subjects. */
    private static final class Pass<S extends Subject> {
        private final Iterable<S> subjects;
        private final Map<Object, Asked<S, ?>> levels = new HashMap<>();
        private final Map<Object, Wanted<S, ?>> wanted = new LinkedHashMap<>();

        Pass(Iterable<S> subjects) {
            this.subjects = subjects;
        }

        /** A sum, on the basis that it is wanted for. */
        private record Wanted<S extends Subject, P extends Enum<P>>(Asked<S, P> asked, Basis<P> basis) {
            Optional<Tally<P>> tally() {
                return asked.tally().map(sum -> sum.basis().equals(basis) ? sum : on(basis, sum));
            }

            private static <P extends Enum<P>> Tally<P> on(Basis<P> basis, Tally<P> sum) {
                ImmutableSet<String> groups = basis.dimension().isEmpty() ? ImmutableSet.of("") : sum.groups();
                Map<String, long[]> sums = new HashMap<>();
                groups.forEach(group -> sums.put(group, sum.sums(group)));
                return Tally.wrap(basis, sums);
            }
        }

        <P extends Enum<P>> void add(Object key, Level<S, P> level, Basis<P> basis, Optional<Dimension<S>> dimension) {
            // Equal levels hold the same parts: what is counted by one is counted by the other.
            Object like = ImmutableList.of(level, dimension, basis.parts(), basis.dates(), basis.knowledge());
            @SuppressWarnings("unchecked") // as the parts are those of the basis
            @Nullable
            Asked<S, P> before = (Asked<S, P>) levels.get(like);
            Asked<S, P> asked = before == null ? new Asked<>(level, basis, dimension) : before;
            levels.put(like, asked);
            wanted.put(key, new Wanted<>(asked, basis));
        }

        void run(Threads threads, Map<Object, Tally<?>> into) {
            try {
                SharedPath.ask(subjects, ImmutableList.copyOf(levels.values()), threads);
            } catch (RuntimeException e) {
                // The subjects cannot be handed over: told when each is asked for alone.
                return;
            }
            wanted.forEach((key, want) -> want.tally().ifPresent(tally -> into.put(key, tally)));
        }
    }
}
