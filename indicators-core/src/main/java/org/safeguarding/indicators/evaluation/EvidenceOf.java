package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.QuarterRule;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.FinancialQuarter;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.Window;

/** Gathers the evidence of one indicator: every subject is asked once for each window, whatever the number of periods. */
final class EvidenceOf<X extends Dataset, P extends Enum<P>> {
    private final X data;
    private final int asAt;
    private final Indicator<? super X, P> indicator;
    private final Prints<X> prints;
    private final String dimension;
    private final List<Evidence.Read> reads = new ArrayList<>();
    private final Map<Thing, int[]> things = new LinkedHashMap<>();

    /** A piece, wherever it counts. */
    private record Thing(
            String part,
            long amount,
            RowName through,
            String subject,
            int on,
            int from,
            int until,
            ImmutableList<RowName> because,
            String group) {}

    EvidenceOf(X data, int asAt, Indicator<? super X, P> indicator, String by, Prints<X> prints) {
        this.data = data;
        this.asAt = asAt;
        this.indicator = indicator;
        this.prints = prints;
        boolean offered =
                indicator.breakdowns().stream().anyMatch(b -> b.dimension().equals(by));
        dimension =
                offered ? by : indicator.breakdown().map(Breakdown::dimension).orElse("");
    }

    /** The evidence of results, which are totals. */
    Evidence gather(List<Result> totals) {
        Availability availability = new Availability(data, indicator);
        List<ImmutableList<Integer>> behind = new ArrayList<>();
        for (Result total : totals) {
            ImmutableList<Period> columns = behind(total.period());
            boolean refused = columns.isEmpty()
                    || columns.stream()
                            .anyMatch(column ->
                                    availability.refused(column, readOn(column)).isPresent());
            behind.add(
                    refused
                            ? ImmutableList.of()
                            : columns.stream().map(this::read).collect(ImmutableList.toImmutableList()));
        }
        boolean counted = collect();
        ImmutableList.Builder<Evidence.Figure> figures = ImmutableList.builder();
        for (int i = 0; i < totals.size(); i++) {
            figures.add(figure(totals.get(i), counted ? behind.get(i) : ImmutableList.of()));
        }
        return new Evidence(
                indicator.id(),
                indicator.version(),
                ImmutableSortedMap.copyOf(indicator.settings()),
                indicator.scale(),
                parts(indicator),
                counted ? ImmutableList.copyOf(reads) : ImmutableList.of(),
                figures.build(),
                counted ? pieces() : ImmutableList.of());
    }

    static ImmutableList<String> parts(Indicator<?, ?> indicator) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        for (Enum<?> part : indicator.parts().getEnumConstants()) {
            parts.add(part.name());
        }
        return parts.build();
    }

    private static Evidence.Figure figure(Result total, ImmutableList<Integer> reads) {
        return new Evidence.Figure(
                total.period().label(),
                reads,
                total.outcome().numerator(),
                total.outcome().denominator(),
                total.outcome().value().figure().map(Exact::toString).orElse(""),
                total.outcome().value().status().label(),
                total.reason());
    }

    private ImmutableList<Period> behind(Period period) {
        return (isMean(indicator, period) ? period.months() : ImmutableList.of(period))
                .stream()
                        .filter(column -> column.firstDay() <= asAt)
                        .map(Period.class::cast)
                        .collect(ImmutableList.toImmutableList());
    }

    static boolean isMean(Indicator<?, ?> indicator, Period period) {
        return indicator.quarter() == QuarterRule.MEAN_OF_MONTHS && period instanceof FinancialQuarter;
    }

    private int readOn(Period column) {
        return Math.min(column.lastDay(), asAt);
    }

    /** The place of a column's reading, made the first time. */
    private int read(Period column) {
        int day = readOn(column);
        for (int i = 0; i < reads.size(); i++) {
            if (reads.get(i).kind() == column.kind() && reads.get(i).day() == day) {
                return i;
            }
        }
        reads.add(new Evidence.Read(column.kind(), day, data.population().on(day, Population.Ages.CHILDREN)));
        return reads.size() - 1;
    }

    /** Whether all could be asked; the result says for which subject a calculation failed. */
    private boolean collect() {
        Map<Window, List<Integer>> windows = new LinkedHashMap<>();
        for (int i = 0; i < reads.size(); i++) {
            Window window = indicator.window().windowFor(reads.get(i).kind());
            windows.computeIfAbsent(window, w -> new ArrayList<>()).add(i);
        }
        try {
            windows.forEach((window, places) -> {
                for (Feed<? super X, ?, P> feed : Tallies.<X, P>feeds(indicator)) {
                    collect(feed, window, places);
                }
            });
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private <S extends Subject> void collect(Feed<? super X, S, P> feed, Window window, List<Integer> places) {
        Level<S, P> level = feed.level().apply(window);
        Optional<Dimension<S>> by = feed.dimension(dimension);
        Knowledge knowledge = Knowledge.asAt(asAt);
        for (S subject : feed.subjects().apply(data)) {
            String owner = prints.owner(subject);
            String name = owner.isEmpty() ? subject.key() : owner;
            for (Contribution<P> c : Contributions.of(subject, level)) {
                @Nullable Thing last = null;
                for (int place : places) {
                    int day = reads.get(place).day();
                    if (c.heldOn(day, knowledge)) {
                        boolean once =
                                last != null && (by.isEmpty() || !by.get().changes() || c.eventDay() != Day.NONE);
                        Thing thing = once && last != null ? last : thing(c, name, group(by, subject, c, day));
                        things.computeIfAbsent(thing, t -> new int[reads.size()])[place]++;
                        last = thing;
                    }
                }
            }
        }
    }

    private static <S> String group(Optional<Dimension<S>> by, S subject, Contribution<?> c, int read) {
        return by.isPresent()
                ? by.get().groupOf(subject, c.through(), c.eventDay() == Day.NONE ? read : c.eventDay())
                : "";
    }

    private Thing thing(Contribution<P> c, String subject, String group) {
        boolean lasts = c.eventDay() == Day.NONE;
        ImmutableList.Builder<RowName> because = ImmutableList.builder();
        for (Row row : c.because()) {
            because.add(prints.name(row));
        }
        return new Thing(
                c.part().name(),
                c.amount(),
                prints.name(c.through()),
                subject,
                c.eventDay(),
                lasts ? c.from() : Day.NONE,
                lasts ? c.until() : Day.NONE,
                because.build(),
                group);
    }

    /** A thing that counts twice at a reading is two pieces. */
    private ImmutableList<Evidence.Piece> pieces() {
        ImmutableList.Builder<Evidence.Piece> pieces = ImmutableList.builder();
        things.forEach((thing, times) -> {
            for (int least = 1; ; least++) {
                ImmutableList<Integer> bounds = bounds(times, least);
                if (bounds.isEmpty()) {
                    break;
                }
                pieces.add(new Evidence.Piece(
                        thing.part(),
                        thing.amount(),
                        thing.through(),
                        thing.subject(),
                        thing.on(),
                        thing.from(),
                        thing.until(),
                        thing.because(),
                        thing.group(),
                        bounds));
            }
        });
        return pieces.build();
    }

    private static ImmutableList<Integer> bounds(int[] times, int least) {
        ImmutableList.Builder<Integer> bounds = ImmutableList.builder();
        boolean in = false;
        for (int i = 0; i < times.length; i++) {
            if (times[i] >= least != in) {
                bounds.add(i);
                in = !in;
            }
        }
        return in ? bounds.add(times.length).build() : bounds.build();
    }
}
