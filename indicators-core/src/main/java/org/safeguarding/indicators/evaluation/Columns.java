package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.QuarterRule;
import org.safeguarding.indicators.indicator.Statistic;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Reading;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.FinancialQuarter;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** The columns of one indicator: a result for each period, and for each group of its breakdowns. */
final class Columns<X extends Dataset, P extends Enum<P>> {
    private final X data;
    private final int asAt;
    private final TallySource<X> tallies;
    private final Indicator<? super X, P> indicator;
    private final Availability availability;
    private final ImmutableList<Breakdown> breakdowns;
    private final Map<String, Map<PeriodKind, Tally<P>>> worked = new LinkedHashMap<>();

    Columns(X data, int asAt, TallySource<X> tallies, Indicator<? super X, P> indicator, String by) {
        this.data = data;
        this.asAt = asAt;
        this.tallies = tallies;
        this.indicator = indicator;
        this.availability = new Availability(data, indicator);
        ImmutableList.Builder<Breakdown> printed = ImmutableList.builder();
        indicator.breakdown().ifPresent(printed::add);
        indicator.breakdowns().stream()
                .filter(b -> b.dimension().equals(by))
                .filter(b -> indicator
                        .breakdown()
                        .map(own -> !own.dimension().equals(by))
                        .orElse(true))
                .forEach(printed::add);
        breakdowns = printed.build();
    }

