package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;

/**
 * Values of successive periods that share nothing: what happened in each, or what held at the end of each.
 *
 * @param indicator the id of the indicator
 * @param points a point for each period, in the order of time
 */
public record InPeriodSeries(String indicator, ImmutableList<ChartPoint> points) implements PeriodSeries {
    /**
     * Refuses periods that overlap or are of several kinds.
     *
     * @param indicator the id of the indicator
     * @param points a point for each period, in the order of time
     * @throws IllegalArgumentException if a period does not end before the next one starts, or they are of several kinds
     */
    public InPeriodSeries {
        for (int i = 1; i < points.size(); i++) {
            ChartPoint before = points.get(i - 1);
            ChartPoint point = points.get(i);
            if (before.period().kind() != point.period().kind()
                    || before.period().lastDay() >= point.period().firstDay()) {
                throw new IllegalArgumentException("expected periods of one kind, each after the one before, got "
                        + before.period().label() + " and " + point.period().label());
            }
        }
    }

    /** Whether nothing lies between a point and the one before it. */
    boolean followsOn(int point) {
        return points.get(point - 1).period().lastDay() + 1
                == points.get(point).period().firstDay();
    }
}
