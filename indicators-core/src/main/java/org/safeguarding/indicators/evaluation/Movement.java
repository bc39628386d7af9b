package org.safeguarding.indicators.evaluation;

import java.util.Optional;
import org.safeguarding.indicators.indicator.Indicator;

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
        return first.flatMap(f -> last.map(l -> bridge(new Bridging<>(indicator), f, l)));
    }

    static Optional<Bridging.End> end(Evidence evidence, String period) {
        return evidence.figures().stream()
                .filter(figure -> figure.period().equals(period))
                .findFirst()
                .map(figure -> new Bridging.End(evidence, figure));
    }

    private static <P extends Enum<P>> Bridge bridge(Bridging<P> bridging, Bridging.End from, Bridging.End to) {
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
        return bridging.of(from, to, units, (row, unit) -> Bridging.Why.of(cause(unit)));
    }

    private static Cause cause(Unit unit) {
        if (!unit.counts()) {
            return Cause.LEFT;
        }
        return unit.counted() ? Cause.RAN_ON : Cause.ENTERED;
    }
}
