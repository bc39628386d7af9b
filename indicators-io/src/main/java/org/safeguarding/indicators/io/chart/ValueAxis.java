package org.safeguarding.indicators.io.chart;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.safeguarding.indicators.measure.Exact;

/**
 * What is known of the numbers along an axis before there are any.
 *
 * @param suffix what stands behind each number, as {@code %}; or empty
 * @param whole whether there are no fractions, as of counts
 * @param nought whether the axis starts at 0 always; else it may start higher where the values lie close together, and the chart says so
 */
public record ValueAxis(String suffix, boolean whole, boolean nought) {
    /** Counts and the like. */
    public static final ValueAxis COUNTS = new ValueAxis("", true, false);
    /** Any numbers. */
    public static final ValueAxis NUMBERS = new ValueAxis("", false, false);
    /** Parts of a hundred. */
    public static final ValueAxis PERCENTAGES = new ValueAxis("%", false, true);

    /** Digits after the point of what is told beside the axis. */
    static final int PLACES = 1;

    /** So many steps at least, and at most twice and a half as many. */
    private static final int STEPS = 4;

    /** What lies in the upper third of an axis from 0 would be a line without a shape. */
    private static final int SHAPELESS = 3;

    private static final int QUARTERS = 4;
    private static final int DIGITS = 12;

    /**
     * An axis with its numbers.
     *
     * @param ticks the numbers, ascending and evenly spaced; two or more
     * @param places the digits after the point that all of them are written with
     */
    record Ticks(ImmutableList<Exact> ticks, int places) {
        Exact low() {
            return ticks.get(0);
        }

        Exact high() {
            return ticks.get(ticks.size() - 1);
        }

        /** Whether the foot of the drawing is not nought, so that heights do not compare. */
        boolean isCut() {
            return low().signum() > 0;
        }
    }

    String text(Exact tick, int places) {
        return Numbers.text(tick.rounded(places)) + suffix;
    }

    /** A value in the table of a chart: of counts without a point where there is nothing behind it. */
    String value(Exact value) {
        boolean plain = whole && value.equals(Exact.of(value.rounded(0)));
        return text(value, plain ? 0 : PLACES);
    }

    /** From 0, or from as low as the values go. */
    Ticks fromNought(Iterable<Exact> values) {
        return ticks(least(values, Exact.ZERO), greatest(values, Exact.ZERO));
    }

    /** From 0, unless the values lie so close together that their course would not show. */
    Ticks around(ImmutableList<Exact> values) {
        if (values.isEmpty() || nought) {
            return fromNought(values);
        }
        Exact least = least(values, values.get(0));
        Exact greatest = greatest(values, values.get(0));
        boolean shapeless = least.signum() > 0
                && greatest.minus(least).times(SHAPELESS).compareTo(greatest) < 0
                && least.compareTo(greatest) < 0;
        // An axis of less than a quarter of its values would make mountains of what is next to nothing.
        Exact foot = greatest.times(QUARTERS - 1).dividedBy(Exact.of(QUARTERS));
        return shapeless ? ticks(least.compareTo(foot) < 0 ? least : foot, greatest) : fromNought(values);
    }

    private static Exact least(Iterable<Exact> values, Exact least) {
        for (Exact value : values) {
            least = value.compareTo(least) < 0 ? value : least;
        }
        return least;
    }

    private static Exact greatest(Iterable<Exact> values, Exact greatest) {
        for (Exact value : values) {
            greatest = value.compareTo(greatest) > 0 ? value : greatest;
        }
        return greatest;
    }

    private Ticks ticks(Exact least, Exact greatest) {
        Exact range = greatest.minus(least);
        BigDecimal step = step(range);
        BigDecimal first = multiple(least, step, RoundingMode.FLOOR);
        BigDecimal last = multiple(greatest, step, RoundingMode.CEILING);
        if (first.compareTo(last) >= 0) {
            last = first.add(step);
        }
        ImmutableList.Builder<Exact> ticks = ImmutableList.builder();
        for (BigDecimal tick = first; tick.compareTo(last) <= 0; tick = tick.add(step)) {
            ticks.add(Exact.of(tick));
        }
        return new Ticks(ticks.build(), Math.max(0, step.stripTrailingZeros().scale()));
    }

    /** One, two or five of some power of ten, the greatest that gives enough steps. */
    private BigDecimal step(Exact range) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal about = significant(range.dividedBy(Exact.of(STEPS)));
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(about.precision() - about.scale() - 1);
        BigDecimal step = power;
        for (int factor : new int[] {2, 5}) {
            BigDecimal wider = power.multiply(BigDecimal.valueOf(factor));
            step = wider.compareTo(about) <= 0 ? wider : step;
        }
        return whole && step.compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ONE : step;
    }

    /** With some significant digits, however small it is. */
    private static BigDecimal significant(Exact value) {
        int places = DIGITS;
        BigDecimal rounded = value.rounded(places);
        while (rounded.precision() < DIGITS / 2) {
            places += DIGITS;
            rounded = value.rounded(places);
        }
        return rounded;
    }

    private static BigDecimal multiple(Exact value, BigDecimal step, RoundingMode mode) {
        Exact times = value.dividedBy(Exact.of(step));
        BigDecimal nearest = times.rounded(0);
        int off = Exact.of(nearest).compareTo(times);
        if (mode == RoundingMode.FLOOR && off > 0) {
            nearest = nearest.subtract(BigDecimal.ONE);
        } else if (mode == RoundingMode.CEILING && off < 0) {
            nearest = nearest.add(BigDecimal.ONE);
        }
        return nearest.multiply(step);
    }
}
