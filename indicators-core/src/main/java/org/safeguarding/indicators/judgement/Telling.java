package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Fraction;
import org.safeguarding.indicators.calculation.Sum;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.QuarterRule;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.time.FinancialQuarter;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.Window;

/** What results of one indicator tell: which counts over which days, and how many they are. */
final class Telling {
    private final Indicator<?, ?> indicator;
    private final Kinship kinship;
    private final ImmutableMap<Enum<?>, Kin> parts;

    Telling(Indicator<?, ?> indicator) {
        this.indicator = indicator;
        this.kinship = Kinship.of(indicator);
        this.parts = kinship.parts();
    }

    Kinship kinship() {
        return kinship;
    }

    Indicator<?, ?> indicator() {
        return indicator;
    }

    /** Whether it is said which parts the figures are made of, and what these count. */
    boolean linked() {
        return kinship.declared() && indicator.measure().fraction().isPresent();
    }

    boolean isMean(Period period) {
        return indicator.quarter() == QuarterRule.MEAN_OF_MONTHS && period instanceof FinancialQuarter;
    }

    /** A statistic beside the figure, or a mean of percentages: it tells no count. */
    boolean derived(Result result) {
        boolean statistic = !result.breakdown().isEmpty()
                && indicator.statistics().stream()
                        .anyMatch(s -> s.breakdown().equals(result.breakdown())
                                && s.group().equals(result.group()));
        return statistic || (isMean(result.period()) && result.outcome().unit() == Unit.PERCENT);
    }

    /** What a result tells, its numerator first and its denominator next as far as they are counts. */
    Map<String, Told> of(Result result) {
        Map<String, Told> told = new LinkedHashMap<>();
        if (derived(result)) {
            return told;
        }
        figure(
                        result.period(),
                        result.asAt(),
                        result.breakdown(),
                        result.group(),
                        result.outcome().numerator(),
                        result.outcome().denominator())
                .forEach(told::put);
        if (indicator.clocks().isPresent()) {
            clocks(result, told);
        }
        return told;
    }

    /** What a numerator and a denominator tell. */
    Map<String, Told> figure(
            Period period,
            int asAt,
            String breakdown,
            String group,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator) {
        Map<String, Told> told = new LinkedHashMap<>();
        Optional<? extends Fraction<?>> fraction = indicator.measure().fraction();
        if (fraction.isEmpty()) {
            // Nobody says what it counts, so it is a count of its own.
            whole(numerator).ifPresent(n -> told.put("numerator", own("numerator", period, breakdown, group, n)));
            whole(denominator).ifPresent(n -> told.put("denominator", own("denominator", period, breakdown, group, n)));
            return told;
        }
        Fraction<?> parts = fraction.get();
        boolean share = parts.shareOfTotal() && !group.isEmpty() && !isMean(period);
        if (parts.counted()) {
            whole(numerator)
                    .ifPresent(
                            n -> told.put("numerator", told(parts.numerator(), period, asAt, breakdown, group, n, "")));
        }
        Optional<? extends Sum<?>> below = share ? Optional.of(parts.numerator()) : parts.denominator();
        if (below.isPresent() && !isMean(period)) {
            whole(denominator.map(d -> d.divide(BigDecimal.valueOf(parts.each()), 9, RoundingMode.HALF_UP)))
                    .ifPresent(n -> told.put(
                            "denominator",
                            told(below.get(), period, asAt, share ? "" : breakdown, share ? "" : group, n, "")));
        }
        return told;
    }

    private void clocks(Result result, Map<String, Told> told) {
        boolean overdueInFigure = indicator
                .measure()
                .fraction()
                .flatMap(Fraction::denominator)
                .map(sum -> sum.plus().stream().anyMatch(part -> part.name().equals(Clock.OVERDUE.name())))
                .orElse(false);
        clock(result, told, "met", "", result.met(), Clock.MET);
        clock(result, told, "missed", "", result.missed(), Clock.MISSED, Clock.INVALID);
        clock(result, told, "overdue", overdueInFigure ? "" : "overdue", result.overdue(), Clock.OVERDUE);
        clock(result, told, "not_yet_due", "not_yet_due", result.notYetDue(), Clock.NOT_YET_DUE);
        clock(result, told, "invalid", "invalid", result.invalid(), Clock.INVALID);
    }

    private void clock(
            Result result, Map<String, Told> told, String name, String detail, OptionalLong number, Clock... states) {
        if (number.isPresent()) {
            ImmutableList.Builder<Told.Term> terms = ImmutableList.builder();
            for (Clock state : states) {
                parts.forEach((part, kin) -> {
                    if (part.name().equals(state.name())) {
                        terms.addAll(terms(kin, result.period(), result.asAt(), result.breakdown(), result.group(), 1));
                    }
                });
            }
            told.put(name, new Told(terms.build(), number.getAsLong(), detail));
        }
    }

    private Told told(Sum<?> sum, Period period, int asAt, String dimension, String group, long value, String detail) {
        ImmutableList.Builder<Told.Term> terms = ImmutableList.builder();
        sum.plus().forEach(part -> terms.addAll(terms(kin(part), period, asAt, dimension, group, 1)));
        sum.minus().forEach(part -> terms.addAll(terms(kin(part), period, asAt, dimension, group, -1)));
        return new Told(terms.build(), value, detail);
    }

    /** The counts of each part in a group of which there is none: they are zero. */
    ImmutableList<Told> none(Period period, int asAt, String dimension, String group) {
        ImmutableList.Builder<Told> none = ImmutableList.builder();
        parts.values()
                .forEach(kin ->
                        none.add(new Told(ImmutableList.copyOf(terms(kin, period, asAt, dimension, group, 1)), 0, "")));
        return none.build();
    }

    private Kin kin(Enum<?> part) {
        Kin kin = parts.get(part);
        if (kin == null) {
            throw new IllegalStateException("expected a part of " + indicator + ", got " + part);
        }
        return kin;
    }

    /** One count, or one for each month of a quarter that shows their mean. */
    private Iterable<Told.Term> terms(Kin kin, Period period, int asAt, String dimension, String group, int sign) {
        if (!isMean(period)) {
            return ImmutableList.of(term(kin, period, asAt, dimension, group, sign));
        }
        return period.months().stream()
                .filter(month -> month.firstDay() <= asAt)
                .map(month -> term(kin, month, asAt, dimension, group, sign))
                .collect(ImmutableList.toImmutableList());
    }

    private Told.Term term(Kin kin, Period period, int asAt, String dimension, String group, int sign) {
        int last = Math.min(period.lastDay(), asAt);
        int first =
                kin.read() == Kin.Reading.DATE ? last : window(period.kind()).startOf(last);
        return new Told.Term(kin, first, last, dimension, group, sign);
    }

    private Window window(PeriodKind kind) {
        return indicator.window().windowFor(kind);
    }

    private Told own(String name, Period period, String dimension, String group, long value) {
        Kin kin = new Kin(indicator.id() + " " + name + " " + period.label(), Kin.Reading.DATE);
        return new Told(
                ImmutableList.of(new Told.Term(kin, period.lastDay(), period.lastDay(), dimension, group, 1)),
                value,
                "");
    }

    /** A count; full-time equivalents and what is below zero are none. */
    private static Optional<Long> whole(Optional<BigDecimal> amount) {
        return amount.flatMap(Intervals::whole);
    }
}
