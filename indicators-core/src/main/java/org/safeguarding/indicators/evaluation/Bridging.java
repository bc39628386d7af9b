package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.safeguarding.indicators.calculation.Fraction;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.time.Period;

/**
 * Builds bridges. It begins with the amounts of the earlier figure, moves the records of one cause after the other, takes the
 * length and the population of the later one in their place among the causes. Whatever is left then would be a fault; it is shown as
 * a step and not hidden.
 */
final class Bridging<P extends Enum<P>> {
    private final Indicator<?, P> indicator;
    private final Working<P> working;
    private final boolean sharing;

    /** One end of a bridge: the figures of a period, the total first. */
    record End(Evidence evidence, ImmutableList<Evidence.Figure> figures) {
        static Optional<End> of(Evidence evidence, String period) {
            ImmutableList<Evidence.Figure> figures = evidence.figures().stream()
                    .filter(figure -> figure.period().equals(period))
                    .collect(ImmutableList.toImmutableList());
            boolean total = !figures.isEmpty() && figures.get(0).isTotal();
            return total ? Optional.of(new End(evidence, figures)) : Optional.empty();
        }

        Evidence.Figure total() {
            return figures.get(0);
        }

        String period() {
            return total().period();
        }

        List<Evidence.Read> reads() {
            return total().reads().stream().map(evidence.reads()::get).toList();
        }

        List<Estimate> people(FigureName name) {
            List<Estimate> own = figure(name).map(Evidence.Figure::people).orElse(ImmutableList.of());
            return own.isEmpty()
                    ? reads().stream().map(Evidence.Read::population).toList()
                    : own;
        }

        Optional<Evidence.Figure> figure(FigureName name) {
            return figures.stream()
                    .filter(figure -> figure.breakdown().equals(name.breakdown())
                            && figure.group().equals(name.group()))
                    .findFirst();
        }

        /** Whether it was asked for figures of this kind; if it was, one that it does not print has nothing counted. */
        boolean isAskedFor(FigureName name) {
            return name.isTotal() || evidence.dimensions().contains(name.dimension());
        }

        boolean isCounted() {
            return !total().reads().isEmpty();
        }
    }

    /** Why a record counts otherwise, and which others are behind that. */
    record Why(Cause cause, ImmutableList<RowName> because) {
        static Why of(Cause cause) {
            return new Why(cause, ImmutableList.of());
        }
    }

    /** The records that move for one cause, and the amounts when they have moved. */
    private record Station(ImmutableList<Unit> units, ImmutableList<Why> why, Amounts after) {}

    Bridging(Indicator<?, P> indicator) {
        this.indicator = indicator;
        working = new Working<>(indicator);
        sharing = indicator.measure().fraction().map(Fraction::shareOfTotal).orElse(false);
    }

    /** Whether the amounts of an end can be read by this definition. */
    boolean reads(End end) {
        return end.evidence().parts().equals(EvidenceOf.parts(indicator))
                && end.evidence().scale() == indicator.scale();
    }

    /** Whether both ends are made of as many readings in the same way. */
    boolean sameLength(End from, End to) {
        return from.total().reads().size() == to.total().reads().size() && isMean(from) == isMean(to);
    }

    private boolean isMean(End end) {
        return EvidenceOf.isMean(indicator, Period.parse(end.period()));
    }

    Units units(End from) {
        return new Units(EvidenceOf.parts(indicator), from.total().reads().size());
    }

    /** The figures that either end prints: a group that only one of them does has nothing counted at the other. */
    private ImmutableList<FigureName> names(End from, End to) {
        Set<FigureName> names = new LinkedHashSet<>();
        for (End end : List.of(to, from)) {
            for (Evidence.Figure figure : end.figures()) {
                names.add(FigureName.of(indicator, figure.breakdown(), figure.group()));
            }
        }
        return ImmutableList.copyOf(names);
    }

    /** Bridges of one step, where nothing can be counted at one of their ends. */
    ImmutableList<Bridge> atOnce(End from, End to, Cause cause, String note) {
        ImmutableList.Builder<Bridge> bridges = ImmutableList.builder();
        for (FigureName name : names(from, to)) {
            bridges.add(
                    from.isAskedFor(name) && to.isAskedFor(name)
                            ? atOnce(from, to, name, cause, note)
                            : unasked(from, to, name));
        }
        return bridges.build();
    }

    private Bridge atOnce(End from, End to, FigureName name, Cause cause, String note) {
        Outcome before = told(from, name);
        Outcome after = told(to, name);
        List<Bridge.Step> steps = new ArrayList<>();
        step(before, after, cause, note, steps);
        return bridge(from, to, name, before, after, steps);
    }

    /** From nothing to a figure that only the later run was asked for, or from one that only the earlier was to nothing. */
    private Bridge unasked(End from, End to, FigureName name) {
        String run = from.isAskedFor(name) ? "later" : "earlier";
        String note = "the " + run + " figures are not broken down by " + name.dimension();
        Outcome nothing = like(name, note);
        Outcome before = from.isAskedFor(name) ? told(from, name) : nothing;
        Outcome after = to.isAskedFor(name) ? told(to, name) : nothing;
        Bridge.Step step = new Bridge.Step(Cause.ASKED, before, after, ImmutableList.of(), note);
        return bridge(from, to, name, before, after, ImmutableList.of(step));
    }

    /** A figure of an end that is not worked out; a group that is not printed where all is has the reason of the total. */
    private Outcome told(End end, FigureName name) {
        Outcome like = like(name, end.total().reason());
        return end.figure(name).map(figure -> Told.of(figure, like)).orElse(like);
    }