    ImmutableList<Result> results(ImmutableList<Period> periods) {
        Map<PeriodKind, Set<Integer>> days = days(periods);
        try {
            if (availability.unusable().isEmpty()) {
                work(days);
            }
            return worked(periods);
        } catch (CalculationFailed e) {
            Value failed = new Value.NotAvailable(String.valueOf(e.getMessage()));
            return periods.stream()
                    .map(period -> missing(period, unavailable(period).orElse(failed)))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** The tallies that the results are made of; periods of two kinds may be answered by one. */
    ImmutableList<Tally<P>> tallies(ImmutableList<Period> periods) {
        work(days(periods));
        return worked.values().stream()
                .flatMap(byKind -> byKind.values().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private Map<PeriodKind, Set<Integer>> days(ImmutableList<Period> periods) {
        Map<PeriodKind, Set<Integer>> days = new EnumMap<>(PeriodKind.class);
        for (Period period : periods) {
            for (Period column : behind(period)) {
                if (column.firstDay() <= asAt) {
                    days.computeIfAbsent(column.kind(), k -> new TreeSet<>()).add(readOn(column));
                }
            }
        }
        return days;
    }

    private ImmutableList<Result> worked(ImmutableList<Period> periods) {
        ImmutableList.Builder<Result> results = ImmutableList.builder();
        for (Period period : periods) {
            Optional<Value> none = unavailable(period);
            if (none.isPresent()) {
                results.add(missing(period, none.get()));
            } else {
                results.add(total(period));
                breakdowns.forEach(b -> results.addAll(groups(period, b)));
                indicator.statistics().forEach(statistic -> results.add(statistic(period, statistic)));
            }
        }
        return results.build();
    }

    private void work(Map<PeriodKind, Set<Integer>> days) {
        List<String> dimensions = new ArrayList<>();
        breakdowns.forEach(b -> dimensions.add(b.dimension()));
        if (dimensions.isEmpty()) {
            dimensions.add("");
        }
        indicator.statistics().forEach(statistic -> dimensions.add(statistic.dimension()));
        for (String dimension : dimensions) {
            Map<PeriodKind, Tally<P>> byKind = new EnumMap<>(PeriodKind.class);
            days.forEach((kind, set) -> byKind.put(
                    kind,
                    tallies.of(
                            indicator,
                            new TallySource.Question(
                                    indicator.window().windowFor(kind),
                                    Dates.of(set.stream()
                                            .mapToInt(Integer::intValue)
                                            .toArray()),
                                    Knowledge.asAt(asAt),
                                    dimension))));
            worked.put(dimension, byKind);
        }
    }

    private int readOn(Period period) {
        return Math.min(period.lastDay(), asAt);
    }

    private boolean isMean(Period period) {
        return indicator.quarter() == QuarterRule.MEAN_OF_MONTHS && period instanceof FinancialQuarter;
    }

    /** The columns a value is made of: itself, or the months begun of a quarter that shows their mean. */
    private ImmutableList<Period> behind(Period period) {
        return isMean(period)
                ? period.months().stream()
                        .filter(month -> month.firstDay() <= asAt)
                        .map(Period.class::cast)
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of(period);
    }

    private Optional<Value> unavailable(Period period) {
        if (period.firstDay() > asAt) {
            return Optional.of(new Value.NotAvailable("the period begins after the as-at date"));
        }
        return behind(period).stream()
                .map(column -> availability.refused(column, readOn(column)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Result missing(Period period, Value value) {
        Outcome outcome = Outcome.without(
                value, indicator.measure().unit(), indicator.measure().places());
        return result(period, outcome, "", "").build();
    }

    private Result total(Period period) {
        Outcome outcome = isMean(period)
                ? MonthMeans.of(behind(period).stream().map(this::totalOf).toList())
                : totalOf(period);
        Result.Builder result = result(period, outcome, "", "");
        clocks(tally(period, anyDimension()).at(readOn(period)), outcome, result, period);
        return result.build();
    }

    private String anyDimension() {
        return breakdowns.isEmpty() ? "" : breakdowns.get(0).dimension();
    }

    private Outcome totalOf(Period column) {
        int day = readOn(column);
        Tally<P> tally = tally(column, anyDimension());
        return CalculationFailed.unless(
                indicator.id(),
                () -> indicator
                        .measure()
                        .of(
                                tally.at(day),
                                Measure.Context.of(
                                        column.kind(),
                                        day,
                                        () -> data.population().on(day, Population.Ages.CHILDREN))));
    }

    private Tally<P> tally(Period column, String dimension) {
        Period first = behind(column).get(0);
        @Nullable Map<PeriodKind, Tally<P>> byKind = worked.get(dimension);
        @Nullable Tally<P> tally = byKind == null ? null : byKind.get(first.kind());
        if (tally == null) {
            throw new IllegalStateException("no tally of " + indicator + " for " + column.label());
        }
        return tally;
    }

    private ImmutableList<Result> groups(Period period, Breakdown breakdown) {
        ImmutableSortedSet.Builder<String> seen = ImmutableSortedSet.naturalOrder();
        for (Period column : behind(period)) {
            Tally<P> tally = tally(column, breakdown.dimension());
            tally.groups().stream()
                    .filter(group -> tally.at(readOn(column), group).contributions() != 0)
                    .forEach(seen::add);
        }
        return breakdown.groups(seen.build()).stream()
                .map(group -> group(period, breakdown, group))
                .collect(ImmutableList.toImmutableList());
    }

    private Result group(Period period, Breakdown breakdown, String group) {
        Outcome outcome = isMean(period)
                ? MonthMeans.of(behind(period).stream()
                        .map(month -> groupOf(month, breakdown, group))
                        .toList())
                : groupOf(period, breakdown, group);
        Result.Builder result =
                result(period, outcome.remarking(availability.remark(breakdown, group)), breakdown.dimension(), group);
        if (!isMean(period)) {
            clocks(tally(period, breakdown.dimension()).at(readOn(period), group), outcome, result, period);
        }
        return result.build();
    }

    private Outcome groupOf(Period column, Breakdown breakdown, String group) {
        int day = readOn(column);
        Tally<P> tally = tally(column, breakdown.dimension());
        return CalculationFailed.unless(
                indicator.id(),
                () -> indicator
                        .measure()
                        .ofGroup(
                                tally.at(day, group),
                                tally.at(day),
                                Measure.Context.of(column.kind(), day, () -> population(data, day, breakdown, group))));
    }

    private Result statistic(Period period, Statistic<P> statistic) {
        Outcome outcome = isMean(period)
                ? MonthMeans.of(behind(period).stream()
                        .map(month -> statisticOf(month, statistic))
                        .toList())
                : statisticOf(period, statistic);
        return result(period, outcome, statistic.breakdown(), statistic.group())
                .target(Optional.empty())
                .build();
    }

    private Outcome statisticOf(Period column, Statistic<P> statistic) {
        int day = readOn(column);
        Tally<P> tally = tally(column, statistic.dimension());
        ImmutableMap.Builder<String, Reading<P>> groups = ImmutableMap.builder();
        for (String group : tally.groups()) {
            Reading<P> reading = tally.at(day, group);
            if (reading.contributions() != 0) {
                groups.put(group, reading);
            }
        }
        return CalculationFailed.unless(indicator.id(), () -> statistic.of().of(groups.buildOrThrow()));
    }

    /** The population of a group, or why it has none. */
    static Estimate population(Dataset data, int day, Breakdown breakdown, String group) {
        Population.@Nullable Ages ages = breakdown.ages().get(group);
        if (ages != null) {
            return data.population().on(day, ages);
        }
        return breakdown.agesTell()
                ? Estimate.notAvailable("there is no population estimate for " + group)
                : Estimate.notApplicable("a rate by " + breakdown.dimension() + " has no population");
    }

    private Result.Builder result(Period period, Outcome outcome, String breakdown, String group) {
        boolean counted = outcome.value().figure().isPresent();
        String reason = outcome.remarking(counted ? availability.remark() : "")
                .remarking(counted ? subjectsRemark() : "")
                .remark();
        boolean ownUnit =
                group.isEmpty() || outcome.unit() == indicator.measure().unit();
        Result.Builder result = Result.builder();
        result.indicator(indicator.id());
        result.title(indicator.title());
        result.window(isMean(period) ? "mean_of_month_ends" : indicator.window().label());
        result.period(period);
        result.breakdown(breakdown);
        result.group(group);
        result.outcome(outcome);
        result.reason(counted ? reason : outcome.value().reason());
        result.target(ownUnit ? indicator.targets().on(Math.min(period.lastDay(), asAt)) : Optional.empty());
        result.provisional(indicator.clocks().map(c -> false));
        result.partPeriod(period.lastDay() > asAt);
        result.rejectedRows(availability.rejectedRows());
        result.asAt(asAt);
        result.definitionVersion(indicator.version());
        return result;
    }

    /** What there is to say of whose subjects were counted: the same for every tally. */
    private String subjectsRemark() {
        return worked.values().stream()
                .flatMap(byKind -> byKind.values().stream())
                .map(tally -> tally.basis().remark())
                .findFirst()
                .orElse("");
    }

    private void clocks(Reading<P> reading, Outcome outcome, Result.Builder result, Period period) {
        if (indicator.clocks().isEmpty() || isMean(period) || outcome.value() instanceof Value.NotAvailable) {
            return;
        }
        Indicator.ClockColumns columns = indicator.clocks().get();
        long invalid = reading.of(part(Clock.INVALID));
        result.met(reading.of(part(Clock.MET)));
        result.missed(reading.of(part(Clock.MISSED)) + invalid);
        result.invalid(invalid);
        if (columns.openClocks()) {
            result.overdue(reading.of(part(Clock.OVERDUE)));
            result.notYetDue(reading.of(part(Clock.NOT_YET_DUE)));
        }
        result.provisional(columns.byStart() && reading.of(part(Clock.NOT_YET_DUE)) > 0);
    }

    private P part(Clock state) {
        return Enum.valueOf(indicator.parts(), state.name());
    }
}
