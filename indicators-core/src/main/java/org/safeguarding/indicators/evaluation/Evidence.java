package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.time.PeriodKind;

/**
 * What the figures of one indicator are made of, in words and numbers alone, so that it can be kept and held against what a later
 * run finds. The pieces read at a date sum to the amounts of that date exactly.
 *
 * @param indicator the id of the indicator
 * @param version the version of its definition
 * @param settings what it was set to where that is not the usual
 * @param scale how many decimal places its amounts carry
 * @param parts the names of its parts, in their order
 * @param dimensions what its pieces are told apart by: the breakdowns that are printed, and what statistics are made of
 * @param reads the readings that figures are made of
 * @param figures the figures: for each period the total, its groups, its statistics
 * @param pieces what is summed
 */
public record Evidence(
        String indicator,
        int version,
        ImmutableSortedMap<String, String> settings,
        int scale,
        ImmutableList<String> parts,
        ImmutableList<String> dimensions,
        ImmutableList<Read> reads,
        ImmutableList<Figure> figures,
        ImmutableList<Piece> pieces) {
    /**
     * A reading.
     *
     * @param kind the kind of period it is taken for
     * @param day the date read, an epoch day
     * @param population the children there are on it
     */
    public record Read(PeriodKind kind, int day, Estimate population) {}

    /**
     * A figure.
     *
     * @param period the period, as printed
     * @param breakdown what a group or a statistic is printed under; empty for the total
     * @param group the group, or the statistic; empty for the total
     * @param reads which readings it is made of; none, if the data cannot answer
     * @param people the population of a group at each reading, where it has one of its own or is said to have none; else none
     * @param numerator as the result has it
     * @param denominator as the result has it
     * @param value the exact value, as {@code 437/3012}; empty if there is none
     * @param status the status, as printed
     * @param reason the reason or remark
     */
    public record Figure(
            String period,
            String breakdown,
            String group,
            ImmutableList<Integer> reads,
            ImmutableList<Estimate> people,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            String value,
            String status,
            String reason) {
        /**
         * Whether it is a total, and not a group or a statistic.
         *
         * @return true for a total
         */
        public boolean isTotal() {
            return breakdown.isEmpty();
        }
    }

    /**
     * One thing that counts, at one reading or more.
     *
     * @param part the name of the part it adds to
     * @param amount how much, in the scale of the indicator
     * @param through the record counted
     * @param subject the subject, as {@link Prints#owner} has it, else its key
     * @param on the day of the event, or {@code Day.NONE} for what lasts
     * @param from for what lasts the first day, otherwise {@code Day.NONE}
     * @param until for what lasts the first day it does no more, or {@code Day.FOREVER}; otherwise {@code Day.NONE}
     * @param because the other records without which it would not count so
     * @param groups the group it falls in, of each dimension of the evidence
     * @param bounds the readings it counts at, as runs: the first of each and the one after its last
     */
    public record Piece(
            String part,
            long amount,
            RowName through,
            String subject,
            int on,
            int from,
            int until,
            ImmutableList<RowName> because,
            ImmutableList<String> groups,
            ImmutableList<Integer> bounds) {
        /**
         * Whether it counts at a reading.
         *
         * @param read the place of the reading
         * @return true if it is part of that sum
         */
        public boolean isIn(int read) {
            for (int i = 0; i < bounds.size(); i += 2) {
                if (bounds.get(i) <= read && read < bounds.get(i + 1)) {
                    return true;
                }
            }
            return false;
        }
    }
}