    /** No figure, for a reason, in the unit of what it would be. */
    private Outcome like(FigureName name, String reason) {
        return Outcome.without(
                new Value.NotAvailable(reason),
                name.isTotal() || name.isStatistic()
                        ? indicator.measure().unit()
                        : indicator.measure().groupUnit(),
                indicator.measure().places());
    }

    /** The bridges of units that hold all that moves between two ends, each of which has as many readings. */
    ImmutableList<Bridge> of(End from, End to, Units units, BiFunction<Units.Counted, Unit, Why> why) {
        Map<Cause, Station> stations = stations(units, why);
        ImmutableList.Builder<Bridge> bridges = ImmutableList.builder();
        for (FigureName name : names(from, to)) {
            bridges.add(
                    from.isAskedFor(name) && to.isAskedFor(name)
                            ? bridge(from, to, name, units.before(), stations)
                            : unasked(from, to, name));
        }
        return bridges.build();
    }

    private static Map<Cause, Station> stations(Units units, BiFunction<Units.Counted, Unit, Why> why) {
        Map<Cause, List<Unit>> moved = new EnumMap<>(Cause.class);
        Map<Cause, List<Why>> reasons = new EnumMap<>(Cause.class);
        units.moved().forEach((row, unit) -> {
            Why reason = why.apply(row, unit);
            moved.computeIfAbsent(reason.cause(), c -> new ArrayList<>()).add(unit);
            reasons.computeIfAbsent(reason.cause(), c -> new ArrayList<>()).add(reason);
        });
        Map<Cause, Station> stations = new EnumMap<>(Cause.class);
        Amounts at = units.before();
        for (Map.Entry<Cause, List<Unit>> cause : moved.entrySet()) {
            Amounts next = at.copy();
            for (Unit unit : cause.getValue()) {
                next.add(unit.is(), 1);
                next.add(unit.was(), -1);
            }
            List<Why> of = reasons.getOrDefault(cause.getKey(), List.of());
            stations.put(
                    cause.getKey(),
                    new Station(ImmutableList.copyOf(cause.getValue()), ImmutableList.copyOf(of), next));
            at = next;
        }
        return stations;
    }

    private Bridge bridge(End from, End to, FigureName name, Amounts amounts, Map<Cause, Station> stations) {
        boolean mean = isMean(to);
        List<Bridge.Step> steps = new ArrayList<>();
        List<Evidence.Read> reads = from.reads();
        List<Estimate> people = from.people(name);
        Outcome worked = working.of(name, reads, people, amounts, mean);
        Outcome before =
                from.figure(name).map(figure -> Told.of(figure, worked)).orElse(worked);
        Outcome at = step(before, worked, Cause.DEFINITION, "the same amounts give another value", steps);
        Amounts sums = amounts;
        for (Cause cause : Cause.values()) {
            Station station = stations.get(cause);
            if (station != null) {
                sums = station.after();
                Outcome next = working.of(name, reads, people, sums, mean);
                at = moved(name, cause, station, at, next, steps);
            }
            if (cause == Cause.PERIOD) {
                reads = to.reads();
                at = step(at, working.of(name, reads, people, sums, mean), cause, "", steps);
            } else if (cause == Cause.POPULATION) {
                String note = population(people, to.people(name));
                people = to.people(name);
                at = step(at, working.of(name, reads, people, sums, mean), cause, note, steps);
            }
        }
        Outcome end = working.of(name, reads, people, sums, mean);
        Outcome after = to.figure(name).map(figure -> Told.of(figure, end)).orElse(end);
        step(at, after, Cause.COVERAGE, to.total().reason(), steps);
        return bridge(from, to, name, before, after, steps);
    }

    /** A step of records; none, if none of them moves this figure. */
    private Outcome moved(
            FigureName name, Cause cause, Station station, Outcome at, Outcome next, List<Bridge.Step> steps) {
        ImmutableList.Builder<Bridge.Moved> rows = ImmutableList.builder();
        int ofTotal = 0;
        for (int i = 0; i < station.units().size(); i++) {
            Unit unit = station.units().get(i);
            if (name.isMovedBy(unit)) {
                rows.add(moved(name, unit, station.why().get(i)));
            } else if (sharing && !name.isStatistic() && !unit.was().isSame(Amounts.Key.ALL, unit.is())) {
                ofTotal++;
            }
        }
        ImmutableList<Bridge.Moved> all = rows.build();
        if (all.isEmpty() && ofTotal == 0) {
            return at;
        }
        steps.add(new Bridge.Step(cause, at, next, all, ofTotal, ""));
        return next;
    }

    private static Outcome step(Outcome before, Outcome after, Cause cause, String note, List<Bridge.Step> steps) {
        if (Told.alike(before, after)) {
            return before;
        }
        steps.add(new Bridge.Step(cause, before, after, ImmutableList.of(), note));
        return after;
    }

    private static String population(List<Estimate> from, List<Estimate> to) {
        return "from " + people(from.get(from.size() - 1)) + " to " + people(to.get(to.size() - 1));
    }

    private static String people(Estimate estimate) {
        String vintage = estimate.vintage();
        return estimate.missing().isPresent()
                ? "none"
                : estimate.persons() + (vintage.isEmpty() ? "" : " (estimate of " + vintage + ")");
    }

    private Bridge.Moved moved(FigureName name, Unit unit, Why why) {
        return new Bridge.Moved(
                unit.row(),
                String.join(", ", unit.subjects()),
                working.words(unit.was().of(name.key())),
                working.words(unit.is().of(name.key())),
                why.because());
    }

    private Bridge bridge(End from, End to, FigureName name, Outcome before, Outcome after, List<Bridge.Step> steps) {
        return new Bridge(
                indicator.id(),
                name.breakdown(),
                name.group(),
                from.period(),
                to.period(),
                before,
                after,
                ImmutableList.copyOf(steps));
    }
}
