package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/**
 * A figure beside a comparator's.
 *
 * @param result the figure
 * @param benchmark the comparator
 * @param difference whether they differ by more than chance; empty where that cannot be told
 * @param mismatches what makes them unlike, in sentences without a full stop: days, issues of the population
 */
public record Comparison(
        Result result, Benchmark benchmark, Optional<Difference> difference, ImmutableList<String> mismatches) {
    private static final String FIGURE = " figure is of ";
    private static final String POPULATION = " population is of the issue ";

    /**
     * Compares.
     *
     * @param result the figure
     * @param benchmark the comparator, in the same unit
     * @return the comparison
     * @throws IllegalArgumentException if the units differ
     */
    public static Comparison of(Result result, Benchmark benchmark) {
        if (result.outcome().unit() != benchmark.outcome().unit()) {
            throw new IllegalArgumentException("expected a comparator in "
                    + result.outcome().unit().label() + ", got " + benchmark.name() + " in "
                    + benchmark.outcome().unit().label());
        }
        Optional<Difference> counted = Difference.between(result.outcome(), benchmark.outcome());
        Optional<Exact> figure = benchmark.outcome().value().figure();
        Optional<Difference> difference = counted.isPresent() || figure.isEmpty()
                ? counted
                : Difference.from(
                        result.outcome(),
                        figure.get().rounded(benchmark.outcome().places().oneDecimal()),
                        benchmark.step());
        return new Comparison(result, benchmark, difference, mismatches(result, benchmark));
    }

    /** What makes a comparator unlike, in words that may be said of several. */
    static ImmutableList<String> plural(Comparison one) {
        String whose = Phrases.of(one.benchmark().name());
        ImmutableList.Builder<String> plural = ImmutableList.builder();
        for (String mismatch : one.mismatches()) {
            String rest = mismatch.substring(whose.length());
            plural.add(
                    rest.startsWith(FIGURE)
                            ? "their figures are of " + rest.substring(FIGURE.length())
                            : "their populations are of the issue " + rest.substring(POPULATION.length()));
        }
        return plural.build();
    }

    private static ImmutableList<String> mismatches(Result result, Benchmark benchmark) {
        ImmutableList.Builder<String> mismatches = ImmutableList.builder();
        int last = Math.min(result.period().lastDay(), result.asAt());
        int first = firstDay(result, last);
        Period theirs = benchmark.period();
        boolean sameDays = first == theirs.firstDay() && last == theirs.lastDay();
        boolean asAt = result.window().equals(WindowRule.AS_AT.label());
        if (!sameDays && !(asAt && last == theirs.lastDay())) {
            mismatches.add(Phrases.of(benchmark.name()) + FIGURE + theirs.label() + ", this one of "
                    + (asAt ? Day.text(last) : Day.text(first) + " to " + Day.text(last)));
        }
        String ours = result.outcome().population().map(Estimate::vintage).orElse("");
        String other = benchmark.outcome().population().map(Estimate::vintage).orElse("");
        if (!ours.isEmpty() && !other.isEmpty() && !ours.equals(other)) {
            mismatches.add(Phrases.of(benchmark.name()) + POPULATION + other + ", this one of " + ours);
        }
        return mismatches.build();
    }

    private static int firstDay(Result result, int last) {
        for (WindowRule rule : WindowRule.values()) {
            if (rule != WindowRule.IN_PERIOD && rule.label().equals(result.window())) {
                return rule.windowFor(result.period().kind()).startOf(last);
            }
        }
        return result.period().firstDay();
    }
}
