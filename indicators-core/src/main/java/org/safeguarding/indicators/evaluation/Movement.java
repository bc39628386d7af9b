package org.safeguarding.indicators.evaluation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.WindowRule;

/**
 * Why a figure moved from one period to another, in one extract: what left the window, what entered it, clocks that ran on, and
 * the population.
 */
public final class Movement {
    private Movement() {}

    /**
     * The bridge between two periods.
     *
     * @param indicator the indicator
     * @param evidence its evidence
     * @param from the earlier period, as printed
     * @param to the later period
     * @param <P> the parts
     * @return the bridge; empty if the evidence has not both periods
     */
    public static <P extends Enum<P>> Optional<Bridge> between(
            Indicator<?, P> indicator, Evidence evidence, String from, String to) {
        Optional<Bridging.End> first = end(evidence, from);
        Optional<Bridging.End> last = end(evidence, to);
        return first.flatMap(
                f -> last.map(l -> bridge(new Bridging<>(indicator), f, l, indicator.window() == WindowRule.AS_AT)));
    }

    static Optional<Bridging.End> end(Evidence evidence, String period) {
        return evidence.figures().stream()
                .filter(figure -> figure.period().equals(period))
                .findFirst()
                .map(figure -> new Bridging.End(evidence, figure));
    }

    private static <P extends Enum<P>> Bridge bridge(
            Bridging<P> bridging, Bridging.End from, Bridging.End to, boolean lasting) {
        if (!from.isCounted() || !to.isCounted()) {
            String reason = (from.isCounted() ? to : from).figure().reason();
            return bridging.atOnce(from, to, Cause.COVERAGE, reason);
        }
        if (!bridging.sameLength(from, to)) {
            return bridging.atOnce(from, to, Cause.PERIOD, "means of other numbers of months");
        }
        Units units = bridging.units(from);
        units.add(false, from.evidence(), from.figure().reads(), row -> new Units.Counted(row, false), s -> s);
        units.add(true, to.evidence(), to.figure().reads(), row -> new Units.Counted(row, false), s -> s);
        Set<String> renewed = lasting ? renewed(units) : Set.of();
        return bridging.of(from, to, units, (row, unit) -> Bridging.Why.of(cause(unit, renewed)));
    }

    /** Those of what lasts who do not leave, and do not enter, but are read from another record, as a newer snapshot. */
    private static Set<String> renewed(Units units) {
        Set<String> left = new TreeSet<>();
        Set<String> entered = new TreeSet<>();
        units.moved().values().forEach(unit -> {
            if (!unit.counts()) {
                left.addAll(unit.subjects());
            } else if (!unit.counted()) {
                entered.addAll(unit.subjects());
            }
        });
        left.retainAll(entered);
        return left;
    }

    private static Cause cause(Unit unit, Set<String> renewed) {
        if (renewed.containsAll(unit.subjects()) && unit.counts() != unit.counted()) {
            return Cause.RENEWED;
        }
        if (!unit.counts()) {
            return Cause.LEFT;
        }
        return unit.counted() ? Cause.RAN_ON : Cause.ENTERED;
    }
}
