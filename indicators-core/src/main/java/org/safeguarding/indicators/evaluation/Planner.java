package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.calculation.Distinct;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.tally.Windowed;

/**
 * Finds a faster way to work out a tally than subject by subject, where there is one.
 *
 * <p>It looks at shapes alone: what an indicator is called or means is not known here, and no definition names a kernel. A
 * kernel that fails, as where a caller's function throws on some row, leaves the work to the general path, which fails for
 * the same row and can say for which subject.
 */
final class Planner {
    /** A data set has a few sets of subjects; one that makes them anew at every call must not fill the memory. */
    private static final int MOST_SETS = 8;

    private final boolean kernels;
    private final Deque<Set> sets = new ArrayDeque<>();
    private final Map<Object, String> refused = new HashMap<>();

    /** What was read off a set of subjects, told from others by identity. */
    private record Set(Iterable<?> subjects, Kept kept) {}

    private Planner(boolean kernels) {
        this.kernels = kernels;
    }

    static Planner withKernels() {
        return new Planner(true);
    }

    /** A planner that finds nothing. */
    static Planner none() {
        return new Planner(false);
    }

    /** How a level would be tallied. What only shows as rows are read is told once a kernel has been tried. */
    <S extends Subject, P extends Enum<P>> Planned<P> plan(
            Dataset data, Iterable<S> subjects, Level<S, P> level, Optional<Dimension<S>> by) {
        if (!kernels) {
            return Planned.general("kernels are not asked for");
        }
        @Nullable String refusal = refused.get(key(level, by));
        return refusal != null ? Planned.general(refusal) : match(data, subjects, level, by, Threads.ONE);
    }

    private <S extends Subject, P extends Enum<P>> Planned<P> match(
            Dataset data, Iterable<S> subjects, Level<S, P> level, Optional<Dimension<S>> by, Threads threads) {
        Optional<ColumnSource> columns = data instanceof ColumnSource source ? Optional.of(source) : Optional.empty();
        return new Shapes<S, P>(new Lowering<>(columns, subjects, by, kept(subjects), threads)).of(level);
    }

    /** The tally by a kernel, or empty if it must take the general path. */
    <S extends Subject, P extends Enum<P>> Optional<Tally<P>> tally(
            Dataset data,
            Iterable<S> subjects,
            Level<S, P> level,
            Basis<P> basis,
            Optional<Dimension<S>> by,
            Threads threads) {
        if (!kernels) {
            return Optional.empty();
        }
        try {
            Optional<Tally<P>> tally =
                    match(data, subjects, level, by, threads).kernel().map(kernel -> kernel.tally(basis));
            refused.remove(key(level, by));
            return tally;
        } catch (NoKernel e) {
            refused.put(key(level, by), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            refused.put(
                    key(level, by),
                    "reading its columns fails with " + e.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    /** A flow whose rows cannot be read cannot be seen through any window. */
    private static Object key(Level<?, ?> level, Optional<? extends Dimension<?>> by) {
        if (level instanceof Windowed<?, ?> windowed) {
            return ImmutableList.of("windowed", windowed.flow(), by);
        } else if (level instanceof Distinct<?> distinct) {
            return ImmutableList.of("distinct", distinct.flow(), by);
        }
        return ImmutableList.of(level, by);
    }

    @SuppressWarnings("ReferenceEquality") // two lists of equal children are not worth comparing, child by child
    private Kept kept(Iterable<?> subjects) {
        for (Set set : sets) {
            if (set.subjects == subjects) {
                return set.kept;
            }
        }
        Set made = new Set(subjects, new Kept());
        sets.addFirst(made);
        if (sets.size() > MOST_SETS) {
            sets.removeLast();
        }
        return made.kept;
    }
}
