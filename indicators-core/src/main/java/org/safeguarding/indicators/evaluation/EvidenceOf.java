package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.QuarterRule;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Holdings;
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
    private final ImmutableList<String> dimensions;
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
            ImmutableList<String> groups) {}

    EvidenceOf(X data, int asAt, Indicator<? super X, P> indicator, String by, Prints<X> prints) {
        this.data = data;
        this.asAt = asAt;
        this.indicator = indicator;
        this.prints = prints;
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        indicator.breakdown().map(Breakdown::dimension).ifPresent(all::add);
        if (indicator.breakdowns().stream().anyMatch(b -> b.dimension().equals(by))) {
            all.add(by);
        }
        indicator.statistics().forEach(statistic -> all.add(statistic.dimension()));
        dimensions = all.build().asList();
    }

    /**
     * The evidence of periods.
     *
     * @param results the results of the periods, each total before its groups
     */
    Evidence gather(List<Period> periods, List<Result> results) {
        Availability availability = new Availability(data, indicator);
        Map<Period, ImmutableList<Integer>> behind = new HashMap<>();
        for (Period period : periods) {
            ImmutableList<Period> columns = behind(period);
            boolean refused = columns.isEmpty()
                    || columns.stream()
                            .anyMatch(column ->
                                    availability.refused(column, readOn(column)).isPresent());
            behind.put(
                    period,
                    refused
                            ? ImmutableList.of()
                            : columns.stream().map(this::read).collect(ImmutableList.toImmutableList()));
        }
        boolean counted = collect();
        return new Evidence(
                indicator.id(),
                indicator.version(),
                ImmutableSortedMap.copyOf(indicator.settings()),
                indicator.scale(),
                parts(indicator),
                dimensions,
                counted ? ImmutableList.copyOf(reads) : ImmutableList.of(),
                results.stream()
                        .map(result -> figure(
                                result,
                                counted
                                        ? behind.getOrDefault(result.period(), ImmutableList.of())
                                        : ImmutableList.of()))
                        .collect(ImmutableList.toImmutableList()),
                counted ? pieces() : ImmutableList.of());
    }

    static ImmutableList<String> parts(Indicator<?, ?> indicator) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        for (Enum<?> part : indicator.parts().getEnumConstants()) {
            parts.add(part.name());
        }
        return parts.build();
    }

    private Evidence.Figure figure(Result result, ImmutableList<Integer> behind) {
        Outcome outcome = result.outcome();
        return new Evidence.Figure(
                result.period().label(),
                result.breakdown(),
                result.group(),
                behind,
                people(result, behind),
                outcome.numerator(),
                outcome.denominator(),
                outcome.value().figure().map(Exact::toString).orElse(""),
                outcome.value().status().label(),
                result.reason());
    }

    /** The population of a group, which is another than that of all; nothing but a rate has any. */
    private ImmutableList<Estimate> people(Result result, ImmutableList<Integer> behind) {
        boolean rate = indicator.measure().unit() == Unit.PER_10000;
        Optional<Breakdown> breakdown = Stream.concat(indicator.breakdown().stream(), indicator.breakdowns().stream())
                .filter(b -> rate && b.dimension().equals(result.breakdown()))
                .findFirst();
        return breakdown
                .map(b -> behind.stream()
                        .map(read -> Columns.population(data, reads.get(read).day(), b, result.group()))
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
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
        List<Optional<Dimension<S>>> by = new ArrayList<>();
        dimensions.forEach(dimension -> by.add(feed.dimension(dimension)));
        Taking<S> taking = new Taking<>(by, places);
        for (S subject : feed.subjects().apply(data)) {
            taking.subject = subject;
            level.holdings(subject, taking);
        }
    }

    /** Takes what subjects hold; most of it is held at no reading, and must cost next to nothing. */
    private final class Taking<S extends Subject> implements Holdings<P> {
        private final List<Optional<Dimension<S>>> by;
        private final boolean changing;
        private final int[] places;
        private final Knowledge knowledge = Knowledge.asAt(asAt);
        private @Nullable S subject;

        Taking(List<Optional<Dimension<S>>> by, List<Integer> places) {
            this.by = by;
            changing = by.stream().flatMap(Optional::stream).anyMatch(Dimension::changes);
            this.places = places.stream().mapToInt(Integer::intValue).toArray();
        }

        @Override
        public void held(
                P part,
                long amount,
                int from,
                int until,
                int knownFrom,
                int knownUntil,
                int eventDay,
                Row through,
                List<? extends Row> because) {
            int first = knowledge.from(from, knownFrom);
            int past = from < until ? knowledge.until(until, knownFrom, knownUntil) : first;
            int @Nullable [] times = null;
            for (int place : places) {
                int day = reads.get(place).day();
                if (first <= day && day < past) {
                    boolean same = !changing || eventDay != Day.NONE;
                    if (times == null || !same) {
                        Thing thing = thing(part, amount, from, until, eventDay, through, because, day);
                        times = things.computeIfAbsent(thing, t -> new int[reads.size()]);
                    }
                    times[place]++;
                }
            }
        }

        private Thing thing(
                P part,
                long amount,
                int from,
                int until,
                int eventDay,
                Row through,
                List<? extends Row> because,
                int read) {
            S of = Objects.requireNonNull(subject);
            boolean lasts = eventDay == Day.NONE;
            String owner = prints.owner(of);
            ImmutableList.Builder<RowName> others = ImmutableList.builder();
            for (Row row : because) {
                others.add(prints.name(row));
            }
            return new Thing(
                    part.name(),
                    amount,
                    prints.name(through),
                    owner.isEmpty() ? of.key() : owner,
                    eventDay,
                    lasts ? from : Day.NONE,
                    lasts ? until : Day.NONE,
                    others.build(),
                    groups(of, through, lasts ? read : eventDay));
        }

        private ImmutableList<String> groups(S of, Row through, int day) {
            ImmutableList.Builder<String> groups = ImmutableList.builder();
            for (Optional<Dimension<S>> dimension : by) {
                groups.add(dimension.isPresent() ? dimension.get().groupOf(of, through, day) : "");
            }
            return groups.build();
        }
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
                        thing.groups(),
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
