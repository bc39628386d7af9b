package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.Window;

/**
 * Results of tallies that were worked out apart, as by teams or councils, and are added here. What is no sum over subjects, the
 * population and what there is of the tables, comes from a data set of the whole, whose subjects are not looked at.
 *
 * <h2>Example</h2>
 *
 * <pre>{@code
 * ImmutableList<Tally<Counted>> north = northEvaluation.tallies(referrals, periods, "");
 * ImmutableList<Tally<Counted>> south = southEvaluation.tallies(referrals, periods, "");
 * ImmutableList<Result> both = TallyResults.of(region, asAt, Iterables.concat(north, south)).results(referrals, periods, "");
 * }</pre>
 *
 * <p>Where the tallies' ids are of several sources, every result says that whoever is known to several is counted in each.
 *
 * @param <X> the data set
 */
public final class TallyResults<X extends Dataset> {
    private final X whole;
    private final int asAt;
    private final ImmutableList<Tally<?>> sums;

    private TallyResults(X whole, int asAt, ImmutableList<Tally<?>> sums) {
        this.whole = whole;
        this.asAt = asAt;
        this.sums = sums;
    }

    /**
     * Results of tallies, those on one basis added. Where tallies have one source of ids, no subject may be in two of them.
     *
     * @param whole a data set with the population and the tables of the whole
     * @param asAt the as-at date that the tallies were made with
     * @param tallies the tallies, of any number of indicators
     * @param <X> the data set
     * @return the results
     */
    public static <X extends Dataset> TallyResults<X> of(
            X whole, LocalDate asAt, Iterable<? extends Tally<?>> tallies) {
        List<Tally<?>> sums = new ArrayList<>();
        for (Tally<?> tally : tallies) {
            add(tally, sums);
        }
        return new TallyResults<>(whole, Day.of(asAt), ImmutableList.copyOf(sums));
    }

    private static <P extends Enum<P>> void add(Tally<P> tally, List<Tally<?>> sums) {
        for (int i = 0; i < sums.size(); i++) {
            if (likeButForIds(sums.get(i).basis(), tally.basis())) {
                sums.set(i, tally.plus(sameParts(sums.get(i))));
                return;
            }
        }
        sums.add(tally);
    }

    private static boolean likeButForIds(Basis<?> one, Basis<?> other) {
        return one.knownBy(other.ids()).equals(other);
    }

    @SuppressWarnings("unchecked") // equal bases have the same parts
    private static <P extends Enum<P>> Tally<P> sameParts(Tally<?> tally) {
        return (Tally<P>) tally;
    }

    /**
     * The values of an indicator for periods: for each period the total, then its groups.
     *
     * @param indicator the indicator
     * @param periods the periods that the tallies were made for
     * @param by the breakdown that the tallies were made for, or empty
     * @return the results, in the order of the periods
     * @throws IllegalArgumentException if a tally is not among those given, saying of what it is one
     */
    public ImmutableList<Result> results(Indicator<? super X, ?> indicator, Iterable<Period> periods, String by) {
        return new Columns<>(whole, asAt, new Given(), indicator, by).results(ImmutableList.copyOf(periods));
    }

    /**
     * The values of an indicator at many dates.
     *
     * @param indicator the indicator
     * @param kind the kind of period that the tally was made for
     * @param dates the dates of the tally
     * @param <P> the parts
     * @return the series
     * @throws IllegalArgumentException if the tally is not among those given, saying of what it is one
     */
    public <P extends Enum<P>> Series<P> series(Indicator<? super X, P> indicator, PeriodKind kind, Dates dates) {
        return Evaluation.of(whole, asAt, new Given()).series(indicator, kind, dates);
    }

    /** Finds what was given. */
    private final class Given implements TallySource<X> {
        @Override
        public <P extends Enum<P>> Tally<P> of(Indicator<? super X, P> indicator, Question question) {
            Basis<P> wanted = Tallies.basis(indicator, question, whole);
            for (Tally<?> sum : sums) {
                if (likeButForIds(sum.basis(), wanted)) {
                    return sameParts(sum);
                }
            }
            throw new IllegalArgumentException("expected a tally of " + wanted + ", got none among " + sums.size());
        }

        @Override
        public <P extends Enum<P>> ImmutableList<String> plan(
                Indicator<? super X, P> indicator, Window window, String dimension) {
            return ImmutableList.of(indicator.id() + ": added up elsewhere");
        }

        @Override
        public Given on(Threads threads) {
            return this;
        }
    }
}
