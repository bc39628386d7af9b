package org.safeguarding.indicators.judgement;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.safeguarding.indicators.measure.Exact;

/**
 * Counts and their rounded rates in one row, which is of one population. Each rate leaves a range of whole populations that
 * print it. It cannot be true if a range is empty, or if no population is in all of them; for ranges that is so only if two
 * of them have none in common.
 *
 * @param rates the rates with their counts
 * @param factor what a rate is per, above 0: 10,000 as a rule
 */
public record OnePopulation(ImmutableList<Rate> rates, long factor) implements Statement {
    /** A population that no rate of 0 rules out. */
    private static final Exact UNLIMITED = Exact.of(Long.MAX_VALUE);

    /**
     * Checks what is given.
     *
     * @param rates the rates with their counts
     * @param factor what a rate is per, above 0: 10,000 as a rule
     * @throws IllegalArgumentException if the factor is not above 0
     */
    public OnePopulation {
        if (factor <= 0) {
            throw new IllegalArgumentException("expected a factor above 0, got " + factor);
        }
    }

    /**
     * A rate.
     *
     * @param figure the id of the rate
     * @param count what it is the rate of
     */
    public record Rate(String figure, Amount count) {
        private List<String> ids() {
            return Stream.concat(Stream.of(figure), count.ids().stream()).toList();
        }
    }

    private record Range(Rate rate, Wholes populations) {}

    @Override
    public ImmutableList<String> ids() {
        return rates.stream().flatMap(rate -> rate.ids().stream()).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Fault> faults(Figures figures) {
        List<Range> ranges = rates.stream()
                .map(rate -> new Range(rate, populations(figures, rate)))
                .toList();
        Wording words = new Wording(figures);
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        ranges.stream()
                .filter(range -> range.populations().isEmpty())
                .forEach(range -> faults.add(Fault.impossible(
                        "rate of " + range.rate().figure(),
                        () -> "No population gives " + text(words, range.rate()) + ".",
                        range.rate().ids())));
        List<Range> possible =
                ranges.stream().filter(range -> !range.populations().isEmpty()).toList();
        Comparator<Range> byLeast =
                Comparator.comparing(range -> range.populations().least());
        Comparator<Range> byGreatest =
                Comparator.comparing(range -> range.populations().greatest());
        possible.stream().min(byGreatest).ifPresent(low -> {
            Range high = possible.stream().max(byLeast).orElse(low);
            if (low.populations().meet(high.populations()).isEmpty()) {
                faults.add(apart(words, low, high));
            }
        });
        return faults.build();
    }

    private Wholes populations(Figures figures, Rate rate) {
        Interval count = figures.numbers(rate.count()).times(factor);
        Interval printed = figures.numbers(rate.figure());
        if (printed.isPositive()) {
            return count.dividedBy(printed).wholes().meet(new Wholes(Exact.of(1), UNLIMITED));
        }
        if (printed.high().signum() <= 0) {
            return Wholes.NONE;
        }
        // A rate that prints as 0: so many people or more, as far as one can say.
        Exact least = count.low().signum() > 0 ? count.low().dividedBy(printed.high()) : Exact.of(1);
        return new Wholes(least, UNLIMITED);
    }

    private Fault apart(Wording words, Range one, Range other) {
        List<Range> both = Stream.of(one, other)
                .sorted(Comparator.comparing(range -> rates.indexOf(range.rate())))
                .toList();
        Supplier<String> reason = () -> both.stream()
                .map(range -> text(words, range.rate()) + " needs a population from "
                        + Wording.whole(range.populations().least()) + " to "
                        + Wording.whole(range.populations().greatest()))
                .collect(joining(" and ", "", ": no one population gives both."));
        List<String> ids =
                both.stream().flatMap(range -> range.rate().ids().stream()).toList();
        return Fault.impossible("population", reason, ids);
    }

    private static String text(Wording words, Rate rate) {
        return words.name(rate.figure()) + " at " + words.printed(rate.figure()) + " from " + words.value(rate.count());
    }
}
