package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.safeguarding.indicators.measure.Exact;

/** A value between its limits, and the rules that it breaks. */
final class Judging {
    private final Exact value;
    private final Exact mean;
    private final Exact limit;
    private final Set<Signal> signals = EnumSet.noneOf(Signal.class);

    Judging(Exact value, Exact mean, Exact limit) {
        this.value = value;
        this.mean = mean;
        this.limit = limit;
        if (isOutside()) {
            signals.add(Signal.OUTSIDE_LIMITS);
        }
    }

    Exact lower() {
        return mean.minus(limit);
    }

    Exact upper() {
        return mean.plus(limit);
    }

    ImmutableSet<Signal> signals() {
        return ImmutableSet.copyOf(signals);
    }

    private Exact distance() {
        return Spread.distance(value, mean);
    }

    private boolean isOutside() {
        return distance().compareTo(limit) > 0;
    }

    /** Within the limits, and beyond two thirds of the way to one. */
    private boolean isClose() {
        return !isOutside() && distance().times(3).compareTo(limit.times(2)) > 0;
    }

    private int side() {
        return value.compareTo(mean);
    }

    /** Marks what runs of points show; a point that does not follow on starts a run anew. */
    static void markRuns(List<Judging> points, IntPredicate followsOn) {
        int from = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (i == points.size() || !followsOn.test(i)) {
                markRun(points.subList(from, i));
                from = i;
            }
        }
    }

    private static void markRun(List<Judging> run) {
        int[] sides = run.stream().mapToInt(Judging::side).toArray();
        boolean[] close = new boolean[sides.length];
        for (int i = 0; i < close.length; i++) {
            close[i] = run.get(i).isClose();
        }
        boolean[] oneSide = Rules.members(Rules.sevenOnOneSide(sides));
        boolean[] trend = Rules.members(
                Rules.trendOfSeven(run.stream().map(point -> point.value).toList()));
        boolean[] near = Rules.twoOfThree(close, sides);
        for (int i = 0; i < close.length; i++) {
            Set<Signal> signals = run.get(i).signals;
            add(signals, Signal.TREND_OF_SEVEN, trend[i]);
            add(signals, Signal.TWO_OF_THREE, near[i] && close[i]);
            add(signals, Signal.SEVEN_ON_ONE_SIDE, oneSide[i]);
        }
    }

    private static void add(Set<Signal> signals, Signal signal, boolean applies) {
        if (applies) {
            signals.add(signal);
        }
    }
}
