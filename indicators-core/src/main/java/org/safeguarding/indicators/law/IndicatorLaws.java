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
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/**
 * The laws of an indicator, held over its results for periods: {@link Law#PLANNED}, {@link Law#DATES},
 * {@link Law#REBUILDS} and {@link Law#GROUPS}; and the laws of a level for each of its feeds. {@link Law#ROW_ORDER} needs
 * a way to reorder a data set, {@link Law#NO_PEEKING} a way to cut it off, {@link Law#RELABELLED} a way to give it other
 * keys, {@link Law#PERCENTAGE} the word that the parts are disjoint, {@link Law#TIMESCALE} the same with a longer timescale,
 * {@link Law#DISCLOSURE} to be asked for. A feed that is a flow through a window is held to {@link Law#PLAIN_LOOP} and
 * {@link Law#DISTINCT}, and a pointwise one to {@link Law#CHANGE_DATES}.
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
    private final ImmutableList<Check<X>> more;

    private record Trying<X extends Dataset>(X data, LocalDate asAt, Evaluation<X> evaluation) {}

    /** A law that looks at results. */
    private interface Check<X extends Dataset> {
        void hold(Trying<X> trying, ImmutableList<Period> columns, Violations broken);
    }

    private IndicatorLaws(
            Indicator<X, P> indicator,
            boolean disjoint,
            Optional<UnaryOperator<X>> reorder,
            Optional<Truncation<X>> truncation,
            ImmutableList<Check<X>> more) {
        this.indicator = indicator;
        this.disjoint = disjoint;
        this.reorder = reorder;
        this.truncation = truncation;
        this.more = more;
    }

    static <X extends Dataset, P extends Enum<P>> IndicatorLaws<X, P> of(Indicator<X, P> indicator) {
        return new IndicatorLaws<>(indicator, false, Optional.empty(), Optional.empty(), ImmutableList.of());
    }

    /**
     * Holds {@link Law#PERCENTAGE} too.
     *
     * @return these laws with that one
     */
    public IndicatorLaws<X, P> ofDisjointParts() {
        return new IndicatorLaws<>(indicator, true, reorder, truncation, more);
    }

    /**
     * Holds {@link Law#ROW_ORDER} too.
     *
     * @param same gives a data set with its subjects and their rows in another order
     * @return these laws with that one
     */
    public IndicatorLaws<X, P> reordering(UnaryOperator<X> same) {
        return new IndicatorLaws<>(indicator, disjoint, Optional.of(same), truncation, more);
    }

    /**
     * Holds {@link Law#NO_PEEKING} too.
     *
     * @param cut forgets what came after a day
     * @return these laws with that one
     */
    public IndicatorLaws<X, P> truncating(Truncation<X> cut) {
        return new IndicatorLaws<>(indicator, disjoint, reorder, Optional.of(cut), more);
    }

    /**
     * Holds {@link Law#RELABELLED} too.
     *
     * @param other gives the data set with other keys of subjects and rows, in the same order as text
     * @return these laws with that one
     */
    public IndicatorLaws<X, P> relabelling(UnaryOperator<X> other) {
        return and((trying, columns, broken) -> {
            Evaluation<X> relabelled = Evaluation.of(other.apply(trying.data()), trying.asAt());
            for (String by : breakdowns()) {
                broken.sameResults(
                        Law.RELABELLED,
                        by.isEmpty() ? "in total" : "by " + by,
                        trying.evaluation().results(indicator, columns, by),
                        relabelled.results(indicator, columns, by));
            }
        });
    }

    /**
     * Holds {@link Law#TIMESCALE} too. The built-in timescales, by start or by end, are held to it without being asked.
     *
     * @param longer the same indicator with a longer timescale; not by due day, since that moves
     * @return these laws with that one
     */
    public IndicatorLaws<X, P> lengthened(Indicator<X, P> longer) {
        return and((trying, columns, broken) -> {
            for (Period period : columns) {
                Optional<BigDecimal> less = inTime(trying.evaluation().result(indicator, period));
                Optional<BigDecimal> later = inTime(trying.evaluation().result(longer, period));
                if (less.isPresent() && later.isPresent() && later.get().compareTo(less.get()) < 0) {
                    String expected = "at least " + less.get().toPlainString();
                    String actual = later.get().toPlainString();
                    broken.equal(Law.TIMESCALE, Violations.ALL, period.label(), expected, actual);
                }
            }
        });
    }

    private static Optional<BigDecimal> inTime(Result result) {
        return result.met().isPresent()
                ? Optional.of(BigDecimal.valueOf(result.met().getAsLong()))
                : result.outcome().numerator();
    }

    /**
     * Holds {@link Law#DISCLOSURE} too, under the standard rules, in total and by each breakdown.
     *
     * @return these laws with that one
     */
    public IndicatorLaws<X, P> disclosing() {
        return and((trying, columns, broken) -> {
            for (String by : breakdowns()) {
                DisclosureLaw.check(indicator, trying.evaluation().results(indicator, columns, by), broken);
            }
        });
    }

    private IndicatorLaws<X, P> and(Check<X> check) {
        ImmutableList<Check<X>> all =
                ImmutableList.<Check<X>>builder().addAll(more).add(check).build();
        return new IndicatorLaws<>(indicator, disjoint, reorder, truncation, all);
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
        Violations broken = Violations.asAt(asAt);
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
            Groups.check(indicator, results, broken);
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
        more.forEach(law -> law.hold(new Trying<>(data, asAt, evaluation), columns, broken));
        Violations ofLevels = new Violations();
        indicator.feeds().forEach(feed -> levels(feed, data, Day.of(asAt), columns, ofLevels));
        broken.addAll(ofLevels.list());
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
            Level<S, P> level = feed.level().apply(indicator.window().windowFor(kind));
            Feeds.check(indicator.parts(), level, subjects, Dates.of(days), broken);
            LevelLaws<S, P> laws = Laws.level(indicator.parts(), level);
            for (Dimension<S> dimension : feed.dimensions()) {
                laws = laws.by(dimension);
            }
            broken.addAll(laws.violations(subjects, Dates.of(days)));
        }
    }
}
