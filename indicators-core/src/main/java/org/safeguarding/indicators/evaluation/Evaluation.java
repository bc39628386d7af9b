package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/**
 * Evaluates indicators over a data set, as at a date.
 *
 * <h2>Example</h2>
 *
 * <pre>{@code
 * Evaluation<CouncilRecords> evaluation = Evaluation.of(records, LocalDate.of(2019, 5, 31));
 * Result rate = evaluation.result(Catalogue.standard().get("referral-rate-12m"), Period.parse("2019-05"));
 * }</pre>
 *
 * <h2>What is known</h2>
 *
 * A row that starts after the as-at date does not exist; a later date on any other row reads as blank. A period that is
 * not over is read at the as-at date; one that has not begun is not available.
 *
 * <p>Immutable, save for columns it keeps once they are read; safe for use by one thread at a time.
 *
 * @param <X> the data set
 */
public final class Evaluation<X extends Dataset> {
    private final X data;
    private final int asAt;
    private final TallySource<X> tallies;

    private Evaluation(X data, int asAt, TallySource<X> tallies) {
        this.data = data;
        this.asAt = asAt;
        this.tallies = tallies;
    }

    /** An evaluation that takes its tallies from wherever they are. */
    static <X extends Dataset> Evaluation<X> of(X data, int asAt, TallySource<X> tallies) {
        return new Evaluation<>(data, asAt, tallies);
    }

    /**
     * An evaluation of a data set.
     *
     * @param data the data set
     * @param asAt the as-at date
     * @param <X> the data set
     * @return the evaluation
     */
    public static <X extends Dataset> Evaluation<X> of(X data, LocalDate asAt) {
        return new Evaluation<>(data, Day.of(asAt), new Tallies<>(data, Planner.withKernels()));
    }

    /**
     * The same evaluation without kernels: everything takes the general path, one subject at a time. Equal, and slower.
     *
     * @return the evaluation
     */
    public Evaluation<X> onGeneralPath() {
        return new Evaluation<>(data, asAt, new Tallies<>(data, Planner.none()));
    }

    /**
     * The same evaluation shared between threads: equal, whatever their number. What has no kernel is shared by subjects:
     * calculations are asked by several threads at once, each about other subjects; those of the catalogue are made for that, as
     * is whatever keeps no state. Kernels share the rows of large columns that they count by day or put in order; clocks of
     * hours, and columns that are read off rows, are the caller's thread's alone.
     *
     * @param executor where other threads come from; none is made here, and one that is busy delays nothing
     * @param threads how many threads work at most, the caller's among them; from 1
     * @return the evaluation, itself for one caller at a time
     * @throws IllegalArgumentException if that is fewer than 1
     */
    public Evaluation<X> onThreads(Executor executor, int threads) {
        return new Evaluation<>(data, asAt, tallies.on(new Threads(executor, threads)));
    }

    /**
     * The value of an indicator for a period.
     *
     * @param indicator the indicator
     * @param period the period
     * @return the total's result
     */
    public Result result(Indicator<? super X, ?> indicator, Period period) {
        return results(indicator, ImmutableList.of(period), "").get(0);
    }

    /**
     * The values of an indicator for periods: for each period the total, then its groups.
     *
     * @param indicator the indicator
     * @param periods the periods
     * @param by the breakdown asked for beside the indicator's own, or empty; an indicator whose rows cannot be broken
     *     down by it gives none
     * @return the results, in the order of the periods
     */
    public ImmutableList<Result> results(Indicator<? super X, ?> indicator, Iterable<Period> periods, String by) {
        return new Columns<>(data, asAt, tallies, indicator, by).results(ImmutableList.copyOf(periods));
    }

