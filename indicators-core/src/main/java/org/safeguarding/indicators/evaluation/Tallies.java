package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
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
import org.safeguarding.indicators.time.Window;

/** Works out the tallies of indicators: by a kernel where the planner finds one, else on the general path. */
final class Tallies<X extends Dataset> implements TallySource<X> {
    private final X data;
    private final Planner planner;
    private final Threads threads;
    private final ImmutableMap<Object, Tally<?>> ahead;

    Tallies(X data, Planner planner) {
        this(data, planner, Threads.ONE, ImmutableMap.of());
    }

    private Tallies(X data, Planner planner, Threads threads, ImmutableMap<Object, Tally<?>> ahead) {
        this.data = data;
        this.planner = planner;
        this.threads = threads;
        this.ahead = ahead;
    }

    @Override
    public Tallies<X> on(Threads several) {
        return new Tallies<>(data, planner, several, ahead);
    }

    @Override
    public Tallies<X> ahead(
            Iterable<? extends Indicator<? super X, ?>> indicators, Function<Indicator<?, ?>, Question> questions) {
        Ahead<X> some = new Ahead<>(data, planner, threads);
        indicators.forEach(indicator -> some.take(indicator, questions.apply(indicator)));
        return new Tallies<>(data, planner, threads, some.tallies());
    }

    /** What the tally of a question is a tally of. */
    static <P extends Enum<P>> Basis<P> basis(Indicator<?, P> indicator, Question question, Dataset data) {
        Basis<P> usual = Basis.of(
                // "In the period" is another window for every kind of period, which its name does not tell.
                indicator.id() + " v" + indicator.version() + " " + question.window(),
                indicator.parts(),
                indicator.scale(),
                question.dates(),
                question.knowledge(),
                question.dimension());
        Basis<P> set = indicator.settings().isEmpty() ? usual : usual.setTo(indicator.settings());
        return data.ids().isEmpty() ? set : set.knownBy(ImmutableList.of(data.ids()));
    }

    @Override
    public <P extends Enum<P>> Tally<P> of(Indicator<? super X, P> indicator, Question question) {
        Basis<P> basis = basis(indicator, question, data);
        return CalculationFailed.unless(indicator.id(), () -> {
            ImmutableList<Feed<? super X, ?, P>> feeds = Tallies.<X, P>feeds(indicator);
            Tally<P> sum = feeds.isEmpty() ? Tally.zero(basis) : ofFeed(feeds.get(0), question, basis);
            for (int i = 1; i < feeds.size(); i++) {
                sum = sum.plus(ofFeed(feeds.get(i), question, basis));
            }
            return sum;
        });
    }

    /** The feeds, typed on a data set that every one of them takes. */
    @SuppressWarnings(
            "unchecked") // a feed of something wider than the indicator's data set takes this data set as well
    static <X extends Dataset, P extends Enum<P>> ImmutableList<Feed<? super X, ?, P>> feeds(
            Indicator<? super X, P> indicator) {
        return (ImmutableList<Feed<? super X, ?, P>>) (ImmutableList<?>) indicator.feeds();
    }

    private <S extends Subject, P extends Enum<P>> Tally<P> ofFeed(
            Feed<? super X, S, P> feed, Question question, Basis<P> basis) {
        @SuppressWarnings("unchecked") // it was worked out for this basis, which says of which parts
        @Nullable
        Tally<P> there = (Tally<P>) ahead.get(Ahead.key(feed, basis));
        if (there != null) {
            return there;
        }
        Level<S, P> level = feed.level().apply(question.window());
        Optional<Dimension<S>> dimension = dimension(feed, question.dimension());
        Iterable<S> subjects = feed.subjects().apply(data);
        return planner.tally(data, subjects, level, basis, dimension, threads)
                .orElseGet(() -> threads.count() == 1
                        ? GeneralPath.tally(subjects, level, basis, dimension)
                        : SharedPath.tally(subjects, level, basis, dimension, threads));
    }

    @Override
    public <P extends Enum<P>> ImmutableList<String> plan(
            Indicator<? super X, P> indicator, Window window, String dimension) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (Feed<? super X, ?, P> feed : Tallies.<X, P>feeds(indicator)) {
            lines.add(indicator.id() + ": " + planOf(feed, window, dimension));
        }
        return lines.build();
    }

    private <S extends Subject, P extends Enum<P>> String planOf(
            Feed<? super X, S, P> feed, Window window, String dimension) {
        return planner.plan(data, feed.subjects().apply(data), feed.level().apply(window), dimension(feed, dimension))
                .words();
    }

    /** The dimension of a name, or none where none is asked for. */
    static <S extends Subject> Optional<Dimension<S>> dimension(Feed<?, S, ?> feed, String name) {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(feed.dimension(name)
                        .orElseThrow(() -> new IllegalArgumentException("expected a breakdown of "
                                + feed.dimensions().stream()
                                        .map(Dimension::name)
                                        .toList() + ", got " + name)));
    }
}
