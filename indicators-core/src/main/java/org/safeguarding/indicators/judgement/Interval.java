package org.safeguarding.indicators.judgement;

import java.math.BigDecimal;
import org.safeguarding.indicators.measure.Exact;

/**
 * All numbers from one to another, each end in or out. Sums and quotients hold every number that numbers of their operands
 * give; where one figure stands in both operands they may hold more, never less, so that two intervals that do not meet
 * really exclude each other.
 */
record Interval(Exact low, boolean lowIn, Exact high, boolean highIn) {
    static Interval of(BigDecimal number) {
        return of(Exact.of(number));
    }

    static Interval of(Exact number) {
        return new Interval(number, true, number, true);
    }

    /** What rounds to a number, half away from zero. */
    static Interval roundedTo(BigDecimal printed, BigDecimal step) {
        Exact half = Exact.of(step).dividedBy(Exact.of(2));
        Exact middle = Exact.of(printed);
        return new Interval(middle.minus(half), printed.signum() > 0, middle.plus(half), printed.signum() < 0);
    }

    boolean isOne() {
        return low.equals(high);
    }

    Interval plus(Interval other) {
        return new Interval(low.plus(other.low), lowIn && other.lowIn, high.plus(other.high), highIn && other.highIn);
    }

    Interval minus(Interval other) {
        return new Interval(low.minus(other.high), lowIn && other.highIn, high.minus(other.low), highIn && other.lowIn);
    }

    /** With a factor above 0. */
    Interval times(long factor) {
        return new Interval(low.times(factor), lowIn, high.times(factor), highIn);
    }

    /** By numbers all above 0. */
    Interval dividedBy(Interval divisor) {
        boolean lowUp = low.signum() >= 0;
        boolean highUp = high.signum() >= 0;
        return new Interval(
                low.dividedBy(lowUp ? divisor.high : divisor.low),
                lowIn && (low.signum() == 0 || (lowUp ? divisor.highIn : divisor.lowIn)),
                high.dividedBy(highUp ? divisor.low : divisor.high),
                highIn && (high.signum() == 0 || (highUp ? divisor.lowIn : divisor.highIn)));
    }

    /** Whether all of it is above zero and none of it is near, so that something can be divided by it. */
    boolean isPositive() {
        return low.signum() > 0;
    }

    boolean meets(Interval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Whether every number of this is less than every number of the other. */
    boolean isBelow(Interval other) {
        int order = high.compareTo(other.low);
        return order < 0 || (order == 0 && !(highIn && other.lowIn));
    }

    /** The least whole number in it or above it. */
    Exact leastWhole() {
        Exact near = Exact.of(low.rounded(0));
        int order = near.compareTo(low);
        return order > 0 || (order == 0 && lowIn) ? near : near.plus(Exact.of(1));
    }

    /** The greatest whole number in it or below it. */
    Exact greatestWhole() {
        Exact near = Exact.of(high.rounded(0));
        int order = near.compareTo(high);
        return order < 0 || (order == 0 && highIn) ? near : near.minus(Exact.of(1));
    }

    /** The whole numbers in it, from 0. */
    Wholes wholes() {
        return new Wholes(Wholes.greater(leastWhole(), Exact.ZERO), greatestWhole());
    }
}
