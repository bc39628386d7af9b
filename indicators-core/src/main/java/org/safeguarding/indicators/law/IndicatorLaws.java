package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/**
 * The laws of an indicator, held over its results for periods: {@link Law#PLANNED}, {@link Law#DATES},
 * {@link Law#REBUILDS} and {@link Law#GROUPS}; and the laws of a level for each of its feeds. {@link Law#ROW_ORDER} needs
 * a way to reorder a data set, {@link Law#NO_PEEKING} a way to cut it off, and {@link Law#PERCENTAGE} the word that the
 * parts are disjoint.
 *
 * <p>Immutable.
 *
 * @param <X> the data set
 * @param <P> the parts counted
 */
public final class IndicatorLaws<X extends Dataset, P extends Enum<P>> {
    private static final Exact HUNDRED = Exact.of(100);

    private final Indicator<X, P> indicator;
    private final boolean disjoint;
    private final Optional<UnaryOperator<X>> reorder;
    private final Optional<Truncation<X>> truncation;

    private IndicatorLaws(
            Indicator<X, P> indicator,
            boolean disjoint,
            Optional<UnaryOperator<X>> reorder,
            Optional<Truncation<X>> truncation) {
        this.indicator = indicator;
        this.disjoint = disjoint;
        this.reorder = reorder;
        this.truncation = truncation;
    }

    static <X extends Dataset, P extends Enum<P>> IndicatorLaws<X, P> of(Indicator<X, P> indicator) {
        return new IndicatorLaws<>(indicator, false, Optional.empty(), Optional.empty());
    }

    /**
     * Holds {@link Law#PERCENTAGE} too.
     *
     * @return these laws with that one
     */
    public IndicatorLaws<X, P> ofDisjointParts() {
        return new IndicatorLaws<>(indicator, true, reorder, truncation);
    }

    /**
     * Holds {@link Law#ROW_ORDER} too.
     *
     * @param same gives a data set with its subjects and their rows in another order
     * @return these laws with that one
     */
    public IndicatorLaws<X, P> reordering(UnaryOperator<X> same) {
        return new IndicatorLaws<>(indicator, disjoint, Optional.of(same), truncation);
    }

    /**
     * Holds {@link Law#NO_PEEKING} too.
     *
     * @param cut forgets what came after a day
     * @return these laws with that one
     */
    public IndicatorLaws<X, P> truncating(Truncation<X> cut) {
        return new IndicatorLaws<>(indicator, disjoint, reorder, Optional.of(cut));
    }

    /**
     * Holds the indicator to the laws.
     *
     * @param data the data set to try it on
     * @param asAt the as-at date
     * @param periods the periods to ask for
     * @return the violations, the first of each law and subject; empty if there are none
     */
    public ImmutableList<Violation> violations(X data, LocalDate asAt, Iterable<Period> periods) {
        ImmutableList<Period> columns = ImmutableList.copyOf(periods);
        Violations broken = new Violations();
        Evaluation<X> evaluation = Evaluation.of(data, asAt);
        for (String by : breakdowns()) {
            ImmutableList<Result> results = evaluation.results(indicator, columns, by);
            String where = by.isEmpty() ? "in total" : "by " + by;
            same(Law.PLANNED, where, evaluation.onGeneralPath(), columns, by, results, broken);
            reorder.ifPresent(order ->
                    same(Law.ROW_ORDER, where, Evaluation.of(order.apply(data), asAt), columns, by, results, broken));
            truncation.ifPresent(cut -> {
                X known = cut.upTo(data, Day.of(asAt));
                same(Law.NO_PEEKING, where, Evaluation.of(known, asAt), columns, by, results, broken);
            });
            Groups.check(summed(results), broken);
            if (disjoint) {
                results.forEach(result -> percentage(result, broken));
            }
        }
        ImmutableList.Builder<Result> alone = ImmutableList.builder();
        for (Period period : columns) {
            alone.add(evaluation.result(indicator, period));
            Rebuilding.check(indicator, data, evaluation.explain(indicator, period), broken);
            for (Breakdown breakdown : printed()) {
                String by = breakdown.dimension();
                Rebuilding.checkGroups(
                        indicator,
                        breakdown,
                        data,
                        evaluation.explain(indicator, period, by),
                        evaluation.results(indicator, ImmutableList.of(period), by),
                        broken);
            }
        }
        ImmutableList<Result> among = evaluation.results(indicator, columns, "").stream()
                .filter(result -> result.breakdown().isEmpty())
                .collect(ImmutableList.toImmutableList());
        broken.sameResults(Law.DATES, "column by column", alone.build(), among);
        indicator.feeds().forEach(feed -> levels(feed, data, Day.of(asAt), columns, broken));
        return broken.list();
    }

    private Set<Breakdown> printed() {
        Set<Breakdown> breakdowns = new LinkedHashSet<>(indicator.breakdowns());
        indicator.breakdown().ifPresent(breakdowns::add);
        return breakdowns;
    }

    private Set<String> breakdowns() {
        Set<String> names = new LinkedHashSet<>();
        names.add("");
        indicator.breakdowns().stream().map(Breakdown::dimension).forEach(names::add);
        return names;
    }

    /** The rows that sum: a median is printed like a group, and is none. */
    private ImmutableList<Result> summed(ImmutableList<Result> results) {
        return results.stream()
                .filter(result -> indicator.statistics().stream()
                        .noneMatch(statistic -> statistic.breakdown().equals(result.breakdown())
                                && statistic.group().equals(result.group())))
                .collect(ImmutableList.toImmutableList());
    }

    private void same(
            Law law,
            String where,
            Evaluation<X> other,
            ImmutableList<Period> periods,
            String by,
            ImmutableList<Result> expected,
            Violations broken) {
        broken.sameResults(law, where, expected, other.results(indicator, periods, by));
    }

    private static void percentage(Result result, Violations broken) {
        if (result.outcome().unit() == Unit.PERCENT) {
            result.outcome().value().figure().ifPresent(exact -> {
                if (exact.signum() < 0 || exact.compareTo(HUNDRED) > 0) {
                    BigDecimal actual = exact.rounded(4);
                    String where = result.period().label() + " " + result.group();
                    broken.equal(Law.PERCENTAGE, Violations.ALL, where, "0 to 100", actual.toPlainString());
                }
            });
        }
    }

    private <S extends Subject> void levels(
            Feed<? super X, S, P> feed, X data, int asAt, ImmutableList<Period> periods, Violations broken) {
        ImmutableList<S> subjects = ImmutableList.copyOf(feed.subjects().apply(data));
        for (PeriodKind kind : PeriodKind.values()) {
            int[] days = periods.stream()
                    .filter(period -> period.kind() == kind && period.firstDay() <= asAt)
                    .mapToInt(period -> Math.min(period.lastDay(), asAt))
                    .toArray();
            LevelLaws<S, P> laws = Laws.level(
                    indicator.parts(), feed.level().apply(indicator.window().windowFor(kind)));
            for (Dimension<S> dimension : feed.dimensions()) {
                laws = laws.by(dimension);
            }
            broken.addAll(laws.violations(subjects, Dates.of(days)));
        }
    }
}