    /**
     * The tallies that results are made of, to be added to those of other data sets and turned into results by
     * {@link TallyResults}. A calculation that throws is thrown on, with the subject it fails for.
     *
     * @param indicator the indicator
     * @param periods the periods
     * @param by the breakdown asked for beside the indicator's own, or empty
     * @param <P> the parts
     * @return a tally for each kind of period and each breakdown, in an order that depends on what is asked for alone
     */
    public <P extends Enum<P>> ImmutableList<Tally<P>> tallies(
            Indicator<? super X, P> indicator, Iterable<Period> periods, String by) {
        return new Columns<>(data, asAt, tallies, indicator, by).tallies(ImmutableList.copyOf(periods));
    }

    /**
     * The rows behind a value.
     *
     * @param indicator the indicator
     * @param period the period
     * @return the explanation, whose contributions rebuild the value exactly
     */
    public Explanation explain(Indicator<? super X, ?> indicator, Period period) {
        return explain(indicator, period, "");
    }

    /**
     * The rows behind a value, each with the group it falls in.
     *
     * @param indicator the indicator
     * @param period the period
     * @param by the breakdown whose groups the contributions name; if it is empty, or the rows cannot be broken down by it,
     *     the indicator's own where it has one
     * @return the explanation, whose contributions rebuild the value exactly, and those of a group the group's
     */
    public Explanation explain(Indicator<? super X, ?> indicator, Period period, String by) {
        return new Explainer<>(data, asAt, indicator, by).explain(period, result(indicator, period));
    }

    /**
     * The clocks of an indicator that run at the as-at date: those that its columns of overdue and not yet due count, and those by due
     * date that are not due before that day.
     *
     * @param indicator the indicator
     * @return the clocks, subject by subject; none, if it does not give open clocks, the data cannot be used for it, or its
     *     calculation fails
     */
    public ImmutableList<OpenClock> openClocks(Indicator<? super X, ?> indicator) {
        return new OpenClocks<>(data, asAt, indicator).all();
    }

    /**
     * What the figures of an indicator are made of, its groups and statistics among them, to be kept and held against a later run.
     *
     * @param indicator the indicator
     * @param periods the periods
     * @param by the breakdown asked for beside the indicator's own, or empty, as for {@link #results}
     * @param prints tells the records apart
     * @param <P> the parts
     * @return the evidence, whose pieces sum to every total and group exactly
     */
    public <P extends Enum<P>> Evidence evidence(
            Indicator<? super X, P> indicator, Iterable<Period> periods, String by, Prints<X> prints) {
        return evidenceOf(indicator, results(indicator, periods, by), by, prints);
    }

    /**
     * The same of results that are worked out already.
     *
     * @param indicator the indicator
     * @param results its results as {@link #results} of this evaluation gives them, broken down by the same
     * @param by the breakdown asked for beside the indicator's own, or empty
     * @param prints tells the records apart
     * @param <P> the parts
     * @return the evidence, whose pieces sum to every total and group exactly
     */
    public <P extends Enum<P>> Evidence evidenceOf(
            Indicator<? super X, P> indicator, ImmutableList<Result> results, String by, Prints<X> prints) {
        ImmutableList<Period> periods =
                results.stream().map(Result::period).distinct().collect(ImmutableList.toImmutableList());
        return new EvidenceOf<>(data, asAt, indicator, by, prints).gather(periods, results);
    }

    /**
     * The tally of an indicator at many dates at once, with the hindsight of the as-at date.
     *
     * @param indicator the indicator
     * @param kind the kind of period an in-period window runs over
     * @param dates the dates, none after the as-at date
     * @param <P> the parts
     * @return the tally
     */
    public <P extends Enum<P>> Tally<P> tally(Indicator<? super X, P> indicator, PeriodKind kind, Dates dates) {
        return tally(indicator, kind, dates, Knowledge.asAt(asAt));
    }

