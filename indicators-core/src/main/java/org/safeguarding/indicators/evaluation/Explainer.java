package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.QuarterRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.FinancialQuarter;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.Window;

/** Collects the contributions behind a value, the same ones a tally sums, filtered by the date; and the rows that do not count. */
final class Explainer<X extends Dataset, P extends Enum<P>> {
    private final X data;
    private final int asAt;
    private final Indicator<? super X, P> indicator;
    private final String dimension;

    Explainer(X data, int asAt, Indicator<? super X, P> indicator, String by) {
        this.data = data;
        this.asAt = asAt;
        this.indicator = indicator;
        boolean offered =
                indicator.breakdowns().stream().anyMatch(b -> b.dimension().equals(by));
        dimension =
                offered ? by : indicator.breakdown().map(Breakdown::dimension).orElse("");
    }

    Explanation explain(Period period, Result result) {
        return new Explanation(result, definition(), indicator.measure().describe(), indicator.scale(), steps(period));
    }

    private ImmutableList<String> definition() {
        Words words = indicator.words();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("definition " + indicator.version() + ": " + words.sentence());
        lines.add("numerator: " + words.numerator());
        if (!words.denominator().isEmpty()) {
            lines.add("denominator: " + words.denominator());
        }
        if (!words.choices().isEmpty()) {
            lines.add("choices: " + words.choices());
        }
        lines.add("source: " + words.source());
        lines.add("window: " + indicator.window().label().replace('_', ' ') + "; "
                + (indicator.settings().isEmpty() ? "with the usual settings" : "set to: " + settings()));
        return lines.build();
    }

    private String settings() {
        return indicator.settings().entrySet().stream()
                .map(setting -> setting.getKey() + " = " + setting.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Nothing is read for what the data cannot answer; what was read and has no value, as without a population, is shown. */
    private ImmutableList<Explanation.Step> steps(Period period) {
        ImmutableList<Period> columns = behind(period);
        Availability availability = new Availability(data, indicator);
        boolean refused = columns.stream()
                .anyMatch(column -> availability.refused(column, readOn(column)).isPresent());
        if (refused) {
            return ImmutableList.of();
        }
        try {
            return columns.stream().map(this::step).collect(ImmutableList.toImmutableList());
        } catch (RuntimeException e) {
            // The value says for which subject the calculation fails.
            return ImmutableList.of();
        }
    }

    /** The readings a value is made of: none before its period begins. */
    private ImmutableList<Period> behind(Period period) {
        boolean mean = indicator.quarter() == QuarterRule.MEAN_OF_MONTHS && period instanceof FinancialQuarter;
        return (mean ? period.months() : ImmutableList.of(period))
                .stream()
                        .filter(column -> column.firstDay() <= asAt)
                        .map(Period.class::cast)
                        .collect(ImmutableList.toImmutableList());
    }

    private int readOn(Period column) {
        return Math.min(column.lastDay(), asAt);
    }

    private Explanation.Step step(Period period) {
        int day = readOn(period);
        Window window = indicator.window().windowFor(period.kind());
        Gathered gathered = new Gathered();
        for (Feed<? super X, ?, P> feed : Tallies.<X, P>feeds(indicator)) {
            collect(feed, window, day, gathered);
        }
        ImmutableList<Contribution<?>> contributions = gathered.held.build();
        return new Explanation.Step(
                day, amounts(contributions), contributions, gathered.outside(contributions), gathered.complete);
    }

    /** What one reading is made of, and what it is not. A row that one feed counts is not outside, whatever another makes of it. */
    private static final class Gathered {
        private final ImmutableList.Builder<Contribution<?>> held = ImmutableList.builder();
        private final Map<ImmutableList<Object>, Explanation.Outside> outside = new LinkedHashMap<>();
        private boolean complete = true;

        void add(Explanation.Outside row) {
            outside.putIfAbsent(ImmutableList.of(row.subject(), row.row()), row);
        }

        ImmutableList<Explanation.Outside> outside(List<Contribution<?>> contributions) {
            contributions.forEach(c -> outside.remove(ImmutableList.of(c.subject(), c.through())));
            return ImmutableList.copyOf(outside.values());
        }
    }

    private <S extends Subject> void collect(Feed<? super X, S, P> feed, Window window, int day, Gathered gathered) {
        Outsiders<S, P> outsiders = new Outsiders<>(feed, window, day, asAt);
        gathered.complete &= outsiders.complete();
        Optional<Dimension<S>> by = feed.dimension(dimension);
        for (S subject : feed.subjects().apply(data)) {
            ImmutableList<Contribution<P>> all = Contributions.of(subject, outsiders.level());
            all.stream()
                    .filter(c -> c.heldOn(day, Knowledge.asAt(asAt)))
                    .map(c -> by.isPresent() ? c.in(group(by.get(), subject, c, day)) : c)
                    .forEach(gathered.held::add);
            outsiders.of(subject, all).forEach(gathered::add);
        }
    }

    /** At the event for what happens, at the date read for what lasts. */
    private static <S> String group(Dimension<S> by, S subject, Contribution<?> c, int read) {
        return by.groupOf(subject, c.through(), c.eventDay() == Day.NONE ? read : c.eventDay());
    }

    private String amounts(ImmutableList<Contribution<?>> contributions) {
        StringBuilder text = new StringBuilder();
        for (P part : indicator.parts().getEnumConstants()) {
            long sum = contributions.stream()
                    .filter(c -> c.part() == part)
                    .mapToLong(Contribution::amount)
                    .sum();
            text.append(part)
                    .append(' ')
                    .append(Explanation.plain(sum, indicator.scale()))
                    .append(", ");
        }
        return text + "from " + rows(contributions) + " rows counted";
    }

    /** One row may hold several parts, as the posts of a service and those filled. */
    private static long rows(ImmutableList<Contribution<?>> contributions) {
        return contributions.stream()
                .map(c -> ImmutableList.of(c.subject(), c.through()))
                .distinct()
                .count();
    }
}
