package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.measure.Chance;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Unit;

/**
 * Which control chart suits a series, and why.
 *
 * <ul>
 *   <li>p′, if every value is a percentage of disjoint parts and every period has cases of its own: limits are wider where cases are few.
 *   <li>u′, if every value is a rate and every period has events of its own.
 *   <li>XmR for the rest: for counts and means, which have no denominator that chance works on; and for what holds at a date, since
 *       the same children are counted from date to date, and are no sample of their own each time.
 * </ul>
 *
 * @param kind the kind of chart
 * @param why why, as a phrase
 */
public record ChartChoice(ControlChart.Kind kind, String why) {
    /**
     * The choice for a series.
     *
     * @param series the values
     * @param window what each of them looks at
     * @return the choice; XmR for a series without values
     */
    public static ChartChoice of(InPeriodSeries series, WindowRule window) {
        ImmutableList<Outcome> values = series.points().stream()
                .filter(point -> point.charted().isPresent())
                .map(ChartPoint::outcome)
                .collect(ImmutableList.toImmutableList());
        if (window != WindowRule.IN_PERIOD) {
            return new ChartChoice(
                    ControlChart.Kind.XMR,
                    "the same children are counted from date to date, so that the dates are no samples of their own");
        } else if (all(values, Chance.SHARE)) {
            return new ChartChoice(
                    ControlChart.Kind.P_LANEY,
                    "each period has cases of its own, and the limits are wider where they are fewer");
        } else if (all(values, Chance.EVENTS)) {
            return new ChartChoice(
                    ControlChart.Kind.U_LANEY,
                    "each period has events of its own, and the limits go by the population they fall on");
        }
        boolean counts = !values.isEmpty() && values.stream().allMatch(value -> value.unit() == Unit.COUNT);
        return new ChartChoice(
                ControlChart.Kind.XMR,
                counts
                        ? "a count has no number of cases that it is out of"
                        : "it is no percentage of disjoint parts and no rate");
    }

    private static boolean all(ImmutableList<Outcome> values, Chance chance) {
        return !values.isEmpty()
                && values.stream()
                        .allMatch(value -> value.chance() == chance
                                && value.denominator()
                                        .filter(d -> d.signum() > 0)
                                        .isPresent());
    }

    /**
     * The choice in words.
     *
     * @return as {@code p′-chart: each period has cases of its own, and ...}
     */
    public String words() {
        return name() + (kind == ControlChart.Kind.XMR ? " chart: " : "-chart: ") + why;
    }

    /**
     * The kind by its name.
     *
     * @return {@code XmR}, {@code p′} or {@code u′}
     */
    public String name() {
        return switch (kind) {
            case XMR -> "XmR";
            case P_LANEY -> "p′";
            case U_LANEY -> "u′";
        };
    }
}
