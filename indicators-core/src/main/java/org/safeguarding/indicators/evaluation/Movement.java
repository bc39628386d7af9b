package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
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
        return all(indicator, evidence, from, to).stream().findFirst();
    }

    /**
     * The bridges of the total, of every group and of every statistic between two periods.
     *
     * @param indicator the indicator
     * @param evidence its evidence
     * @param from the earlier period, as printed
     * @param to the later period
     * @param <P> the parts
     * @return the bridges, that of the total first; none, if the evidence has not both periods
     */
    public static <P extends Enum<P>> ImmutableList<Bridge> all(
            Indicator<?, P> indicator, Evidence evidence, String from, String to) {
        Optional<Bridging.End> first = Bridging.End.of(evidence, from);
        Optional<Bridging.End> last = Bridging.End.of(evidence, to);
        return first.flatMap(f ->
                        last.map(l -> bridges(new Bridging<>(indicator), f, l, indicator.window() == WindowRule.AS_AT)))
                .orElse(ImmutableList.of());
    }

    private static <P extends Enum<P>> ImmutableList<Bridge> bridges(
            Bridging<P> bridging, Bridging.End from, Bridging.End to, boolean lasting) {
        if (!from.isCounted() || !to.isCounted()) {
            String reason = (from.isCounted() ? to : from).total().reason();
            return bridging.atOnce(from, to, Cause.COVERAGE, reason);
        }
        if (!bridging.sameLength(from, to)) {
            return bridging.atOnce(from, to, Cause.PERIOD, "means of other numbers of months");
        }
        Evidence evidence = from.evidence();
        ImmutableList<Integer> first = from.total().reads();
        ImmutableList<Integer> last = to.total().reads();
        Set<RowName> moving = moving(evidence, first, last);
        Units units = bridging.units(from);
        units.add(false, evidence, first, moving::contains, row -> new Units.Counted(row, false), s -> s);
        units.add(true, evidence, last, moving::contains, row -> new Units.Counted(row, false), s -> s);
        Set<String> renewed = lasting ? renewed(units) : Set.of();
        return bridging.of(from, to, units, (row, unit) -> Bridging.Why.of(cause(unit, renewed)));
    }

    /** Most of what counts at one date counts at the other; only the rest is looked at. */
    private static Set<RowName> moving(Evidence evidence, List<Integer> first, List<Integer> last) {
        Set<RowName> moving = new HashSet<>();
        for (Evidence.Piece piece : evidence.pieces()) {
            for (int i = 0; i < first.size(); i++) {
                if (piece.isIn(first.get(i)) != piece.isIn(last.get(i))) {
                    moving.add(piece.through());
                }
            }
        }
        return moving;
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
        if (!unit.counted()) {
            return Cause.ENTERED;
        }
        return unit.was().isSame(Amounts.Key.ALL, unit.is()) ? Cause.REGROUPED : Cause.RAN_ON;
    }
}