    /**
     * The tally of an indicator at many dates at once.
     *
     * @param indicator the indicator
     * @param kind the kind of period an in-period window runs over
     * @param dates the dates
     * @param knowledge what is known
     * @param <P> the parts
     * @return the tally
     */
    public <P extends Enum<P>> Tally<P> tally(
            Indicator<? super X, P> indicator, PeriodKind kind, Dates dates, Knowledge knowledge) {
        return tallies.of(
                indicator, new TallySource.Question(indicator.window().windowFor(kind), dates, knowledge, ""));
    }

    /**
     * The tally of an indicator at many dates at once, broken down, with the hindsight of the as-at date.
     *
     * @param indicator the indicator
     * @param kind the kind of period an in-period window runs over
     * @param dates the dates, none after the as-at date
     * @param by the name of the breakdown, or empty
     * @param <P> the parts
     * @return the tally
     * @throws IllegalArgumentException if the indicator's rows cannot be broken down by it
     */
    public <P extends Enum<P>> Tally<P> tally(
            Indicator<? super X, P> indicator, PeriodKind kind, Dates dates, String by) {
        return tallies.of(
                indicator,
                new TallySource.Question(indicator.window().windowFor(kind), dates, Knowledge.asAt(asAt), by));
    }

    /**
     * The values of an indicator at many dates, as a list whose values are worked out as they are read: years of daily values
     * cost little more than their tally.
     *
     * @param indicator the indicator
     * @param kind the kind of period an in-period window runs over
     * @param dates the dates, none after the as-at date
     * @param <P> the parts
     * @return the series
     */
    public <P extends Enum<P>> Series<P> series(Indicator<? super X, P> indicator, PeriodKind kind, Dates dates) {
        return Series.of(data, indicator, kind, dates, () -> tally(indicator, kind, dates));
    }

    /**
     * The values of several indicators at many dates, worked out together: whatever has no kernel is asked of a subject while
     * the subject is at hand, in one pass over all of them, and what is held alike by two indicators is summed once. Each series
     * is equal to the one asked for alone.
     *
     * @param indicators the indicators
     * @param kind the kind of period an in-period window runs over
     * @param dates the dates, none after the as-at date
     * @return a series for each indicator, in their order
     */
    public ImmutableList<Series<?>> series(
            Iterable<? extends Indicator<? super X, ?>> indicators, PeriodKind kind, Dates dates) {
        Knowledge knowledge = Knowledge.asAt(asAt);
        TallySource<X> ahead = tallies.ahead(
                Iterables.filter(
                        indicators,
                        indicator ->
                                new Availability(data, indicator).unusable().isEmpty()),
                indicator -> new TallySource.Question(indicator.window().windowFor(kind), dates, knowledge, ""));
        Evaluation<X> worked = new Evaluation<>(data, asAt, ahead);
        ImmutableList.Builder<Series<?>> series = ImmutableList.builder();
        for (Indicator<? super X, ?> indicator : indicators) {
            series.add(worked.series(indicator, kind, dates));
        }
        return series.build();
    }

    /**
     * How indicators would be worked out: by which kernel over which columns, or why on the general path. Nothing is read for
     * that; what only shows as rows are read, such as a function that throws, is told from the first evaluation on.
     *
     * @param indicators the indicators
     * @return the plan
     */
    public Plan plan(Iterable<? extends Indicator<? super X, ?>> indicators) {
        return plan(indicators, "");
    }

    /**
     * How indicators would be worked out with a breakdown.
     *
     * @param indicators the indicators
     * @param by the name of the breakdown, or empty; an indicator whose rows cannot be broken down by it is planned without
     * @return the plan
     */
    public Plan plan(Iterable<? extends Indicator<? super X, ?>> indicators, String by) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (Indicator<? super X, ?> indicator : indicators) {
            boolean divided = indicator.feeds().stream()
                    .allMatch(feed -> feed.dimension(by).isPresent());
            lines.addAll(tallies.plan(indicator, indicator.window().windowFor(PeriodKind.MONTH), divided ? by : ""));
        }
        return new Plan(lines.build());
    }
}
