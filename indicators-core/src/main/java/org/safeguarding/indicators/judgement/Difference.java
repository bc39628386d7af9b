package org.safeguarding.indicators.judgement;

import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;

/**
 * Whether two values of one kind differ by more than chance.
 *
 * <p>Two values that were each worked out of their counts differ if the interval of their difference leaves out zero: with p and q and
 * their limits, {@code p − q − √((p − lower p)² + (upper q − q)²)} to {@code p − q + √((upper p − p)² + (q − lower q)²)} (R. G. Newcombe's
 * method 10 for shares, Statistics in Medicine 17 (1998), 873 to 890; the same with limits of rates). A value that is only printed is
 * held against the interval of the other: they differ if no number that prints so lies in it.
 *
 * <p>Both take what is compared as independent. A region that holds the area itself, and two dates at which the same children are
 * counted, move together, so that a real difference may go unsaid; none is claimed too much. Windows that overlap are not to be
 * compared at all.
 *
 * @param direction the sign of the first less the second: 1, 0 or -1
 * @param level the surest level at which they differ; empty if not even at 95%
 */
public record Difference(int direction, Optional<Confidence> level) {
    /**
     * Two values, each with its counts.
     *
     * @param one the one
     * @param other what it is compared with
     * @return the difference; empty if either has no interval, or they are of two units
     */
    public static Optional<Difference> between(Outcome one, Outcome other) {
        if (one.unit() != other.unit() || one.chance() != other.chance()) {
            return Optional.empty();
        }
        Optional<Difference> none = Optional.empty();
        for (Confidence level : Confidence.values()) {
            Optional<ConfidenceInterval> first = Intervals.of(one, level);
            Optional<ConfidenceInterval> second = Intervals.of(other, level);
            if (first.isEmpty() || second.isEmpty()) {
                return Optional.empty();
            }
            Exact p = one.value().figure().orElseThrow();
            Exact q = other.value().figure().orElseThrow();
            int direction = p.compareTo(q);
            boolean differ = leavesOutZero(p, first.get(), q, second.get());
            none = Optional.of(
                    new Difference(direction, differ ? Optional.of(level) : none.flatMap(Difference::level)));
        }
        return none;
    }

    /**
     * A value with its counts, and one that is only printed.
     *
     * @param one the one
     * @param printed what it is compared with, in the same unit
     * @param step what the printed value is rounded to, as 0.1 for one place; 0 if it is exact
     * @return the difference; empty if the first has no interval
     */
    public static Optional<Difference> from(Outcome one, BigDecimal printed, BigDecimal step) {
        Interval stands = Interval.roundedTo(printed, step);
        Optional<Difference> found = Optional.empty();
        for (Confidence level : Confidence.values()) {
            Optional<ConfidenceInterval> interval = Intervals.of(one, level);
            if (interval.isEmpty()) {
                return Optional.empty();
            }
            boolean above = Exact.of(interval.get().lower()).compareTo(stands.high()) > 0;
            boolean below = Exact.of(interval.get().upper()).compareTo(stands.low()) < 0;
            int direction = one.value().figure().orElseThrow().compareTo(Exact.of(printed));
            found = Optional.of(
                    new Difference(direction, above || below ? Optional.of(level) : found.flatMap(Difference::level)));
        }
        return found;
    }

    /**
     * Whether chance is an unlikely reason.
     *
     * @return true if they differ with 95% confidence or more
     */
    public boolean isClear() {
        return level.isPresent();
    }

    private static boolean leavesOutZero(Exact p, ConfidenceInterval first, Exact q, ConfidenceInterval second) {
        Exact apart = p.minus(q);
        Exact towards = apart.signum() > 0
                ? squares(
                        p.minus(Exact.of(first.lower())),
                        Exact.of(second.upper()).minus(q))
                : squares(Exact.of(first.upper()).minus(p), q.minus(Exact.of(second.lower())));
        return Spread.product(apart, apart).compareTo(towards) > 0;
    }

    private static Exact squares(Exact one, Exact other) {
        return Spread.product(one, one).plus(Spread.product(other, other));
    }
}
