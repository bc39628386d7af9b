package org.safeguarding.indicators.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.tally.Subject;

/**
 * A change of a data set: inserted, corrected and retracted rows are all some subjects that are others than before, and
 * what is not of any subject, as a population, is new with the whole. Any number of subjects may change at once.
 *
 * <h2>Definition</h2>
 *
 * For every feed, the subjects before the change, less those it reads from {@code was}, and those it reads from {@code is}
 * beside, are the subjects it reads from {@code after}. So a subject that is corrected is in both, one that is new in
 * {@code is} alone, one that is gone in {@code was} alone; each with its whole history.
 *
 * @param after the whole data set afterwards
 * @param was the subjects concerned, as they were; empty if they are to be found by comparing
 * @param is the subjects concerned, as they are now; empty if they are to be found by comparing
 * @param <X> the data set
 */
public record Change<X extends Dataset>(X after, Optional<X> was, Optional<X> is) {
    /**
     * Refuses half of what is known.
     *
     * @param after the whole data set afterwards
     * @param was the subjects concerned, as they were; empty if they are to be found by comparing
     * @param is the subjects concerned, as they are now; empty if they are to be found by comparing
     */
    public Change {
        if (was.isPresent() != is.isPresent()) {
            throw new IllegalArgumentException("expected subjects as they were and as they are, got only one of these");
        }
    }

    /**
     * A change of subjects that are known: nothing else is looked at, so that it costs the same whatever the number of subjects.
     *
     * @param was a data set of the subjects concerned, as they were
     * @param is a data set of the subjects concerned, as they are now
     * @param after the whole data set afterwards
     * @param <X> the data set
     * @return the change
     */
    public static <X extends Dataset> Change<X> of(X was, X is, X after) {
        return new Change<>(after, Optional.of(was), Optional.of(is));
    }

    /**
     * A change to whatever another data set says: the subjects that differ are found by comparing all, by {@code equals}.
     *
     * @param after the whole data set afterwards
     * @param <X> the data set
     * @return the change
     */
    public static <X extends Dataset> Change<X> to(X after) {
        return new Change<>(after, Optional.empty(), Optional.empty());
    }

    /** The subjects of a feed that change. */
    record Subjects<S>(Iterable<S> was, Iterable<S> is) {}

    <S extends Subject> Subjects<S> of(Feed<? super X, S, ?> feed, X before) {
        if (was.isPresent() && is.isPresent()) {
            return new Subjects<>(
                    feed.subjects().apply(was.get()), feed.subjects().apply(is.get()));
        }
        return compared(feed.subjects().apply(before), feed.subjects().apply(after));
    }

    @SuppressWarnings("ReferenceEquality") // the very same subjects need no comparing
    private static <S extends Subject> Subjects<S> compared(Iterable<S> before, Iterable<S> after) {
        if (before == after) {
            return new Subjects<>(List.of(), List.of());
        }
        Map<String, List<S>> gone = new LinkedHashMap<>();
        before.forEach(subject ->
                gone.computeIfAbsent(subject.key(), key -> new ArrayList<>(1)).add(subject));
        List<S> is = new ArrayList<>();
        for (S subject : after) {
            List<S> of = gone.getOrDefault(subject.key(), List.of());
            if (of.isEmpty() || !of.remove(subject)) {
                is.add(subject);
            }
        }
        List<S> was = new ArrayList<>();
        gone.values().forEach(was::addAll);
        return new Subjects<>(was, is);
    }
}
