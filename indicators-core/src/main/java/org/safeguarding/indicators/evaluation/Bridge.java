package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;

/**
 * From one value to another in exact steps, in the order of their causes. Each step moves the records that its cause explains and
 * nothing else, so the amounts add up from the first value to the last, and so do the values wherever there is one.
 *
 * @param indicator the id of the indicator
 * @param from the period of the first value, as printed
 * @param to the period of the last
 * @param before the first value
 * @param after the last value
 * @param steps the steps that move anything; none, if the two values are made of the same
 */
public record Bridge(
        String indicator, String from, String to, Outcome before, Outcome after, ImmutableList<Step> steps) {
    /**
     * A step.
     *
     * @param cause why
     * @param before the value before it
     * @param after the value after it
     * @param rows the records that count otherwise
     * @param note what else there is to say, or empty
     */
    public record Step(Cause cause, Outcome before, Outcome after, ImmutableList<Moved> rows, String note) {
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
}
