package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.time.Period;

/**
 * Builds bridges. It begins with the amounts of the earlier figure, moves the records of one cause after the other, then takes the
 * length and the population of the later one. Whatever is left then would be a fault; it is shown as a step and not hidden.
 */
final class Bridging<P extends Enum<P>> {
    private final Indicator<?, P> indicator;
    private final Working<P> working;

    /** One end of a bridge. */
    record End(Evidence evidence, Evidence.Figure figure) {
        List<Evidence.Read> reads() {
            return figure.reads().stream().map(evidence.reads()::get).toList();
        }

        boolean isCounted() {
            return !figure.reads().isEmpty();
        }
    }

    /** Why a record counts otherwise, and which others are behind that. */
    record Why(Cause cause, ImmutableList<RowName> because) {
        static Why of(Cause cause) {
            return new Why(cause, ImmutableList.of());
        }
    }

    Bridging(Indicator<?, P> indicator) {
        this.indicator = indicator;
        working = new Working<>(indicator);
    }

    /** Whether the amounts of an end can be read by this definition. */
    boolean reads(End end) {
        return end.evidence().parts().equals(EvidenceOf.parts(indicator))
                && end.evidence().scale() == indicator.scale();
    }

    /** Whether both ends are made of as many readings in the same way. */
    boolean sameLength(End from, End to) {
        return from.figure().reads().size() == to.figure().reads().size() && isMean(from) == isMean(to);
    }

    private boolean isMean(End end) {
        return EvidenceOf.isMean(indicator, Period.parse(end.figure().period()));
    }

    Units units(End from) {
        return new Units(EvidenceOf.parts(indicator), from.figure().reads().size());
    }

    /** A bridge of one step, where nothing can be counted at one of its ends. */
    Bridge atOnce(End from, End to, Cause cause, String note) {
        Outcome before = Told.of(from.figure(), indicator);
        Outcome after = Told.of(to.figure(), indicator);
        return bridge(
                from,
                to,
                Told.alike(before, after)
                        ? List.of()
                        : List.of(new Bridge.Step(cause, before, after, ImmutableList.of(), note)));
    }

    /** The bridge of units that hold all pieces of both ends, each of which has as many readings. */
    Bridge of(End from, End to, Units units, BiFunction<Units.Counted, Unit, Why> why) {
        boolean mean = isMean(to);
        List<Bridge.Step> steps = new ArrayList<>();
        List<long[]> sums = units.before();
        Outcome at = step(
                Told.of(from.figure(), indicator),
                working.of(from.reads(), sums, mean),
                Cause.DEFINITION,
                List.of(),
                "the same amounts give another value",
                steps);
        Map<Cause, List<Bridge.Moved>> rows = new EnumMap<>(Cause.class);
        Map<Cause, List<Unit>> moved = new EnumMap<>(Cause.class);
        units.moved().forEach((row, unit) -> {
            Why reason = why.apply(row, unit);
            rows.computeIfAbsent(reason.cause(), c -> new ArrayList<>()).add(moved(unit, reason));
            moved.computeIfAbsent(reason.cause(), c -> new ArrayList<>()).add(unit);
        });
        for (Map.Entry<Cause, List<Unit>> cause : moved.entrySet()) {
            for (Unit unit : cause.getValue()) {
                Units.add(unit.is(), sums, 1);
                Units.add(unit.was(), sums, -1);
            }
            Outcome next = working.of(from.reads(), sums, mean);
            steps.add(new Bridge.Step(
                    cause.getKey(), at, next, ImmutableList.copyOf(rows.getOrDefault(cause.getKey(), List.of())), ""));
            at = next;
        }
        List<Evidence.Read> longer = new ArrayList<>();
        for (int i = 0; i < from.reads().size(); i++) {
            Evidence.Read later = to.reads().get(i);
            longer.add(new Evidence.Read(
                    later.kind(), later.day(), from.reads().get(i).population()));
        }
        at = step(at, working.of(longer, sums, mean), Cause.PERIOD, List.of(), "", steps);
        at = step(at, working.of(to.reads(), sums, mean), Cause.POPULATION, List.of(), population(from, to), steps);
        step(
                at,
                Told.of(to.figure(), indicator),
                Cause.COVERAGE,
                List.of(),
                to.figure().reason(),
                steps);
        return bridge(from, to, steps);
    }

    private static Outcome step(
            Outcome before, Outcome after, Cause cause, List<Bridge.Moved> rows, String note, List<Bridge.Step> steps) {
        if (!Told.alike(before, after)) {
            steps.add(new Bridge.Step(cause, before, after, ImmutableList.copyOf(rows), note));
        }
        return after;
    }

    private static String population(End from, End to) {
        Evidence.Read first = from.reads().get(from.reads().size() - 1);
        Evidence.Read last = to.reads().get(to.reads().size() - 1);
        return "from " + people(first) + " to " + people(last);
    }

    private static String people(Evidence.Read read) {
        String vintage = read.population().vintage();
        return read.population().missing().isPresent()
                ? "none"
                : read.population().persons() + (vintage.isEmpty() ? "" : " (estimate of " + vintage + ")");
    }

    private Bridge.Moved moved(Unit unit, Why why) {
        return new Bridge.Moved(
                unit.row(),
                String.join(", ", unit.subjects()),
                working.words(unit.was()),
                working.words(unit.is()),
                why.because());
    }

    private Bridge bridge(End from, End to, List<Bridge.Step> steps) {
        return new Bridge(
                indicator.id(),
                from.figure().period(),
                to.figure().period(),
                Told.of(from.figure(), indicator),
                Told.of(to.figure(), indicator),
                ImmutableList.copyOf(steps));
    }
}
