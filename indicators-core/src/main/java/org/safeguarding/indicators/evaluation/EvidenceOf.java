package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.QuarterRule;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Population;
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

    /**
     * The evidence of periods.
     *
     * @param result says why there is none for a period that cannot be counted
     */
    Evidence gather(List<Period> periods, Function<Period, Result> result) {
        Availability availability = new Availability(data, indicator);
        List<ImmutableList<Integer>> behind = new ArrayList<>();
        for (Period period : periods) {
            ImmutableList<Period> columns = behind(period);
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
        ImmutableList<long[]> sums = counted ? sums() : ImmutableList.of();
        ImmutableList.Builder<Evidence.Figure> figures = ImmutableList.builder();
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            ImmutableList<Integer> of = behind.get(i);
            if (!counted || of.isEmpty()) {
                figures.add(
                        figure(period, ImmutableList.of(), result.apply(period).outcome(), ""));
            } else {
                Outcome outcome = new Working<>(indicator)
                        .of(
                                of.stream().map(reads::get).toList(),
                                of.stream().map(sums::get).toList(),
                                isMean(indicator, period));
                figures.add(figure(period, of, outcome, availability.remark()));
            }
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

    /** What was counted, reading by reading: the amounts of the parts, and how many contributions. */
    private ImmutableList<long[]> sums() {
        ImmutableList<String> parts = parts(indicator);
        List<long[]> sums = Unit.zeros(reads.size(), parts.size() + 1);
        things.forEach((thing, times) -> {
            int part = parts.indexOf(thing.part());
            for (int i = 0; i < times.length; i++) {
                long[] of = sums.get(i);
                of[part] = Math.addExact(of[part], Math.multiplyExact(thing.amount(), times[i]));
                of[parts.size()] += times[i];
            }
        });
        return ImmutableList.copyOf(sums);
    }

    static ImmutableList<String> parts(Indicator<?, ?> indicator) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        for (Enum<?> part : indicator.parts().getEnumConstants()) {
            parts.add(part.name());
        }
        return parts.build();
    }

    private static Evidence.Figure figure(Period period, ImmutableList<Integer> reads, Outcome outcome, String remark) {
        boolean valued = outcome.value().figure().isPresent();
        return new Evidence.Figure(
                period.label(),
                reads,
                outcome.numerator(),
                outcome.denominator(),
                outcome.value().figure().map(Exact::toString).orElse(""),
                outcome.value().status().label(),
                valued ? outcome.remarking(remark).remark() : outcome.value().reason());
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
        Taking<S> taking = new Taking<>(feed.dimension(dimension), places);
        for (S subject : feed.subjects().apply(data)) {
            taking.subject = subject;
            level.holdings(subject, taking);
        }
    }

    /** Takes what subjects hold; most of it is held at no reading, and must cost next to nothing. */
    private final class Taking<S extends Subject> implements Holdings<P> {
        private final Optional<Dimension<S>> by;
        private final int[] places;
        private final Knowledge knowledge = Knowledge.asAt(asAt);
        private @Nullable S subject;

        Taking(Optional<Dimension<S>> by, List<Integer> places) {
            this.by = by;
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
                    boolean same = by.isEmpty() || !by.get().changes() || eventDay != Day.NONE;
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
                    by.isPresent() ? by.get().groupOf(of, through, lasts ? read : eventDay) : "");
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
