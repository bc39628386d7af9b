package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;

/**
 * From one value to another in exact steps, in the order of their causes. Each step moves the records that its cause explains and
 * nothing else, so the amounts add up from the first value to the last, and so do the values wherever there is one.
 *
 * @param indicator the id of the indicator
 * @param breakdown what a group or a statistic is printed under; empty for the total
 * @param group the group, or the statistic; empty for the total
 * @param from the period of the first value, as printed
 * @param to the period of the last
 * @param before the first value
 * @param after the last value
 * @param steps the steps that move anything; none, if the two values are made of the same
 */
public record Bridge(
        String indicator,
        String breakdown,
        String group,
        String from,
        String to,
        Outcome before,
        Outcome after,
        ImmutableList<Step> steps) {
    /**
     * The bridge of a total.
     *
     * @param indicator the id of the indicator
     * @param from the period of the first value, as printed
     * @param to the period of the last
     * @param before the first value
     * @param after the last value
     * @param steps the steps that move anything
     */
    public Bridge(String indicator, String from, String to, Outcome before, Outcome after, ImmutableList<Step> steps) {
        this(indicator, "", "", from, to, before, after, steps);
    }

    /**
     * Whether it is the bridge of a total, and not of a group or a statistic.
     *
     * @return true for a total
     */
    public boolean isTotal() {
        return breakdown.isEmpty();
    }

    /**
     * A step.
     *
     * @param cause why
     * @param before the value before it
     * @param after the value after it
     * @param rows the records that count otherwise
     * @param ofTotal how many further records move the total that a group is a share of; they are behind the same step of the total
     * @param note what else there is to say, or empty
     */
    public record Step(
            Cause cause, Outcome before, Outcome after, ImmutableList<Moved> rows, int ofTotal, String note) {
        /**
         * A step of records of its own.
         *
         * @param cause why
         * @param before the value before it
         * @param after the value after it
         * @param rows the records that count otherwise
         * @param note what else there is to say, or empty
         */
        public Step(Cause cause, Outcome before, Outcome after, ImmutableList<Moved> rows, String note) {
            this(cause, before, after, rows, 0, note);
        }

        /**
         * How far the step moves the value.
         *
         * @return the exact difference, or empty where one of the two is no figure
         */
        public Optional<Exact> change() {
            Optional<Exact> was = before.value().figure();
            return after.value().figure().flatMap(is -> was.map(is::minus));
        }
    }

    /**
     * A record that counts otherwise.
     *
     * @param row the record, by its later name if it is there
     * @param subject the subject it counts for
     * @param was what it counted as, such as {@code MISSED 1}; empty if it did not
     * @param is what it counts as; empty if it does not
     * @param because the records that changed and made this one count otherwise; none, if it is this record itself
     */
    public record Moved(RowName row, String subject, String was, String is, ImmutableList<RowName> because) {}

    /**
     * This bridge and one that goes on from its end, as one.
     *
     * @param next the bridge that goes on, of the same figure
     * @return the bridge from the first value of this one to the last of the other
     * @throws IllegalArgumentException if the other does not begin where this one ends
     */
    public Bridge then(Bridge next) {
        boolean same = indicator.equals(next.indicator) && breakdown.equals(next.breakdown) && group.equals(next.group);
        if (!same || !to.equals(next.from) || !Told.alike(after, next.before)) {
            throw new IllegalArgumentException("expected a bridge that goes on from " + indicator + " " + to + " at "
                    + after.value() + ", got " + next.indicator + " " + next.from + " from " + next.before.value());
        }
        return new Bridge(
                indicator,
                breakdown,
                group,
                from,
                next.to,
                before,
                next.after,
                ImmutableList.<Step>builder().addAll(steps).addAll(next.steps).build());
    }

    /** The same in one step, for one cause. */
    Bridge atOnce(Cause cause) {
        if (steps.isEmpty()) {
            return this;
        }
        ImmutableList<Moved> rows =
                steps.stream().flatMap(step -> step.rows().stream()).collect(ImmutableList.toImmutableList());
        String note = steps.stream().map(Step::note).filter(n -> !n.isEmpty()).collect(Collectors.joining("; "));
        int ofTotal = steps.stream().mapToInt(Step::ofTotal).sum();
        return with(ImmutableList.of(new Step(cause, before, after, rows, ofTotal, note)));
    }

    /** The same with a note at steps of some causes. */
    Bridge noting(ImmutableSet<Cause> causes, String note) {
        return with(steps.stream()
                .map(step -> causes.contains(step.cause())
                        ? new Step(
                                step.cause(),
                                step.before(),
                                step.after(),
                                step.rows(),
                                step.ofTotal(),
                                step.note().isEmpty() ? note : step.note() + "; " + note)
                        : step)
                .collect(ImmutableList.toImmutableList()));
    }

    private Bridge with(ImmutableList<Step> others) {
        return new Bridge(indicator, breakdown, group, from, to, before, after, others);
    }
}
