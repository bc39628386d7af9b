package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rounded percentage of what a rolling window holds, at several dates, with the counts that the window held, took in and
 * let go from one date to the next. It cannot be true if
 *
 * <ul>
 *   <li>a percentage is that of no whole number of the window's count;
 *   <li>the window's count does not change by what entered and left, where both are given;
 *   <li>no numerators rise by at most what entered and fall by at most what left: a step that would take more than all that
 *       entered, or lose more than all that left.
 * </ul>
 *
 * <p>A step is implausible if it takes more of what entered than {@link Assumptions#enteringShare}, though nothing that was
 * counted left; or loses more of what left, though nothing counted entered.
 *
 * @param points the percentages in the order of their dates; at least one
 */
public record RollingSeries(ImmutableList<Point> points) implements Statement {
    /**
     * A percentage at a date.
     *
     * @param percent the id of the percentage
     * @param base the count of the window
     * @param entered what the window took in since the point before, or empty
     * @param left what it let go since the point before, or empty
     */
    public record Point(String percent, Amount base, Optional<Amount> entered, Optional<Amount> left) {
        Stream<String> ids() {
            return Stream.of(Stream.of(Amount.of(percent), base), entered.stream(), left.stream())
                    .flatMap(amounts -> amounts)
                    .flatMap(amount -> amount.ids().stream());
        }
    }

    @Override
    public ImmutableList<String> ids() {
        return points.stream().flatMap(Point::ids).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Fault> faults(Figures figures) {
        return new RollingCheck(this, figures).faults();
    }
}
