package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;

/**
 * A tally that a ledger keeps: of one indicator, seen through one window, broken down in one way. Immutable.
 *
 * @param tally the tally of all subjects that do not fail; empty if a sum is out of range, or what fails is of no one subject
 * @param failing the subjects whose calculation throws, by feed and key; while there are any, there is no figure
 */
record KeptQuestion<X extends Dataset, P extends Enum<P>>(
        Indicator<? super X, P> indicator,
        TallySource.Question question,
        Optional<KeptTally<P>> tally,
        ImmutableSet<Failing> failing) {

    /** A subject of a feed. */
    record Failing(int feed, String subject) {}

    /** The tally of a whole data set, worked out as any other: by a kernel where there is one. */
    static <X extends Dataset, P extends Enum<P>> KeptQuestion<X, P> of(
            Indicator<? super X, P> indicator, TallySource.Question question, X data, Tallies<X> tallies) {
        try {
            KeptTally<P> tally = KeptTally.of(tallies.of(indicator, question));
            return new KeptQuestion<>(indicator, question, Optional.of(tally), ImmutableSet.of());
        } catch (CalculationFailed e) {
            return oneByOne(indicator, question, data);
        }
    }

    /** The tally of the subjects that do not fail. */
    private static <X extends Dataset, P extends Enum<P>> KeptQuestion<X, P> oneByOne(
            Indicator<? super X, P> indicator, TallySource.Question question, X data) {
        Basis<P> basis = Tallies.basis(indicator, question, data);
        KeptQuestion<X, P> none =
                new KeptQuestion<>(indicator, question, Optional.of(KeptTally.zero(basis)), ImmutableSet.of());
        return none.with(new Everything<>(data));
    }

    /** The tally after a change; begun anew if it was lost, or the subjects are known under other ids. */
    KeptQuestion<X, P> with(Change<X> change, X before) {
        if (tally.isEmpty() || !before.ids().equals(change.after().ids())) {
            return of(indicator, question, change.after(), new Tallies<>(change.after(), Planner.withKernels()));
        }
        return with(new Since<>(change, before));
    }

    private KeptQuestion<X, P> with(Changed<X> changed) {
        try {
            KeptTally<P> sum = tally.orElseThrow();
            Set<Failing> fail = failing.isEmpty() ? Set.of() : new HashSet<>(failing);
            int number = 0;
            for (Feed<? super X, ?, P> feed : Tallies.<X, P>feeds(indicator)) {
                Part part = new Part(number++, fail);
                sum = sum.with(net(feed, changed, part, sum.basis()));
                fail = part.failing;
            }
            return new KeptQuestion<>(indicator, question, Optional.of(sum), ImmutableSet.copyOf(fail));
        } catch (RuntimeException e) {
            // Whoever asks is told by an evaluation of the whole what fails.
            return new KeptQuestion<>(indicator, question, Optional.empty(), ImmutableSet.of());
        }
    }

    private <S extends Subject> Map<String, Net> net(
            Feed<? super X, S, P> feed, Changed<X> changed, Part part, Basis<P> basis) {
        Change.Subjects<S> subjects = changed.of(feed);
        Level<S, P> level = feed.level().apply(question.window());
        Optional<Dimension<S>> by = Tallies.dimension(feed, question.dimension());
        Steps<S, P> steps = new Steps<>(basis, by);
        for (S subject : subjects.was()) {
            if (!part.wasFailing(subject)) {
                steps.subtract(subject, level);
            }
        }
        for (S subject : subjects.is()) {
            try {
                steps.add(subject, level);
            } catch (RuntimeException e) {
                part.fails(subject);
            }
        }
        return steps.net();
    }

    /** Whether the tally is there, with nobody's calculation failing. */
    boolean answers() {
        return tally.isPresent() && failing.isEmpty();
    }

    /** The failing subjects of one feed after another. */
    private static final class Part {
        private final int feed;
        private Set<Failing> failing;

        Part(int feed, Set<Failing> failing) {
            this.feed = feed;
            this.failing = failing;
        }

        boolean wasFailing(Subject subject) {
            return !failing.isEmpty() && failing.remove(new Failing(feed, subject.key()));
        }

        void fails(Subject subject) {
            if (failing.isEmpty()) {
                failing = new HashSet<>();
            }
            failing.add(new Failing(feed, subject.key()));
        }
    }

    /** Gives the subjects of a feed that change. */
    private interface Changed<X extends Dataset> {
        <S extends Subject> Change.Subjects<S> of(Feed<? super X, S, ?> feed);
    }

    private record Since<X extends Dataset>(Change<X> change, X before) implements Changed<X> {
        @Override
        public <S extends Subject> Change.Subjects<S> of(Feed<? super X, S, ?> feed) {
            return change.of(feed, before);
        }
    }

    private record Everything<X extends Dataset>(X data) implements Changed<X> {
        @Override
        public <S extends Subject> Change.Subjects<S> of(Feed<? super X, S, ?> feed) {
            return new Change.Subjects<>(ImmutableList.of(), feed.subjects().apply(data));
        }
    }
}
