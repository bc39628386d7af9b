package org.safeguarding.indicators.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.safeguarding.indicators.time.Day;

/**
 * What the values of an indicator are held against, as it changes over time. A value is judged by the target that is valid on
 * the last day of its period, or on the as-at date where the period is not over.
 *
 * <ul>
 *   <li>A step is valid from its date until the day before the next one's, the last one for good.
 *   <li>Before the first step there is no target, unless that step has no date: then it has always been valid.
 *   <li>A step without a target says that from its date on there is none.
 * </ul>
 *
 * @param steps the targets, earliest first
 */
public record Targets(ImmutableList<Step> steps) {
    /** No target, ever. */
    public static final Targets NONE = new Targets(ImmutableList.of());

    /**
     * One target and since when it is valid.
     *
     * @param validFrom its first day, or empty if it has always been valid
     * @param target the target, or empty if there is none from that day on
     */
    public record Step(Optional<LocalDate> validFrom, Optional<Target> target) {}

    /**
     * Refuses steps that do not follow each other.
     *
     * @param steps the targets, earliest first
     */
    public Targets {
        for (int i = 1; i < steps.size(); i++) {
            Optional<LocalDate> before = steps.get(i - 1).validFrom();
            LocalDate from = steps.get(i)
                    .validFrom()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "expected a date on every target but the first, got one without"));
            if (before.isPresent() && !before.get().isBefore(from)) {
                throw new IllegalArgumentException(
                        "expected targets in the order of their dates, got " + before.get() + " before " + from);
            }
        }
    }

    /**
     * One target that has always been valid.
     *
     * @param target the target
     * @return the targets
     */
    public static Targets always(Target target) {
        return new Targets(ImmutableList.of(new Step(Optional.empty(), Optional.of(target))));
    }

    /**
     * These targets, and another that takes over on a date.
     *
     * @param validFrom its first day, after those of the others
     * @param target the target
     * @return the targets
     * @throws IllegalArgumentException if the date is not after those of the others
     */
    public Targets from(LocalDate validFrom, Target target) {
        return with(new Step(Optional.of(validFrom), Optional.of(target)));
    }

    /**
     * These targets, and none any more from a date on.
     *
     * @param validFrom the first day without a target, after the dates of the others
     * @return the targets
     * @throws IllegalArgumentException if the date is not after those of the others
     */
    public Targets noneFrom(LocalDate validFrom) {
        return with(new Step(Optional.of(validFrom), Optional.empty()));
    }

    private Targets with(Step step) {
        return new Targets(ImmutableList.<Step>builder().addAll(steps).add(step).build());
    }

    /**
     * The target valid on a day.
     *
     * @param day an epoch day
     * @return the target, or empty if there was none
     */
    public Optional<Target> on(int day) {
        Optional<Target> valid = Optional.empty();
        for (Step step : steps) {
            if (step.validFrom().isEmpty() || Day.of(step.validFrom().get()) <= day) {
                valid = step.target();
            }
        }
        return valid;
    }

    /**
     * The target of the latest step, whatever its date.
     *
     * @return the target, or empty if there is none
     */
    public Optional<Target> latest() {
        return steps.isEmpty() ? Optional.empty() : steps.get(steps.size() - 1).target();
    }
}
