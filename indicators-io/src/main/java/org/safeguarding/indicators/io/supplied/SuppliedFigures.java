package org.safeguarding.indicators.io.supplied;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.time.Day;

/**
 * Supplied figures, those of several sources added. They add in any order: {@code a.plus(b).plus(c)} equals {@code
 * c.plus(a.plus(b))}. Immutable.
 */
public final class SuppliedFigures {
    /** By indicator as text, then by time, longer periods after shorter ones that end with them, then by group. */
    private static final Comparator<SuppliedFigure.Key> ORDER = Comparator.comparing(SuppliedFigure.Key::indicator)
            .thenComparing(key -> key.period().lastDay())
            .thenComparing(key -> key.period().kind())
            .thenComparing(SuppliedFigure.Key::breakdown)
            .thenComparing(SuppliedFigure.Key::group);

    private final Catalogue catalogue;
    private final ImmutableSortedMap<SuppliedFigure.Key, SuppliedSum> sums;

    private SuppliedFigures(Catalogue catalogue, ImmutableSortedMap<SuppliedFigure.Key, SuppliedSum> sums) {
        this.catalogue = catalogue;
        this.sums = sums;
    }

    /**
     * The sums of figures.
     *
     * @param figures the figures, in any order
     * @param catalogue the indicators, with the titles and targets that results are to carry
     * @return the sums
     * @throws IllegalArgumentException if there is no such indicator, or a source supplied one figure twice
     */
    public static SuppliedFigures of(Iterable<SuppliedFigure> figures, Catalogue catalogue) {
        Map<SuppliedFigure.Key, Map<String, SuppliedFigure>> bySource = new TreeMap<>(ORDER);
        for (SuppliedFigure figure : figures) {
            boolean twice = bySource.computeIfAbsent(figure.of(), key -> new TreeMap<>())
                            .put(figure.source(), figure)
                    != null;
            if (twice) {
                throw new IllegalArgumentException(
                        "Expected one figure of " + figure.of() + " by " + figure.source() + ", but there are two");
            }
        }
        ImmutableSortedMap.Builder<SuppliedFigure.Key, SuppliedSum> sums = ImmutableSortedMap.orderedBy(ORDER);
        bySource.forEach((key, sources) ->
                sums.put(key, new SuppliedSum(catalogue.get(key.indicator()), ImmutableSortedMap.copyOf(sources))));
        return new SuppliedFigures(catalogue, sums.buildOrThrow());
    }

    /**
     * These figures and others.
     *
     * @param other the others, of the same catalogue
     * @return the sums of all
     * @throws IllegalArgumentException if a source supplied one figure in both
     */
    public SuppliedFigures plus(SuppliedFigures other) {
        return of(
                Iterables.concat(
                        Iterables.concat(Iterables.transform(sums.values(), SuppliedSum::figures)),
                        Iterables.concat(Iterables.transform(other.sums.values(), SuppliedSum::figures))),
                catalogue);
    }

    /**
     * The sums.
     *
     * @return one for each indicator, period and group that is supplied, by indicator, then by time
     */
    public ImmutableList<SuppliedSum> sums() {
        return sums.values().asList();
    }

    /**
     * One sum.
     *
     * @param of the indicator, period and group
     * @return the sum, or empty if nobody supplied it
     */
    public Optional<SuppliedSum> sum(SuppliedFigure.Key of) {
        return Optional.ofNullable(sums.get(of));
    }

    /**
     * The sums as results.
     *
     * @param asAt the as-at date
     * @return a result for each sum, in their order
     */
    public ImmutableList<Result> results(LocalDate asAt) {
        return sums.values().stream().map(sum -> sum.result(Day.of(asAt))).collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SuppliedFigures that && sums.equals(that.sums);
    }

    @Override
    public int hashCode() {
        return sums.hashCode();
    }

    @Override
    public String toString() {
        return sums.values().toString();
    }
}
