package org.safeguarding.indicators.indicator;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.safeguarding.indicators.calculation.Through;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Window;

/**
 * One stream of contributions into an indicator: subjects of a data set, and the level read from each.
 *
 * @param subjects the subjects of a data set
 * @param level the level, given the window of the period asked for
 * @param dimensions the ways its rows can be broken down
 * @param through the rows it counts through, where its level is not a shape that tells them
 * @param <X> the data set
 * @param <S> the subject
 * @param <P> the parts
 */
public record Feed<X, S extends Subject, P>(
        Function<? super X, ? extends Iterable<S>> subjects,
        Function<Window, Level<S, P>> level,
        ImmutableList<Dimension<S>> dimensions,
        Optional<Through<S, ?>> through) {

    /**
     * A feed that does not say itself which rows it counts through.
     *
     * @param subjects the subjects of a data set
     * @param level the level, given the window of the period asked for
     * @param dimensions the ways its rows can be broken down
     */
    public Feed(
            Function<? super X, ? extends Iterable<S>> subjects,
            Function<Window, Level<S, P>> level,
            ImmutableList<Dimension<S>> dimensions) {
        this(subjects, level, dimensions, Optional.empty());
    }

    /**
     * A flow, seen through the indicator's window.
     *
     * @param subjects the subjects of a data set
     * @param flow the flow
     * @param <X> the data set
     * @param <S> the subject
     * @param <P> the parts
     * @return the feed
     */
    public static <X, S extends Subject, P> Feed<X, S, P> of(
            Function<? super X, ? extends Iterable<S>> subjects, Flow<S, P> flow) {
        return new Feed<>(subjects, flow::over, ImmutableList.of());
    }

    /**
     * A level, read as it stands.
     *
     * @param subjects the subjects of a data set
     * @param level the level
     * @param <X> the data set
     * @param <S> the subject
     * @param <P> the parts
     * @return the feed
     */
    public static <X, S extends Subject, P> Feed<X, S, P> asAt(
            Function<? super X, ? extends Iterable<S>> subjects, Level<S, P> level) {
        return new Feed<>(subjects, window -> level, ImmutableList.of());
    }

    /**
     * The same feed with ways to break it down.
     *
     * @param by the dimensions
     * @return the feed
     */
    public Feed<X, S, P> by(ImmutableList<Dimension<S>> by) {
        return new Feed<>(subjects, level, by, through);
    }

    /**
     * The same feed, saying which rows it counts through, so that an explanation can tell of each why it does not count. A shape
     * such as {@code Count} says it better; a lambda cannot.
     *
     * @param rows the rows
     * @return the feed
     */
    public Feed<X, S, P> through(Through<S, ?> rows) {
        return new Feed<>(subjects, level, dimensions, Optional.of(rows));
    }

    /**
     * The same feed with one way more to break it down.
     *
     * @param one the dimension
     * @return the feed
     */
    public Feed<X, S, P> by(Dimension<S> one) {
        return by(ImmutableList.<Dimension<S>>builder()
                .addAll(dimensions)
                .add(one)
                .build());
    }

    /**
     * The dimension of a name.
     *
     * @param name the name
     * @return the dimension, or empty if its rows cannot be broken down by it
     */
    public Optional<Dimension<S>> dimension(String name) {
        return dimensions.stream().filter(d -> d.name().equals(name)).findFirst();
    }
}
