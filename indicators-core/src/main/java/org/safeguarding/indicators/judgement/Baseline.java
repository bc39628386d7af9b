package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.safeguarding.indicators.time.Period;

/**
 * Which points the limits of a control chart rest on.
 *
 * @param rebases where limits start anew, in the order of time
 * @param frozenAfter after how many points of each stretch the limits are frozen; empty if they rest on all of them
 * @param freezes from when on limits are frozen; in a stretch that has none they rest on all its points
 * @param screened whether moving ranges at or beyond 3.267 times their mean are left out once, as the NHS does; on XmR charts
 */
public record Baseline(
        ImmutableList<Rebase> rebases, OptionalInt frozenAfter, ImmutableList<Freeze> freezes, boolean screened) {
    /** All points, extreme moving ranges left out. */
    public static final Baseline ALL = new Baseline(ImmutableList.of(), OptionalInt.empty(), ImmutableList.of(), true);

    /**
     * An end of what limits rest on, so that what comes after is held against what was before. With fewer than 2 points before it in its
     * stretch it does nothing.
     *
     * @param from the first period that the limits do not rest on
     * @param why what was begun there, as a project whose success is to be seen; not blank
     */
    public record Freeze(Period from, String why) {
        /**
         * Refuses an end without a reason.
         *
         * @param from the first period that the limits do not rest on
         * @param why what was begun there; not blank
         * @throws IllegalArgumentException if no reason is given
         */
        public Freeze {
            if (why.isBlank()) {
                throw new IllegalArgumentException(
                        "expected a reason for limits frozen from " + from.label() + ", got none");
            }
        }
    }

    /**
     * A new start, which needs a reason that stands beside the chart: a known change, not an unwelcome signal.
     *
     * @param from the first period of the new limits
     * @param why what changed; not blank
     */
    public record Rebase(Period from, String why) {
        /**
         * Refuses a new start without a reason.
         *
         * @param from the first period of the new limits
         * @param why what changed; not blank
         * @throws IllegalArgumentException if no reason is given
         */
        public Rebase {
            if (why.isBlank()) {
                throw new IllegalArgumentException(
                        "expected a reason for new limits from " + from.label() + ", got none");
            }
        }
    }

    /**
     * Refuses limits frozen on fewer than two points.
     *
     * @param rebases where limits start anew, in the order of time
     * @param frozenAfter after how many points of each stretch the limits are frozen; empty if they rest on all of them
     * @param freezes from when on limits are frozen
     * @param screened whether extreme moving ranges are left out once
     * @throws IllegalArgumentException if so few are named
     */
    public Baseline {
        if (frozenAfter.isPresent() && frozenAfter.getAsInt() < 2) {
            throw new IllegalArgumentException(
                    "expected limits that rest on 2 points or more, got " + frozenAfter.getAsInt());
        }
    }

    /**
     * The same with limits that start anew.
     *
     * @param from the first period of the new limits
     * @param why what changed; not blank
     * @return the baseline
     */
    public Baseline rebasedFrom(Period from, String why) {
        return new Baseline(
                ImmutableList.<Rebase>builder()
                        .addAll(rebases)
                        .add(new Rebase(from, why))
                        .build(),
                frozenAfter,
                freezes,
                screened);
    }

    /**
     * The same with frozen limits.
     *
     * @param points after how many points of each stretch; from 2
     * @return the baseline
     */
    public Baseline frozenAfter(int points) {
        return new Baseline(rebases, OptionalInt.of(points), freezes, screened);
    }

    /**
     * The same with limits that rest on what was before a period.
     *
     * @param from the first period that the limits of its stretch do not rest on
     * @param why what was begun there; not blank
     * @return the baseline
     */
    public Baseline frozenFrom(Period from, String why) {
        return new Baseline(
                rebases,
                frozenAfter,
                ImmutableList.<Freeze>builder()
                        .addAll(freezes)
                        .add(new Freeze(from, why))
                        .build(),
                screened);
    }

    /**
     * The same with every moving range.
     *
     * @return the baseline
     */
    public Baseline unscreened() {
        return new Baseline(rebases, frozenAfter, freezes, false);
    }
}
