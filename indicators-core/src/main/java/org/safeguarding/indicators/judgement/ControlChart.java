package org.safeguarding.indicators.judgement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.measure.Exact;

/**
 * A statistical process control chart: what varies by chance, and what does not, by NHS England's "making data count".
 *
 * <ul>
 *   <li>XmR: the mean plus and minus 2.66 times the mean moving range, exact; for anything.
 *   <li>p′: of percentages of disjoint parts, the pooled percentage plus and minus three deviations, which Laney's correction
 *       widens or narrows by what the moving ranges of the standardised values show (D. B. Laney, Quality Engineering 14 (2002),
 *       531 to 537).
 *   <li>u′: of rates, likewise.
 * </ul>
 *
 * <p>A period without a value, or one left out, is a gap: no moving range is taken over it and no run goes on across it.
 *
 * @param indicator the id of the indicator
 * @param kind which chart
 * @param points a judged point for each charted value, in the order of time
 * @param leftOut the periods that have none, each with the reason
 * @param rebases where limits start anew, with the reasons
 * @param freezes where points begin that the limits do not rest on, with the reasons; those that took hold
 */
public record ControlChart(
        String indicator,
        Kind kind,
        ImmutableList<Point> points,
        ImmutableList<ChartPoint> leftOut,
        ImmutableList<Baseline.Rebase> rebases,
        ImmutableList<Baseline.Freeze> freezes) {
    /** With fewer points than this the limits are still loose. */
    public static final int FEW_POINTS = 13;

    /** The kinds of chart. */
    public enum Kind {
        /** Individual values and moving ranges. */
        XMR,
        /** Percentages of disjoint parts, with Laney's correction. */
        P_LANEY,
        /** Rates, with Laney's correction. */
        U_LANEY
    }

    /**
     * A point.
     *
     * @param value what it is judged from
     * @param stretch which stretch of limits it is in, from 0; a new one starts at each rebase
     * @param mean the centre line there
     * @param lower the lower limit there; of percentages and rates no lower than 0
     * @param upper the upper limit there; of percentages no higher than 100
     * @param signals the rules that apply, the one that names the point first
     */
    public record Point(
            ChartPoint value, int stretch, Exact mean, Exact lower, Exact upper, ImmutableSet<Signal> signals) {
        /**
         * The first rule that applies.
         *
         * @return the rule that names the point, or empty
         */
        public Optional<Signal> signal() {
            return signals.stream().findFirst();
        }

        /**
         * The icon of its variation.
         *
         * @param polarity which way is better
         * @return common cause, or the kind of special cause by its side of the mean
         */
        public Variation variation(Polarity polarity) {
            boolean high = number().compareTo(mean) > 0;
            return signals.isEmpty() ? Variation.COMMON_CAUSE : Variation.special(high, polarity);
        }

        Exact number() {
            return value.charted().orElseThrow();
        }
    }

    /**
     * The XmR chart of any values.
     *
     * @param series the values
     * @param baseline which points the limits rest on
     * @return the chart
     */
    public static ControlChart xmr(InPeriodSeries series, Baseline baseline) {
        return new Charting(series, baseline).chart(Kind.XMR);
    }

    /**
     * The p′-chart of percentages of disjoint parts.
     *
     * @param series the values, each worked out of its numerator and denominator
     * @param baseline which points the limits rest on; nothing is screened
     * @return the chart
     * @throws IllegalArgumentException if they are no such percentages
     */
    public static ControlChart p(InPeriodSeries series, Baseline baseline) {
        return new Charting(series, baseline).chart(Kind.P_LANEY);
    }

    /**
     * The u′-chart of rates.
     *
     * @param series the values, each worked out of its events and population
     * @param baseline which points the limits rest on; nothing is screened
     * @return the chart
     * @throws IllegalArgumentException if they are no rates
     */
    public static ControlChart u(InPeriodSeries series, Baseline baseline) {
        return new Charting(series, baseline).chart(Kind.U_LANEY);
    }

    /**
     * The chart that suits a series: p′ for percentages of disjoint parts, u′ for rates, if each period has cases of its own; XmR for
     * the rest.
     *
     * @param series the values
     * @param window what each of them looks at
     * @param baseline which points the limits rest on
     * @return the chart, of the kind that {@link ChartChoice} says
     */
    public static ControlChart fitting(InPeriodSeries series, WindowRule window, Baseline baseline) {
        return new Charting(series, baseline)
                .chart(ChartChoice.of(series, window).kind());
    }

    /**
     * The latest point.
     *
     * @return the point, or empty if nothing could be charted
     */
    public Optional<Point> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /**
     * Whether the process as it runs now, by the limits of the latest point, will meet a target.
     *
     * @param target the target
     * @return the icon, or empty if nothing could be charted
     */
    public Optional<Assurance> assurance(Target target) {
        return latest().map(point -> Assurance.of(point.lower(), point.upper(), target));
    }

    /**
     * The points with a signal.
     *
     * @return the points, in the order of time
     */
    public ImmutableList<Point> signals() {
        return points.stream().filter(point -> !point.signals().isEmpty()).collect(toImmutableList());
    }

    /**
     * Whether the limits of the latest stretch rest on few points.
     *
     * @return true below {@link #FEW_POINTS}
     */
    public boolean isYoung() {
        int last = latest().map(Point::stretch).orElse(0);
        return points.stream().filter(point -> point.stretch() == last).count() < FEW_POINTS;
    }
}
